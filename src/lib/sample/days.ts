import { isoDate, toDayNumber } from '../domain/day-number';

/** Minutes after midnight as `T09:05`. */
export function timeOf(minute: number): string {
	const two = (n: number): string => String(n).padStart(2, '0');
	return `T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A calendar quarter of the practice years. */
export interface Quarter {
	/** `2025-Q1`. */
	period: string;
	year: number;
	/** 0 for the first of the practice years. */
	index: number;
	/** First and last day, both included, as days since 1970-01-01. */
	from: number;
	to: number;
}

/** A calendar month of the practice years. */
export interface Month {
	/** `2025-03`. */
	month: string;
	/** 0 January … 11 December. */
	ofYear: number;
	from: number;
	to: number;
	quarter: Quarter;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The first day of a month counted from January of `year`, 12 being January of the next. */
function monthStart(year: number, month: number): number {
	return toDayNumber(`${String(year + Math.floor(month / 12))}-${pad((month % 12) + 1)}-01`);
}

/** `count` quarters from the first of `year` on. */
export function quartersFrom(year: number, count: number): Quarter[] {
	return Array.from({ length: count }, (_, index) => {
		const of = year + Math.floor(index / 4);
		return {
			period: `${String(of)}-Q${String((index % 4) + 1)}`,
			year: of,
			index,
			from: monthStart(year, index * 3),
			to: monthStart(year, index * 3 + 3) - 1
		};
	});
}

/** The three months of each quarter. */
export function monthsOf(quarters: Quarter[]): Month[] {
	return quarters.flatMap((quarter) =>
		[0, 1, 2].map((i) => {
			const ofYear = (quarter.index % 4) * 3 + i;
			const from = monthStart(quarter.year, ofYear);
			return { month: isoDate(from).slice(0, 7), ofYear, from, to: monthStart(quarter.year, ofYear + 1) - 1, quarter };
		})
	);
}
