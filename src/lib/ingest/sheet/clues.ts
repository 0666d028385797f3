import { findTables, type FoundTables } from './find-tables';
import { cellText, isBlank, type RawSheet } from './sheet';

/** A text that may tell the unit, the period or the form; what it tells is read elsewhere. */
export interface Clue {
	/** `between` and `below` a table: titles of a later one; signatures and notes. */
	source: 'file_name' | 'sheet_name' | 'above' | 'between' | 'below' | 'no_table';
	/** Row and column of the sheet, null for names. */
	at: number | null;
	column: number | null;
	text: string;
}

/** Rows that are read where a sheet has no table, and rows below one. */
const MOST_ROWS = 200;

/**
 * Texts around the tables with their places, from the file's name down: names first, then every cell of the titles (a
 * label and its value stay two clues of one row), then signatures and notes. Only collects.
 */
export function clues(sheet: RawSheet, fileName: string, found: FoundTables = findTables(sheet)): Clue[] {
	const names: Clue[] = [
		{ source: 'file_name', at: null, column: null, text: fileName.trim() },
		{ source: 'sheet_name', at: null, column: null, text: sheet.name.trim() }
	];
	const cellsOf = (source: Clue['source'], rows: readonly { at: number }[]): Clue[] =>
		rows.flatMap(({ at }) =>
			(sheet.rows[at] ?? []).flatMap((cell, column): Clue[] =>
				isBlank(cell) ? [] : [{ source, at, column, text: cellText(cell).trim() }]
			)
		);
	const tables = found.tables.flatMap(({ titles, leftOut }, i) => [
		...cellsOf(i === 0 ? 'above' : 'between', titles),
		...cellsOf('below', leftOut.filter(({ kind }) => kind === 'signature' || kind === 'note').slice(0, MOST_ROWS))
	]);
	return [
		...names.filter(({ text }) => text !== ''),
		...tables,
		...cellsOf('no_table', found.outside.slice(0, MOST_ROWS))
	];
}
