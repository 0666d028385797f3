import type { Holiday } from '../../src/lib/domain/catalogue';

/** Working days by hand: one day after the other, asking of each whether it is worked. */

const DAY = 86_400_000;
const following = (iso: string): string => new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);
const isWeekend = (iso: string): boolean => [0, 6].includes(new Date(iso).getUTCDay());

/** Working days after `from` up to and including `to`, which is not before it; null outside the years of the table. */
export function countDays(holidays: readonly Holiday[], from: string, to: string): number | null {
	const years = new Set(holidays.filter((h) => h.kind === 'off').map((h) => h.date.slice(0, 4)));
	let worked = 0;
	if (!years.has(from.slice(0, 4)) || !years.has(to.slice(0, 4))) return null;
	for (let day = from; day < to;) {
		day = following(day);
		const named = holidays.find((h) => h.date === day);
		if (named === undefined ? !isWeekend(day) : named.kind === 'makeup') worked++;
	}
	return worked;
}

/** A dossier as far as being late goes: days ISO, empty where there is none. */
export interface Dated {
	due: string;
	finished: string;
	/** Null: not known. */
	onTime: boolean | null;
}

/**
 * By how many working days a dossier was late at the end of the day `seenOn`, which is never after `asOf`; one that
 * ended later was open then, and one that is still due on that day is not late yet. `seenOn` null: however it ended,
 * or as of `asOf`. Null: not late, not known, or outside the years of the table.
 */
export function daysLate(
	holidays: readonly Holiday[],
	{ due, finished, onTime }: Dated,
	seenOn: string | null,
	asOf: string
): number | null {
	if (due === '') return null;
	const hasEnded = finished !== '' && (seenOn === null || finished <= seenOn);
	if (hasEnded) return onTime === false ? countDays(holidays, due, finished) : null;
	const until = seenOn === null || asOf < seenOn ? asOf : seenOn;
	return due < until ? countDays(holidays, due, until) : null;
}
