import type { Grid } from './grid';
import { dotsOf, type RowNumber } from './row-number';
import { isBlank } from './sheet';
import type { BodyRow, TableQuestion } from './table';

/**
 * Draws the outline of a table's rows: which stand under which section or numbered row, which are sections. Changes `kind`,
 * `why` and `under` of the rows; gives what only a person can say.
 */
export function drawOutline(grid: Grid, body: BodyRow[], numberColumn: number | null): TableQuestion[] {
	const questions: TableQuestion[] = [];
	placeSingleCells(grid, body, questions);
	const children = hang(body);
	const byRow = new Map(body.map((row) => [row.at, row]));
	const anyParent = [...children.keys()].some((at) => isSectionNumber(byRow.get(at)));
	for (const row of body) {
		if (row.kind !== 'row') continue;
		const below = children.get(row.at) ?? [];
		if (!isSectionNumber(row)) {
			if (below.length > 0) questions.push({ kind: 'sub_rows', rows: [row.at, ...below], columns: [] });
		} else if (below.length > 0) {
			Object.assign(row, { kind: 'section', why: 'number-with-rows-below' });
		} else if (row.values === 0) {
			if (anyParent) Object.assign(row, { kind: 'section', why: 'number-without-figures' });
		} else if (anyParent) questions.push({ kind: 'section_without_rows', rows: [row.at], columns: [] });
	}
	const unnumbered = unnumberedRows(body, numberColumn);
	if (unnumbered.length > 0) questions.push({ kind: 'unnumbered_rows', rows: unnumbered, columns: [] });
	return questions;
}

const isSectionNumber = (row: BodyRow | undefined): boolean =>
	row?.number?.kind === 'letter' || row?.number?.kind === 'roman' || row?.number?.kind === 'band';

/** Words in a single cell: a band over the rows below it, a note below the table, or a question. */
function placeSingleCells(grid: Grid, body: BodyRow[], questions: TableQuestion[]): void {
	const last = body.findLastIndex(({ kind, filled, values }) => kind !== 'signature' && (filled > 1 || values > 0));
	let apart = body[last]?.kind === 'total';
	body.forEach((row, i) => {
		if (i > last) apart ||= row.kind === 'blank';
		if (row.kind !== 'row' || row.filled !== 1 || row.values > 0 || row.number !== null) return;
		const wide = isWide(grid, row.at);
		if (i > last && (apart || wide || (row.label ?? '').length > LONGEST_UNIT)) {
			Object.assign(row, { kind: 'note', why: 'words-below-table' });
		} else if (wide) {
			row.number = { kind: 'band', text: '' };
		} else questions.push({ kind: 'row_or_section', rows: [row.at], columns: [] });
	});
}

/** No office has a longer name. */
const LONGEST_UNIT = 100;

/** The only cell of the row is merged over several columns. */
function isWide(grid: Grid, at: number): boolean {
	const column = grid.sheet.rows[at]?.findIndex((cell) => !isBlank(cell)) ?? -1;
	return (grid.mergesFrom.get(at) ?? []).some(({ left, right }) => left === column && right > left);
}

/** Hangs every row under the nearest one above of a higher rank. Row → the rows of data right below it in rank. */
function hang(body: BodyRow[]): Map<number, number[]> {
	const rankOf = ranks(body);
	const open: { row: BodyRow; rank: number }[] = [];
	const children = new Map<number, number[]>();
	for (const row of body) {
		if (row.kind !== 'row') {
			row.under = open.findLast((step) => isSectionNumber(step.row))?.row.at ?? null;
			continue;
		}
		const rank = rankOf(row);
		while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
		let parent = open.at(-1)?.row;
		// "3.1" stands under 3; where 3 is not the row above it, under the section of both.
		if (row.number?.kind === 'dotted' && parent !== undefined && !isSectionNumber(parent)) {
			if (!row.number.text.startsWith(`${parent.number?.text ?? ' '}.`))
				parent = open.findLast((step) => isSectionNumber(step.row))?.row;
		}
		row.under = parent?.at ?? null;
		if (parent !== undefined) {
			const before = children.get(parent.at);
			if (before === undefined) children.set(parent.at, [row.at]);
			else before.push(row.at);
		}
		open.push({ row, rank });
	}
	return children;
}

/** Letters, roman numbers and bands rank in the order in which they first appear; then come 1, 1.1, a), "-". */
function ranks(body: BodyRow[]): (row: BodyRow) => number {
	const high: string[] = [];
	for (const { kind, number } of body) {
		if (kind === 'row' && number !== null && HIGH.has(number.kind) && !high.includes(number.kind))
			high.push(number.kind);
	}
	return ({ number }) => {
		if (number === null) return 10;
		if (HIGH.has(number.kind)) return high.indexOf(number.kind);
		return (LOW[number.kind] ?? 10) + (number.kind === 'dotted' ? dotsOf(number as RowNumber) : 0);
	};
}

const HIGH = new Set<string>(['letter', 'roman', 'band']);
const LOW: Record<string, number> = { integer: 10, dotted: 10, item: 20, dash: 21 };

/** Rows of data without a number in a table that numbers its rows. */
function unnumberedRows(body: BodyRow[], numberColumn: number | null): number[] {
	if (numberColumn === null || !body.some(({ kind, number }) => kind === 'row' && number?.kind === 'integer'))
		return [];
	return body
		.filter(({ kind, number, label, filled }) => kind === 'row' && number === null && label !== null && filled > 1)
		.map(({ at }) => at);
}
