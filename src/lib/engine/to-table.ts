import type { Cell, ColumnType, TableInput } from './engine';

/** Rows as a table to be loaded; a column that a row lacks is null. Cells of other columns are left out. */
export function toTable(name: string, types: Record<string, ColumnType>, rows: Record<string, Cell>[]): TableInput {
	return {
		name,
		columns: Object.entries(types).map(([column, type]) => ({
			name: column,
			type,
			values: rows.map((row) => row[column] ?? null)
		}))
	};
}
