/** A doubt that a column leaves: nothing in it says which reading is meant, so somebody is asked once for all cells. */
export interface ColumnQuestion<About extends string> {
	about: About;
	/** Indices of the cells, ascending. */
	cells: number[];
}

/** The questions of a column, in the order in which they first occur. */
export function columnQuestions<About extends string>(
	cells: readonly ({ kind: 'question'; about: About } | { kind: 'other' })[]
): ColumnQuestion<About>[] {
	const found = new Map<About, number[]>();
	cells.forEach((cell, index) => {
		if (cell.kind !== 'question') return;
		const indices = found.get(cell.about);
		if (indices === undefined) found.set(cell.about, [index]);
		else indices.push(index);
	});
	return [...found].map(([about, indices]) => ({ about, cells: indices }));
}
