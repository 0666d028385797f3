import { bodyColumns } from './body-columns';
import { bodyRow, type BodyState } from './body-row';
import { findHeading, headingWords, mayHead, repeatsNumbering } from './find-heading';
import { gridOf, type Grid } from './grid';
import { headingAt, rowSignature, type HeadingBlock } from './heading-block';
import { makeTable } from './make-table';
import { lookAt, textsOf } from './row-look';
import { cellText, type RawSheet } from './sheet';
import type { BodyRow, Placed, SheetTable } from './table';
import { isRowNumberHeading, plainWords } from './words';

export interface FoundTables {
	/** From the top down; empty where the sheet has no heading with columns below it. */
	tables: SheetTable[];
	/** Rows that hold something where no table was found. */
	outside: Placed[];
}

/**
 * The tables of a sheet, one below the other, with their headings, rows of data, and the rows that are none with their
 * reason. Every row that holds something is in exactly one list of one table, or in `outside`. What the sheet does not
 * say is a question, never a choice. Never throws; takes time in proportion to cells.
 */
export function findTables(sheet: RawSheet): FoundTables {
	const grid = gridOf(sheet);
	const first = findHeading(grid);
	if (first === null) return { tables: [], outside: placed(grid, 0, grid.height) };
	const tables: SheetTable[] = [];
	let titles = placed(grid, 0, first.top);
	for (let block: HeadingBlock | null = first; block !== null;) {
		const walk = walkBody(grid, block, titles);
		tables.push(makeTable({ grid, block, titles, ...walk }));
		[block, titles] = [walk.next, walk.nextTitles];
	}
	return { tables, outside: [] };
}

function placed(grid: Grid, from: number, to: number): Placed[] {
	const found: Placed[] = [];
	for (let at = grid.nextFilled[from] ?? to; at < to; at = grid.nextFilled[at + 1] ?? to)
		found.push(placeRow(grid, at));
	return found;
}

function placeRow(grid: Grid, at: number): Placed {
	const row = grid.sheet.rows[at] ?? [];
	const texts = textsOf(row, lookAt(row)).map((text) => text.trim());
	return { at, text: texts.join(' · ') };
}

interface Walk {
	body: BodyRow[];
	state: BodyState;
	next: HeadingBlock | null;
	nextTitles: Placed[];
}

/** All rows below a heading, until another table begins or the sheet ends. */
function walkBody(grid: Grid, block: HeadingBlock, titles: Placed[]): Walk {
	const state: BodyState = {
		...bodyColumns(grid, block),
		ofWhich: false,
		anyPart: false,
		signed: false,
		used: new Set(),
		questions: []
	};
	const body: BodyRow[] = [];
	const known = new Set(titles.map(({ text }) => text));
	for (let at = block.bottom + 1; at < grid.height; at++) {
		const filledAt = grid.nextFilled[at] ?? grid.height;
		if (filledAt >= grid.height) break;
		if (filledAt > at) body.push(plainRow(at, 'blank', 'nothing-in-it'));
		else if (at === block.numbering?.at || repeatsNumbering(grid, at, block)) body.push(numbersRow(grid, at));
		else if (sameRow(grid, at, block)) {
			if (!isPageBreak(grid, body, known)) return begin(grid, at, body, state);
			for (let i = body.length - 1; isLoose(body[i]); i--) {
				if (body[i]?.kind === 'row') Object.assign(body[i] ?? {}, { kind: 'note', why: 'title-words' });
			}
			for (const signature of block.signatures) {
				if (at >= grid.height || rowSignature(grid, at) !== signature) break;
				body.push(plainRow(at++, 'repeated_heading', 'same-as-heading', placeRow(grid, at - 1).text));
			}
			at--;
			state.signed = false;
		} else if (startsTable(grid, at, body.at(-1))) return begin(grid, at, body, state);
		else body.push(bodyRow(grid, at, state));
	}
	return { body, state, next: null, nextTitles: [] };
}

const plainRow = (at: number, kind: BodyRow['kind'], why: BodyRow['why'], label = ''): BodyRow => ({
	at,
	kind,
	why,
	label,
	number: null,
	filled: 0,
	values: 0,
	under: null
});

const numbersRow = (grid: Grid, at: number): BodyRow =>
	plainRow(at, 'numbering', 'column-numbers', placeRow(grid, at).text);

/** The row holds what the first row of the heading holds; most rows differ in its first cell. */
function sameRow(grid: Grid, at: number, { top, first, signatures }: HeadingBlock): boolean {
	const cell = grid.sheet.rows[at]?.[first];
	return cellText(cell) === cellText(grid.sheet.rows[top]?.[first]) && rowSignature(grid, at) === signatures[0];
}

/** The heading again on the next page: not below a total, a signature or titles of another kind. */
function isPageBreak(grid: Grid, body: BodyRow[], known: Set<string>): boolean {
	const solid = body.findLast((row) => !isLoose(row));
	if (solid?.kind === 'signature') return false;
	if (solid?.kind === 'total' && !plainWords(solid.label ?? '').includes('trang')) return false;
	for (let i = body.length - 1; i >= 0; i--) {
		const row = body[i];
		if (row === undefined || !isLoose(row)) break;
		const { text } = placeRow(grid, row.at);
		if (row.kind !== 'blank' && !known.has(text) && !/^(?:trang )?\W*\d+\W*(?:\d+\W*)?$/.test(plainWords(text)))
			return false;
	}
	return true;
}

/** A row that may as well be a title of what follows. */
const isLoose = (row: BodyRow | undefined): boolean =>
	row !== undefined &&
	(row.kind === 'blank' || row.why === 'title-words' || (row.kind === 'row' && row.filled === 1 && row.values === 0));

/** Another heading: words that headings begin with, below an empty row, a title, a total or the signatures. */
function startsTable(grid: Grid, at: number, before: BodyRow | undefined): boolean {
	if (before === undefined || !(isLoose(before) || before.kind === 'signature' || before.kind === 'note')) {
		if (before?.kind !== 'total') return false;
	}
	if (!mayHead(grid, at)) return false;
	const row = grid.sheet.rows[at] ?? [];
	const texts = textsOf(row, lookAt(row));
	const words = headingWords(texts);
	return words > 1 && (texts.slice(0, 2).some(isRowNumberHeading) || words * 2 >= texts.length);
}

/** Ends a table where another begins: loose rows right above are the titles of the new one. */
function begin(grid: Grid, at: number, body: BodyRow[], state: BodyState): Walk {
	const titles: Placed[] = [];
	const blank: BodyRow[] = [];
	for (let row = body.at(-1); row !== undefined; row = body.at(-1)) {
		const signed = row.why === 'below-signature' && blank.length === 0;
		if (!isLoose(row) && !signed) break;
		body.pop();
		if (row.kind === 'blank') blank.push(row);
		else titles.push(placeRow(grid, row.at));
	}
	for (const row of blank.reverse()) body.push(row);
	return { body, state, next: headingAt(grid, at), nextTitles: titles.reverse() };
}
