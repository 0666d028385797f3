import type { Grid } from './grid';
import { headingAt, type HeadingBlock } from './heading-block';
import { numberingRow } from './numbering-row';
import { lookAt, textsOf } from './row-look';
import { cellRowNumber } from './row-number';
import { isBlank } from './sheet';
import { isHeadingWord, isTitle } from './words';

/** Rows that are tried as a heading, rows of figures after which no more are, and rows that each is held against. */
const MOST_TRIED = 25;
const MOST_FIGURES = 20;
const MOST_BELOW = 30;
/** A later row must be this much better than an earlier one. */
const BETTER = 1.35;

/**
 * The heading of the first table: the row without figures whose words best cover the columns of the rows below it.
 * Title rows, sections and numbered rows are none. Null where no row could be one.
 */
export function findHeading(grid: Grid): HeadingBlock | null {
	let best: Tried | null = null;
	let figures = 0;
	let tried = 0;
	let covered = 0;
	for (let at = grid.nextFilled[0] ?? 0; at < grid.height; at = grid.nextFilled[at + 1] ?? grid.height) {
		if (figures >= MOST_FIGURES || tried >= MOST_TRIED) break;
		if (mayHead(grid, at)) {
			tried++;
			const block = headingAt(grid, at);
			const score = scoreOf(grid, block);
			if (best === null || isBetter(grid, { block, score }, best)) best = { block, score };
		} else if (tried > 0) {
			const { filled, values } = lookAt(grid.sheet.rows[at] ?? []);
			if (filled.length < 2 || values === 0) continue;
			figures++;
			if (best !== null && isBody(best, filled)) covered++;
			if (best !== null && covered > 0 && isSure(grid, best, covered)) break;
		}
	}
	return best?.block ?? null;
}

/** Every cell of a row of figures stands under a heading. */
function isBody({ block }: Tried, filled: number[]): boolean {
	const headed = new Set(block.columns.map(({ index }) => index));
	return filled.every((column) => headed.has(column));
}

/** Figures below a heading of many columns or of known words: what comes later is another table. */
const isSure = (grid: Grid, best: Tried, covered: number): boolean =>
	best.block.columns.length > 2 || wordsAt(grid, best) > 1 || covered > 2;

interface Tried {
	block: HeadingBlock;
	score: number;
}

/** A later heading against an earlier one, which may be two words of a title that spread over all columns. */
function isBetter(grid: Grid, later: Tried, earlier: Tried): boolean {
	if (later.score > Math.max(earlier.score * BETTER, earlier.score + 1)) return true;
	const within = later.block.top <= earlier.block.bottom;
	return within && later.score >= earlier.score && wordsAt(grid, earlier) === 0 && wordsAt(grid, later) > 1;
}

function wordsAt({ sheet }: Grid, { block }: Tried): number {
	const row = sheet.rows[block.top] ?? [];
	return headingWords(textsOf(row, lookAt(row)));
}

/** A row of words in at least two cells, not a title, not numbered like data. */
export function mayHead(grid: Grid, at: number): boolean {
	const row = grid.sheet.rows[at] ?? [];
	const look = lookAt(row);
	if (look.filled.length < 2 || look.values > look.years || look.values === look.filled.length) return false;
	if (cellRowNumber(row[look.filled[0] ?? 0]) !== null) return false;
	const texts = textsOf(row, look);
	return !texts.some(isTitle) && texts.every((text) => text.length <= LONGEST);
}

const LONGEST = 500;

/** How many cells of a row begin with a word that headings begin with. */
export const headingWords = (texts: readonly string[]): number => texts.filter(isHeadingWord).length;

function scoreOf(grid: Grid, block: HeadingBlock): number {
	const used = new Set<number>();
	let at = (block.numbering?.at ?? block.bottom) + 1;
	for (let seen = 0; seen < MOST_BELOW; seen++, at++) {
		at = grid.nextFilled[Math.min(at, grid.height)] ?? grid.height;
		if (at >= grid.height) break;
		grid.sheet.rows[at]?.forEach((cell, column) => !isBlank(cell) && used.add(column));
	}
	const headed = new Set(block.columns.map(({ index }) => index));
	const distinct = new Set(block.columns.filter(({ index }) => used.has(index)).map(({ heading }) => heading)).size;
	const bare = [...used].filter((column) => !headed.has(column)).length;
	const words = headingWords(block.columns.map(({ path }) => path[0] ?? ''));
	const numbered = block.numbering === null ? 0 : NUMBERED;
	return 4 * distinct - bare + 2 * words + numbered + (used.size === 0 ? block.columns.length : 0);
}

const NUMBERED = 20;

/** Whether the row of column numbers of a table stands here again. */
export const repeatsNumbering = (grid: Grid, at: number, block: HeadingBlock): boolean => {
	if (block.numbering === null) return false;
	const found = numberingRow(grid.sheet.rows[at] ?? [], block.columns.length);
	if (found === null) return false;
	const { labels } = block.numbering.row;
	return (
		found.labels.size === labels.size && [...found.labels].every(([column, label]) => labels.get(column) === label)
	);
};
