import { isBlank, type Merge, type RawCell, type RawSheet } from './sheet';

/** A sheet with what is asked again and again, counted once. */
export interface Grid {
	sheet: RawSheet;
	height: number;
	/** The length of the longest row. */
	width: number;
	/** Next row at or after this one that holds something; `height` for none. One longer than the sheet. */
	nextFilled: Int32Array;
	/** Merged ranges by their first row, cut to the sheet. */
	mergesFrom: Map<number, Merge[]>;
	/** The row as it is meant below a heading: a text merged over several rows stands in each of them. */
	row: (at: number) => readonly RawCell[];
	/** Figures merged over several rows: their columns by row. They are not copied down, since they would count twice. */
	mergedFigures: Map<number, number[]>;
}

export function gridOf(sheet: RawSheet): Grid {
	const { rows } = sheet;
	const height = rows.length;
	let width = 0;
	let cells = 0;
	const nextFilled = new Int32Array(height + 1).fill(height);
	for (let at = height - 1; at >= 0; at--) {
		const row = rows[at] ?? [];
		width = Math.max(width, row.length);
		cells += row.length;
		nextFilled[at] = row.every((cell) => isBlank(cell)) ? (nextFilled[at + 1] ?? height) : at;
	}
	const mergesFrom = new Map<number, Merge[]>();
	for (const merge of sheet.merges) {
		const cut = cutMerge(merge, height, width);
		if (cut === null) continue;
		const before = mergesFrom.get(cut.top);
		if (before === undefined) mergesFrom.set(cut.top, [cut]);
		else before.push(cut);
	}
	const down = copiesDown(rows, mergesFrom, cells);
	const row = (at: number): readonly RawCell[] => {
		const own = rows[at] ?? [];
		const copies = down.copies.get(at);
		if (copies === undefined) return own;
		const full = [...own];
		for (const [column, cell] of copies) {
			if (column < full.length && isBlank(full[column])) full[column] = cell;
		}
		return full;
	};
	return { sheet, height, width, nextFilled, mergesFrom, row, mergedFigures: down.figures };
}

function cutMerge({ top, left, bottom, right }: Merge, height: number, width: number): Merge | null {
	if (![top, left, bottom, right].every((n) => Number.isInteger(n) && n >= 0)) return null;
	const cut = { top, left, bottom: Math.min(bottom, height - 1), right: Math.min(right, width - 1) };
	return top <= cut.bottom && left <= cut.right ? cut : null;
}

/** Texts merged downwards. Ranges of a sound file never overlap; those of a hostile one end with the budget. */
function copiesDown(
	rows: RawCell[][],
	mergesFrom: Map<number, Merge[]>,
	cells: number
): {
	copies: Map<number, [number, RawCell][]>;
	figures: Map<number, number[]>;
} {
	const copies = new Map<number, [number, RawCell][]>();
	const figures = new Map<number, number[]>();
	let budget = cells + rows.length;
	for (const merge of [...mergesFrom.values()].flat()) {
		const cell = rows[merge.top]?.[merge.left];
		if (merge.bottom === merge.top || cell === undefined || isBlank(cell)) continue;
		if (cell.kind !== 'text') {
			const before = figures.get(merge.top);
			if (before === undefined) figures.set(merge.top, [merge.left]);
			else before.push(merge.left);
			continue;
		}
		for (let at = merge.top + 1; at <= merge.bottom && budget > 0; at++, budget--) {
			const before = copies.get(at);
			if (before === undefined) copies.set(at, [[merge.left, cell]]);
			else before.push([merge.left, cell]);
		}
	}
	return { copies, figures };
}
