import { plainText } from '../../format/plain-text';
import type { Grid } from './grid';
import { numberingRow, type NumberingRow } from './numbering-row';
import { lookAt } from './row-look';
import { rowNumber } from './row-number';
import { cellText, isBlank, type RawCell } from './sheet';

export interface TableColumn {
	/** Column of the sheet, zero-based. */
	index: number;
	/** Headings over it from the top down, without repetitions; empty for a column that has none. */
	path: string[];
	/** The path as one text: "Số hồ sơ nhận giải quyết › Trong đó › Trực tuyến". */
	heading: string;
}

/** Rows that are the heading of a table. */
export interface HeadingBlock {
	top: number;
	/** First column that holds something in the first row. */
	first: number;
	/** Last row of the headings themselves. */
	bottom: number;
	/** Row of column numbers right below, null for none. */
	numbering: { at: number; row: NumberingRow } | null;
	columns: TableColumn[];
	/** Rows by what stands in them, to be recognised when a page break repeats them. */
	signatures: string[];
}

/** More rows than any heading has. */
const TALLEST = 12;

export const joinPath = (path: readonly string[]): string => path.join(' › ');

/** The heading that begins at this row: as many rows as merged ranges, empty corners and the row of numbers make of it. */
export function headingAt(grid: Grid, top: number): HeadingBlock {
	let block = paint(grid, top, top);
	for (let bottom = top; ;) {
		const next = nextRow(grid, block, top, bottom);
		if (next === bottom) break;
		bottom = next;
		block = paint(grid, top, bottom);
	}
	const reached = top + block.texts.length - 1;
	const bottom = beforeNumbers(grid, top, reached);
	if (bottom > reached) block = paint(grid, top, bottom);
	const paths = pathsOf(block);
	const columns = paths.flatMap((path, index) => (path.length > 0 ? [{ index, path, heading: joinPath(path) }] : []));
	const numbered = numberingBelow(grid, bottom, columns.length);
	const signatures = Array.from({ length: bottom - top + 1 }, (_, i) => rowSignature(grid, top + i));
	const first = (grid.sheet.rows[top] ?? []).findIndex((cell) => !isBlank(cell));
	return { top, first, bottom, numbering: numbered, columns, signatures };
}

/** Rows of words between the headings and the row of column numbers belong to the headings ("hồ sơ", "%"). */
function beforeNumbers(grid: Grid, top: number, bottom: number): number {
	for (let at = bottom + 1; at <= bottom + MOST_BETWEEN && at - top < TALLEST; at++) {
		const row = grid.sheet.rows[at] ?? [];
		const { filled, values } = lookAt(row);
		const numbered = values > 0 ? numberingRow(row, grid.width) : null;
		if (numbered !== null) return at - 1;
		if (filled.length < 2 || values > 0 || rowNumber(cellText(row[filled[0] ?? 0])) !== null) break;
	}
	return bottom;
}

const MOST_BETWEEN = 3;

function numberingBelow(grid: Grid, bottom: number, headed: number): HeadingBlock['numbering'] {
	const at = grid.nextFilled[bottom + 1] ?? grid.height;
	const row = at < grid.height ? numberingRow(grid.sheet.rows[at] ?? [], headed) : null;
	return row === null ? null : { at, row };
}

/** What stands in a row and where, to compare headings by. */
export const rowSignature = (grid: Grid, at: number): string =>
	(grid.sheet.rows[at] ?? [])
		.flatMap((cell, column) => (isBlank(cell) ? [] : [`${column}:${plainText(cellText(cell)).toLowerCase()}`]))
		.join('\n');

interface Painted {
	/** Row by row the text over each column; a merged one over all that it covers. */
	texts: string[][];
	/** Merged cells: the column where the range begins, -1 for a cell that is in none. */
	from: Int32Array[];
	/** Last row that a range of the block reaches. */
	reach: number;
}

