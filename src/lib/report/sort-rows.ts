export type SortDirection = 'ascending' | 'descending';

/**
 * A sorted copy; rows that are equal keep their order. Rows without a value come last either way. Without `valueOf` the
 * order given counts as ascending.
 */
export function sortRows<Row>(
	rows: readonly Row[],
	direction: SortDirection,
	valueOf: ((row: Row) => number | null) | null
): Row[] {
	const ascending = direction === 'ascending';
	if (valueOf === null) return ascending ? [...rows] : [...rows].reverse();
	return rows
		.map((row) => ({ row, value: valueOf(row) }))
		.sort((a, b) => {
			if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
			return ascending ? a.value - b.value : b.value - a.value;
		})
		.map(({ row }) => row);
}
