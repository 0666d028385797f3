import type { Catalogue } from '../domain/catalogue';
import type { ColumnType, Engine, TableInput } from '../engine/engine';
import { catalogueTables } from '../metrics/tables';
import { sql, ident, joinSql } from '../sql/sql';

type Types = Record<string, ColumnType>;

/** The cells that `measureQuery` reads, with the columns that it reads. */
const TABLES: Record<string, Types> = {
	cell: {
		indicator: 'VARCHAR',
		unit: 'VARCHAR',
		calendar: 'VARCHAR',
		period: 'VARCHAR',
		cumulative: 'BOOLEAN',
		facts: 'VARCHAR',
		numerator: 'BIGINT',
		denominator: 'BIGINT',
		part_n: 'BIGINT',
		part_d: 'BIGINT',
		value_e4: 'BIGINT',
		n: 'BIGINT',
		derived: 'BOOLEAN',
		ref: 'VARCHAR',
		reported: 'BOOLEAN',
		conflict: 'BOOLEAN',
		negative: 'BOOLEAN',
		quarter_missing: 'BOOLEAN'
	},
	recomputed: {
		structure: 'VARCHAR',
		indicator: 'VARCHAR',
		unit: 'VARCHAR',
		calendar: 'VARCHAR',
		period: 'VARCHAR',
		cumulative: 'BOOLEAN',
		numerator: 'BIGINT',
		denominator: 'BIGINT'
	},
	calendar_span: { calendar: 'VARCHAR', first_day: 'DATE', last_day: 'DATE' }
};

/**
 * What a published site holds: counts per indicator, unit and window, without procedures and channels, and the
 * catalogue's tables; everything that `measureQuery` reads. No dossier row is among them.
 */
export async function publishedTables(engine: Engine, catalogue: Catalogue): Promise<TableInput[]> {
	const counts = await Promise.all(Object.entries(TABLES).map(([name, types]) => readTable(engine, name, types)));
	return [...counts, ...catalogueTables(catalogue)];
}

async function readTable(engine: Engine, name: string, types: Types): Promise<TableInput> {
	const names = Object.keys(types);
	const answer = await engine.query(
		sql`select ${joinSql(
			names.map((column) => ident(column)),
			', '
		)} from ${ident(name)} order by all`
	);
	return {
		name,
		columns: Object.entries(types).map(([column, type]) => ({
			name: column,
			type,
			values: answer.columns[column] ?? []
		}))
	};
}
