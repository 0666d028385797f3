import type { ReadDate } from './date-cell';
import type { DateOrder } from './day-text';

/** What says in which order day and month are written in a column. */
export type OrderRule =
	/** Every date reads the same in either order. */
	| { kind: 'free' }
	/** `told` by whoever asks; `written`: cells with a day above 12, whose indices are in `cells`. */
	| { kind: 'decided'; order: DateOrder; by: 'told' | 'written'; cells: number[] }
	/** Cells that can be read in either order, and none that decides. */
	| { kind: 'open'; cells: number[] }
	/** Cells that have the day first, and others that have the month first. */
	| { kind: 'contradiction'; dayFirst: number[]; monthFirst: number[] };

/** One order for a whole column. */
export function orderRule(cells: readonly ReadDate[]): OrderRule {
	const found: Record<DateOrder, number[]> = { dmy: [], mdy: [] };
	const open: number[] = [];
	cells.forEach((cell, index) => {
		const orders = cell.kind === 'date' ? new Set(cell.readings.map(({ order }) => order)) : new Set();
		if (orders.size > 1) open.push(index);
		else if (orders.has('dmy')) found.dmy.push(index);
		else if (orders.has('mdy')) found.mdy.push(index);
	});
	const { dmy, mdy } = found;
	if (dmy.length > 0 && mdy.length > 0) return { kind: 'contradiction', dayFirst: dmy, monthFirst: mdy };
	if (dmy.length > 0) return { kind: 'decided', order: 'dmy', by: 'written', cells: dmy };
	if (mdy.length > 0) return { kind: 'decided', order: 'mdy', by: 'written', cells: mdy };
	return open.length > 0 ? { kind: 'open', cells: open } : { kind: 'free' };
}

/**
 * Where a spreadsheet that expects the month first has opened dd/mm/yyyy, it took 05/09/2025 for 9 May and left
 * 15/09/2025 as text: then all text has a day above 12 and no real date has. The indices of those real dates, which are
 * in doubt; empty where anything speaks against it.
 */
export function swappedDates(cells: readonly ReadDate[]): number[] {
	let left = 0;
	const taken: number[] = [];
	for (const [index, cell] of cells.entries()) {
		if (cell.kind === 'typed') {
			if (Number(cell.date.slice(8)) > 12) return [];
			taken.push(index);
		} else if (cell.kind === 'date') {
			const orders = cell.readings.map(({ order }) => order);
			if (orders.length !== 1 || orders[0] === null) return [];
			if (orders[0] === 'dmy') left++;
		}
	}
	return left > 0 ? taken : [];
}

/** An ISO date with day and month exchanged; its day must not be above 12. */
export const exchanged = (date: string): string => `${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`;
