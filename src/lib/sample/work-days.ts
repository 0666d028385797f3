import { isoDate, toDayNumber, weekday } from '../domain/day-number';
import type { SampleHoliday } from './province';

/** The days on which the practice province's counters are open, in order. */
export interface WorkDays {
	/** Days since 1970-01-01. */
	days: number[];
	/** ISO dates of `days`. */
	dates: string[];
	/** Index of the first open day that is not before `day`. */
	indexFrom(day: number): number;
}

/**
 * Open days from the first to the last day, both included, by the province's days off and make-up days. Years without
 * any, into which due dates may run, have weekends only.
 */
export function workDays(from: number, to: number, holidays: readonly SampleHoliday[]): WorkDays {
	const closed = new Set(holidays.filter((h) => h.kind === 'off').map((h) => toDayNumber(h.date)));
	const made = new Set(holidays.filter((h) => h.kind === 'makeup').map((h) => toDayNumber(h.date)));
	const days: number[] = [];
	const firstFrom: number[] = [];
	for (let day = from; day <= to; day++) {
		firstFrom.push(days.length);
		if (!closed.has(day) && (weekday(day) < 5 || made.has(day))) days.push(day);
	}
	return {
		days,
		dates: days.map(isoDate),
		indexFrom: (day) => (day <= from ? 0 : (firstFrom[day - from] ?? days.length))
	};
}
