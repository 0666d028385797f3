import { cellText, EMPTY, type Merge, type RawCell, type RawSheet } from '../../../src/lib/ingest/sheet/sheet';
import type { FoundTables } from '../../../src/lib/ingest/sheet/find-tables';

type Literal = string | number | null | RawCell;

/** A sheet as it is read: words as text, numbers as numbers, '' and null as empty cells. */
export function sheetOf(rows: Literal[][], merges: Merge[] = [], name = 'Sheet1'): RawSheet {
	return { name, rows: rows.map((row) => row.map(cellOf)), merges, date1904: false };
}

function cellOf(literal: Literal): RawCell {
	if (literal === null || literal === '') return EMPTY;
	if (typeof literal === 'string') return { kind: 'text', text: literal };
	if (typeof literal !== 'number') return literal;
	return { kind: 'number', value: literal, shown: null, isDate: false, isPercent: false };
}

/** A merged range by its corners: rows and columns, both included. */
export const merge = (top: number, left: number, bottom: number, right: number): Merge => ({
	top,
	left,
	bottom,
	right
});

/** "A | B | | C" → its cells; integers become numbers. */
export const line = (text: string): Literal[] =>
	text.split('|').map((cell) => (/^-?\d+(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell.trim()));

/** Rows that hold something, by number. */
export const filledRows = ({ rows }: RawSheet): number[] =>
	rows.flatMap((row, at) => (row.some((cell) => cellText(cell).trim() !== '') ? [at] : []));

/** Every row that a result speaks of, but blank ones; sorted, with repetitions. */
export const placesOf = ({ tables, outside }: FoundTables): number[] =>
	[
		...outside.map(({ at }) => at),
		...tables.flatMap(({ headingRows, rows, leftOut, titles }) => [
			...headingRows,
			...rows.map(({ at }) => at),
			...titles.map(({ at }) => at),
			...leftOut.filter(({ kind }) => kind !== 'blank').map(({ at }) => at)
		])
	].sort((a, b) => a - b);

/** The numbers that stand in number cells. */
export const numbersOf = ({ rows }: RawSheet): (number | null)[][] =>
	rows.map((row) => row.map((cell) => (cell.kind === 'number' ? cell.value : null)));
