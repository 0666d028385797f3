import { checkCells } from './cells';
import type { TableInput } from './engine';
import { EngineError } from './errors';

/** The number of rows. Throws unless there are columns, all of one length, whose cells fit their types. */
export function checkTable({ name, columns }: TableInput): number {
	const numRows = columns[0]?.values.length;
	if (numRows === undefined) throw new EngineError('value', `table ${name} has no columns`);
	for (const column of columns) {
		if (column.values.length !== numRows) {
			throw new EngineError(
				'value',
				`table ${name}, column ${column.name}: expected ${numRows} rows, found ${column.values.length}`
			);
		}
		checkCells(`${name}.${column.name}`, column.type, column.values);
	}
	return numRows;
}