/** Headings of the rows as merged ranges spread them. Ranges over each other end with the budget. */
function paint(grid: Grid, top: number, bottom: number): Painted {
	const { sheet, mergesFrom } = grid;
	const width = widthOf(grid, top, bottom);
	const texts: string[][] = [];
	const from: Int32Array[] = [];
	for (let at = top; at <= bottom; at++) {
		const row = sheet.rows[at] ?? [];
		texts.push(Array.from({ length: width }, (_, column) => headingText(row[column])));
		from.push(new Int32Array(width).fill(-1));
	}
	let reach = bottom;
	let budget = 2 * width * texts.length;
	for (let at = top; at <= bottom; at++) {
		for (const merge of mergesFrom.get(at) ?? []) {
			const text = texts[at - top]?.[merge.left] ?? '';
			if (text === '' || budget < 0) continue;
			reach = Math.max(reach, Math.min(merge.bottom, top + TALLEST - 1));
			for (let r = at; r <= Math.min(merge.bottom, bottom); r++) {
				budget -= merge.right - merge.left + 1;
				texts[r - top]?.fill(text, merge.left, merge.right + 1);
				from[r - top]?.fill(merge.left, merge.left, merge.right + 1);
			}
		}
	}
	return { texts, from, reach };
}

const LONGEST = 1_000;

const headingText = (cell: RawCell | undefined): string =>
	isBlank(cell) ? '' : plainText(cellText(cell).slice(0, LONGEST));

/** Columns that the rows and their merged ranges reach; one row more, which may belong to them. */
function widthOf({ sheet, mergesFrom }: Grid, top: number, bottom: number): number {
	let width = 0;
	for (let at = top; at <= bottom + 1; at++) {
		width = Math.max(width, sheet.rows[at]?.length ?? 0);
		if (at <= bottom) for (const { right } of mergesFrom.get(at) ?? []) width = Math.max(width, right + 1);
	}
	return width;
}

/** The last row of the block so far, or one below it that belongs to it too. */
function nextRow(grid: Grid, block: Painted, top: number, bottom: number): number {
	if (block.reach > bottom) return reachOf(grid, bottom, block.reach);
	if (bottom - top + 1 >= TALLEST || bottom + 1 >= grid.height) return bottom;
	const row = grid.sheet.rows[bottom + 1] ?? [];
	const { filled, values, years } = lookAt(row);
	if (filled.length === 0 || values > years) return bottom;
	const [first = 0] = filled;
	if (filled.length > 1 && rowNumber(cellText(row[first])) !== null) return bottom;
	const above = spans(block.texts.at(-1) ?? [], block.from.at(-1));
	let below = false;
	for (const column of filled) {
		const parent = above[column];
		if (parent === undefined || parent.span === 'wide') below = true;
		else if (parent.span === 'own' && headingText(row[column]) !== parent.text) return bottom;
	}
	return below ? bottom + 1 : bottom;
}

/** As far as merged ranges reach, but never into figures. */
function reachOf(grid: Grid, bottom: number, reach: number): number {
	for (let at = bottom + 1; at <= reach; at++) {
		const { values, years } = lookAt(grid.sheet.rows[at] ?? []);
		if (values > years) return at - 1;
	}
	return reach;
}

/**
 * How each column lies in the lowest row of a heading: `begins` and `wide` where a heading spreads over several columns
 * (merged, or written once with empty cells after it), else `own`.
 */
function spans(texts: string[], from: Int32Array | undefined): { span: 'begins' | 'wide' | 'own'; text: string }[] {
	let open = false;
	return texts.map((text, column) => {
		const start = from?.[column] ?? -1;
		if (start >= 0) {
			open = false;
			return { span: start < column || from?.[column + 1] === start ? 'wide' : 'own', text };
		}
		if (text === '') return { span: open ? 'wide' : 'own', text };
		open = true;
		return { span: texts[column + 1] === '' ? 'begins' : 'own', text };
	});
}

/** Per column of the sheet the headings over it. */
function pathsOf({ texts, from }: Painted): string[][] {
	const paths: string[][] = (texts[0] ?? []).map(() => []);
	const lower = texts.map(() => new Set<number>());
	for (let r = texts.length - 2; r >= 0; r--) {
		lower[r] = new Set(lower[r + 1]);
		(texts[r + 1] ?? []).forEach((text, column) => text !== '' && text !== texts[r]?.[column] && lower[r]?.add(column));
	}
	texts.forEach((row, r) => {
		let parent = { text: '', over: '', wide: false };
		row.forEach((own, column) => {
			const over = joinPath(paths[column] ?? []);
			const sub = lower[r]?.has(column) === true;
			if (own !== '') parent = { text: own, over, wide: sub && (from[r]?.[column] ?? -1) < 0 };
			const text = own === '' && parent.wide && sub && parent.over === over ? parent.text : own;
			const path = paths[column];
			if (text !== '' && path?.at(-1) !== text) path?.push(text);
		});
	});
	return paths;
}
