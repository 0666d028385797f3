import { fromDay, toDay, weekday } from './days';

/**
 * Days without receipts besides weekends, for the practice province only: about when Tết and the public holidays
 * fall. It is no calendar of holidays; nothing else may read it.
 */
const CLOSED: [from: string, to: string][] = [
	['2024-01-01', '2024-01-01'],
	['2024-02-08', '2024-02-14'],
	['2024-04-18', '2024-04-18'],
	['2024-04-29', '2024-05-01'],
	['2024-09-02', '2024-09-03'],
	['2025-01-01', '2025-01-01'],
	['2025-01-25', '2025-02-02'],
	['2025-04-07', '2025-04-07'],
	['2025-04-30', '2025-05-02'],
	['2025-09-01', '2025-09-02'],
	['2026-01-01', '2026-01-01'],
	['2026-02-14', '2026-02-22'],
	['2026-04-27', '2026-04-27'],
	['2026-04-30', '2026-05-01'],
	['2026-09-01', '2026-09-02']
];

/** The days on which the practice province's counters are open, in order. */
export interface WorkDays {
	/** Days since 1970-01-01. */
	days: number[];
	/** ISO dates of `days`. */
	dates: string[];
	/** Index of the first open day that is not before `day`. */
	indexFrom(day: number): number;
}

/** Open days from the first to the last day, both included. */
export function workDays(from: number, to: number): WorkDays {
	const closed = new Set(
		CLOSED.flatMap(([a, b]) => Array.from({ length: toDay(b) - toDay(a) + 1 }, (_, i) => toDay(a) + i))
	);
	const days: number[] = [];
	const firstFrom: number[] = [];
	for (let day = from; day <= to; day++) {
		firstFrom.push(days.length);
		if (weekday(day) < 5 && !closed.has(day)) days.push(day);
	}
	return {
		days,
		dates: days.map(fromDay),
		indexFrom: (day) => (day <= from ? 0 : (firstFrom[day - from] ?? days.length))
	};
}
