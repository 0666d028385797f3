import { ColumnSums } from './column-sums';
import type { SheetTable, TableRow } from './table';

/** Numbers of a sheet by row and column; null or missing where a cell holds none. */
export type Numbers = readonly (readonly (number | null)[] | undefined)[];

/** Rows of data by their place among all of them, `to` not included. */
export interface Scope {
	from: number;
	to: number;
}

/** The rows of a table as sums see them. */
export interface SumOutline {
	totals: { at: number; scopes: Scope[] }[];
	sections: { at: number; scope: Scope }[];
	/** Rows of data that have rows of data right below them in the outline. */
	groups: { parent: number; children: number[] }[];
	/** Columns that may be added up and hold a number in this row, with the number. */
	figures: (at: number) => [column: number, value: number][];
	/** `every`: rows below a numbered row are counted beside it, not in it. Undefined where the column has no number. */
	sums: (column: number, every: boolean) => ColumnSums | undefined;
	/** First and last row of a scope, as rows of the sheet. */
	ends: (scope: Scope) => { first: number; last: number };
}

export function numberAt(numbers: Numbers, at: number, column: number): number | null {
	const value = numbers[at]?.[column] ?? null;
	return value !== null && Number.isFinite(value) ? value : null;
}

export function outlineOf(table: SheetTable, numbers: Numbers, columns: ReadonlySet<number>): SumOutline {
	const { rows } = table;
	const underOf = new Map([...rows, ...table.leftOut].map(({ at, under }) => [at, under]));
	const dataRows = new Set(rows.map(({ at }) => at));
	const scopes = descendants(rows, underOf);
	const figures = (at: number): [number, number][] =>
		(numbers[at] ?? []).flatMap((value, column): [number, number][] =>
			value !== null && Number.isFinite(value) && columns.has(column) ? [[column, value]] : []
		);
	const isCountedAbove = (row: TableRow, column: number): boolean => {
		for (let up = row.under; up !== null; up = underOf.get(up) ?? null) {
			if (dataRows.has(up) && numberAt(numbers, up, column) !== null) return true;
		}
		return false;
	};
	const every = new Map<number, [number, number][]>();
	const counted = new Map<number, [number, number][]>();
	rows.forEach((row, i) => {
		for (const [column, value] of figures(row.at)) {
			listIn(every, column).push([i, value]);
			if (!isCountedAbove(row, column)) listIn(counted, column).push([i, value]);
		}
	});
	const [sumsOfEvery, sumsOfCounted] = [sumsOf(every), sumsOf(counted)];
	return {
		totals: totalsOf(table, scopes),
		sections: table.leftOut.flatMap(({ at, kind }) => {
			const scope = scopes.get(at);
			return kind === 'section' && scope !== undefined ? [{ at, scope }] : [];
		}),
		groups: groupsOf(rows, dataRows),
		figures,
		sums: (column, all) => (all ? sumsOfEvery : sumsOfCounted).get(column),
		ends: ({ from, to }) => ({ first: rows[from]?.at ?? 0, last: rows[to - 1]?.at ?? 0 })
	};
}

const sumsOf = (cells: Map<number, [number, number][]>): Map<number, ColumnSums> =>
	new Map([...cells].map(([column, list]) => [column, new ColumnSums(list)]));

function listIn<T>(lists: Map<number, T[]>, key: number): T[] {
	const before = lists.get(key);
	if (before !== undefined) return before;
	const fresh: T[] = [];
	lists.set(key, fresh);
	return fresh;
}

function groupsOf(rows: TableRow[], dataRows: Set<number>): SumOutline['groups'] {
	const groups = new Map<number, number[]>();
	for (const { at, under } of rows) if (under !== null && dataRows.has(under)) listIn(groups, under).push(at);
	return [...groups].map(([parent, children]) => ({ parent, children }));
}

/** For every row that others stand under, the places of those: they follow each other. */
function descendants(rows: TableRow[], underOf: Map<number, number | null>): Map<number, Scope> {
	const scopes = new Map<number, Scope>();
	rows.forEach(({ under }, i) => {
		for (let up = under; up !== null; up = underOf.get(up) ?? null) {
			const scope = scopes.get(up);
			if (scope === undefined) scopes.set(up, { from: i, to: i + 1 });
			else scope.to = i + 1;
		}
	});
	return scopes;
}

/** What each total may add up, the likeliest first. */
function totalsOf({ rows, leftOut }: SheetTable, scopes: Map<number, Scope>): SumOutline['totals'] {
	const totals = leftOut.filter(({ kind }) => kind === 'total');
	const starts = leftOut.filter(({ kind }) => kind === 'total' || kind === 'section').map(({ at }) => at);
	const placeAfter = (at: number): number => {
		let [low, high] = [0, rows.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((rows[middle]?.at ?? 0) < at) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return totals.map(({ at, under }, i) => {
		const here = placeAfter(at);
		const [previous, next] = [totals[i - 1], totals[i + 1]];
		const section = under === null ? undefined : scopes.get(under);
		const all: Scope = { from: 0, to: rows.length };
		const found = [
			...(i === 0 || i === totals.length - 1 ? [all] : []),
			...(section === undefined ? [] : [{ from: section.from, to: Math.min(section.to, here) }]),
			{ from: previous === undefined ? 0 : placeAfter(previous.at), to: here },
			{ from: placeAfter(before(starts, at)), to: here },
			{ from: here, to: next === undefined ? rows.length : placeAfter(next.at) },
			all
		];
		return { at, scopes: found.filter(({ from, to }) => from < to) };
	});
}

/** The last of the growing numbers below a limit; -1 for none. */
function before(starts: number[], limit: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return starts[low - 1] ?? -1;
}
