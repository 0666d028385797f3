import type { Catalogue, Settings } from '../domain/catalogue';
import type { Cell } from '../engine/engine';
import type { Observation, Submission } from './facts';
import type { Place } from './issue-maker';
import { soundRows, typedRows, type CheckedTable } from './table';

/** Another spelling of a unit's name. */
export interface UnitAlias {
	alias: string;
	unit: string;
}

/** What the rules across tables look at: rows that fit their schemas. */
export interface RuleInput extends Omit<Catalogue, 'settings'> {
	/** Null where they cannot be used. */
	settings: Settings | null;
	observations: Observation[];
	submissions: Submission[];
	unit_aliases: UnitAlias[];
	/** Where a row stands. */
	at: (row: object) => Place;
	/** False only where the table was read whole and no row, faulty ones included, has this value. */
	mayExist: (table: string, column: string, value: Cell) => boolean;
	/** The table was read whole and none of its rows has a fault, so that its rows can be counted. */
	isWhole: (table: string) => boolean;
}

/** Tables that were checked one by one → what the rules look at. The schemas warrant the types of the rows. */
export function ruleInput(settings: Settings | null, tables: ReadonlyMap<string, CheckedTable>): RuleInput {
	const places = new Map<object, Place>();
	for (const table of tables.values()) for (const { row, place } of table.rows) places.set(row, place);
	const values = new Map<string, Set<Cell>>();
	const mayExist = (name: string, column: string, value: Cell): boolean => {
		const table = tables.get(name);
		if (table?.complete !== true) return true;
		const id = `${name}.${column}`;
		const known = values.get(id) ?? new Set(table.rows.map((r) => r.row[column] ?? null));
		values.set(id, known);
		return known.has(value);
	};
	return {
		...catalogueTables(tables),
		settings,
		observations: rowsOf(tables, 'observations'),
		submissions: rowsOf(tables, 'submissions'),
		unit_aliases: rowsOf(tables, 'unit_aliases'),
		at: (row) => places.get(row) ?? { file: '', row: 0 },
		mayExist,
		isWhole: (name) => {
			const table = tables.get(name);
			return table?.complete === true && table.rows.every((r) => r.sound);
		}
	};
}

/** The sound rows of the tables that make up the catalogue. */
export function catalogueTables(tables: ReadonlyMap<string, CheckedTable>): Omit<Catalogue, 'settings'> {
	return {
		fields: rowsOf(tables, 'fields'),
		concepts: rowsOf(tables, 'concepts'),
		indicators: rowsOf(tables, 'indicators'),
		plans: rowsOf(tables, 'plans'),
		targets: rowsOf(tables, 'targets'),
		target_quotes: rowsOf(tables, 'target_quotes'),
		plan_sections: rowsOf(tables, 'plan_sections'),
		tasks: rowsOf(tables, 'tasks'),
		task_units: rowsOf(tables, 'task_units'),
		plan_defects: rowsOf(tables, 'plan_defects'),
		unit_kinds: rowsOf(tables, 'unit_kinds'),
		units: rowsOf(tables, 'units'),
		unit_successions: rowsOf(tables, 'unit_successions'),
		calendars: rowsOf(tables, 'calendars'),
		periods: rowsOf(tables, 'periods'),
		holidays: rowsOf(tables, 'holidays'),
		source_systems: rowsOf(tables, 'source_systems')
	};
}

function rowsOf<T>(tables: ReadonlyMap<string, CheckedTable>, name: string): T[] {
	const table = tables.get(name);
	return typedRows(table === undefined ? undefined : soundRows(table));
}
