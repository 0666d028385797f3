import type { Grid } from './grid';
import type { HeadingBlock } from './heading-block';
import { isValue } from './row-look';
import { cellRowNumber } from './row-number';
import { isBlank } from './sheet';
import { isRowNumberHeading } from './words';

/** Rows that are looked at to tell numbers, words and figures apart. */
const SAMPLE = 60;

/** Which column holds the row numbers and which the words that a row is about; null for none. */
export function bodyColumns(
	grid: Grid,
	block: HeadingBlock
): { numberColumn: number | null; labelColumn: number | null } {
	const seen = new Map<number, { filled: number; words: number; numbers: number }>();
	let at = (block.numbering?.at ?? block.bottom) + 1;
	for (let rows = 0; rows < SAMPLE; rows++, at++) {
		at = grid.nextFilled[Math.min(at, grid.height)] ?? grid.height;
		if (at >= grid.height) break;
		for (const [column, cell] of grid.row(at).entries()) {
			if (isBlank(cell)) continue;
			const count = seen.get(column) ?? { filled: 0, words: 0, numbers: 0 };
			seen.set(column, count);
			count.filled++;
			if (cellRowNumber(cell) !== null) count.numbers++;
			else if (!isValue(cell)) count.words++;
		}
	}
	const columns = [...seen].toSorted(([a], [b]) => a - b);
	const named = block.columns.find(({ path }) => path.length === 1 && path.some(isRowNumberHeading));
	const [first, second] = columns;
	const bare = first !== undefined && !block.columns.some(({ index }) => index === first[0]);
	const numbered = bare && first[1].numbers > first[1].filled * 0.6 && second !== undefined && second[1].words > 0;
	const numberColumn = named?.index ?? (numbered ? first[0] : null);
	const worded = columns.filter(([column]) => column !== numberColumn);
	const label = worded.find(([, { filled, words }]) => words * 2 > filled) ?? worded.find(([, { words }]) => words > 1);
	return { numberColumn, labelColumn: label?.[0] ?? null };
}
