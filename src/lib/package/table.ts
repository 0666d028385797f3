import type { Cell } from '../engine/engine';
import type { Place } from './issue-maker';
import type { FieldSchema } from './resource';

/** One row by column name; null for an empty cell, dates as ISO text. */
export type Row = Record<string, Cell>;

/** A table whose rows all fit their schema; rows with a fault are left out (and are in the issues). */
export interface TypedTable {
	name: string;
	fields: FieldSchema[];
	rows: Row[];
	/** Where each row of `rows` stands. */
	places: Place[];
}

/** A row while it is being checked. */
export interface CheckedRow {
	row: Row;
	place: Place;
	/** Nothing is wrong with it so far. */
	sound: boolean;
}

/** A table while it is being checked: also rows with faults, so that references to them are not faults again. */
export interface CheckedTable {
	name: string;
	fields: FieldSchema[];
	rows: CheckedRow[];
	/** All its files were there and readable: what is not in `rows` does not exist. */
	complete: boolean;
}

/** The rows that passed every check. */
export function soundRows(table: CheckedTable): TypedTable {
	const sound = table.rows.filter((r) => r.sound);
	return { name: table.name, fields: table.fields, rows: sound.map((r) => r.row), places: sound.map((r) => r.place) };
}

/** The rows of a table as its interface: its schema warrants their types. Empty where there is no table. */
export function typedRows<T>(table: TypedTable | undefined): T[] {
	return (table?.rows ?? []) as unknown[] as T[];
}
