import type { Catalogue } from '../domain/catalogue';
import type { ColumnType, TableInput } from '../engine/engine';
import { toTable } from '../engine/to-table';
import { tenThousandths } from '../metrics/tables';
import type { TypedTable } from '../package/table';

const OBSERVATION: Record<string, ColumnType> = {
	indicator: 'VARCHAR',
	unit: 'VARCHAR',
	period: 'VARCHAR',
	calendar: 'VARCHAR',
	cumulative: 'BOOLEAN',
	method: 'VARCHAR',
	numerator: 'BIGINT',
	denominator: 'BIGINT',
	value_e4: 'BIGINT',
	n: 'BIGINT',
	ref: 'VARCHAR'
};
const SUBMISSION: Record<string, ColumnType> = {
	unit: 'VARCHAR',
	period: 'VARCHAR',
	calendar: 'VARCHAR',
	source: 'VARCHAR'
};

/**
 * Observations and submissions as the metrics' SQL reads them; units of other provinces are left out. A table that is
 * absent is empty. An observation's `ref` is `file#sheet#row` of the file it was read from, or its own line where the
 * reporter named none.
 */
export function factTables(tables: Record<string, TypedTable>, catalogue: Catalogue): TableInput[] {
	const units = new Set(catalogue.units.filter((u) => u.province === catalogue.settings.province).map((u) => u.unit));
	const rowsOf = (name: string) => {
		const table = tables[name];
		return (table?.rows ?? [])
			.map((row, at) => ({ row, place: table?.places[at] }))
			.filter(({ row }) => typeof row.unit === 'string' && units.has(row.unit));
	};
	return [
		toTable(
			'observation',
			OBSERVATION,
			rowsOf('observations').map(({ row, place }) => ({
				...row,
				value_e4: tenThousandths(typeof row.value === 'number' ? row.value : null),
				ref:
					row.source_file === null || row.source_file === undefined
						? `${place?.file ?? 'observations.csv'}##${String(place?.row ?? '')}`
						: [row.source_file, row.source_sheet ?? '', row.source_row ?? ''].map(String).join('#')
			}))
		),
		toTable(
			'submission',
			SUBMISSION,
			rowsOf('submissions').map(({ row }) => row)
		)
	];
}
