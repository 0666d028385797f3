import type { Holiday } from './catalogue';
import { isoDate, toDayNumber, weekday } from './day-number';

/**
 * Working days by a table of days off and make-up days: Monday to Friday without the days off, with the days of a
 * weekend that are worked instead. Days are ISO dates and never pass through a time zone. A day marked `unverified`
 * counts as it stands in the table.
 */
export interface WorkCalendar {
	/**
	 * First and last day that the table speaks of, ISO, both included: 1 January of its first year with a day off to
	 * 31 December of the last one before a year without any. Nothing outside is ever guessed.
	 */
	from: string;
	to: string;
	/** Number of `from` as `toDayNumber` counts. */
	first: number;
	/** For each covered day the working days from `from` up to and including it. */
	upTo: Int32Array;
	/** Every working day in order, as numbers of days. */
	days: Int32Array;
}

/** A day of the table that decides whether its date is worked; the rest of a row is for the reader. */
export type CalendarDay = Pick<Holiday, 'date' | 'kind'>;

/**
 * The calendar of a table of days off and make-up days, in any order; null where it holds no day off, for then it
 * covers no year. A table that says both of one date is a fault that the package's rules find; here it is a day off.
 */
export function workCalendar(holidays: readonly CalendarDay[]): WorkCalendar | null {
	const off = holidays.filter((h) => h.kind === 'off');
	const years = coveredYears(off.map((h) => Number(h.date.slice(0, 4))));
	if (years === null) return null;
	const from = `${String(years.first).padStart(4, '0')}-01-01`;
	const to = `${String(years.last).padStart(4, '0')}-12-31`;
	const closed = new Set(off.map((h) => toDayNumber(h.date)));
	const made = new Set(holidays.filter((h) => h.kind === 'makeup').map((h) => toDayNumber(h.date)));
	const first = toDayNumber(from);
	const upTo = new Int32Array(toDayNumber(to) - first + 1);
	const days: number[] = [];
	for (let at = 0; at < upTo.length; at++) {
		const day = first + at;
		if (!closed.has(day) && (weekday(day) < 5 || made.has(day))) days.push(day);
		upTo[at] = days.length;
	}
	return { from, to, first, upTo, days: Int32Array.from(days) };
}

/** Years with a day off that follow on one another from the first; null where there is none. */
export function coveredYears(years: readonly number[]): { first: number; last: number } | null {
	const known = new Set(years);
	if (known.size === 0) return null;
	const first = Math.min(...known);
	let last = first;
	while (known.has(last + 1)) last++;
	return { first, last };
}

/** Whether offices work on that day; null where the calendar does not cover it. Throws where it is no date. */
export function isWorkingDay(date: string, calendar: WorkCalendar): boolean | null {
	const upTo = countUpTo(date, calendar);
	if (upTo === null) return null;
	return upTo > (calendar.upTo[toDayNumber(date) - calendar.first - 1] ?? 0);
}

/**
 * Working days after `from` up to and including `to`: 0 for the same day, and from Friday to the Saturday after it;
 * negative where `to` is before `from`. Null where the calendar does not cover both days. Throws where one is no date.
 */
export function workingDaysBetween(from: string, to: string, calendar: WorkCalendar): number | null {
	const [before, after] = [countUpTo(from, calendar), countUpTo(to, calendar)];
	return before === null || after === null ? null : after - before;
}

/**
 * The day on which `n` working days have run since `date`: the n-th working day after it, `date` itself for 0. For a
 * negative `n` the last working day from which -n working days run until `date`, so that
 * `workingDaysBetween(date, answer)` is `n` always. Null where the calendar does not cover `date` or the answer.
 * Throws where `date` is no date or `n` no whole number.
 */
export function addWorkingDays(date: string, n: number, calendar: WorkCalendar): string | null {
	if (!Number.isInteger(n)) throw new RangeError(`${String(n)} is no number of days`);
	const upTo = countUpTo(date, calendar);
	if (upTo === null) return null;
	if (n === 0) return date;
	const day = calendar.days[upTo + n - 1];
	return day === undefined ? null : isoDate(day);
}

function countUpTo(date: string, { first, upTo }: WorkCalendar): number | null {
	return upTo[toDayNumber(date) - first] ?? null;
}
