import { nameKey } from '../../format/name-key';
import { foundText, type ValueCell } from './cell';

/** A value of a column, in all its spellings that have one `nameKey`. */
export interface ColumnValue {
	key: string;
	/** As first written. */
	text: string;
	count: number;
	/** Index of the first cell that holds it. */
	first: number;
}

export interface ColumnValues {
	/** In the order in which they first occur. */
	values: ColumnValue[];
	/** Cells with nothing visible in them; a dash is a value. */
	blank: number;
	/** Indices of cells that hold an error of a spreadsheet or more text than a value has. */
	faulty: number[];
	/** More different values than `most`: this is no list. Values after that are counted only where they are known. */
	tooMany: boolean;
}

/** Longest cell that can be a value of a list. */
const LONGEST_VALUE = 300;

/** No list of a form has nearly as many values; a column with more holds names, codes or text. */
const MOST_VALUES = 1000;

/** The different values of a column with their counts. Linear in the column's text. */
export function columnValues(cells: readonly ValueCell[], most = MOST_VALUES): ColumnValues {
	const found = new Map<string, ColumnValue>();
	const keys = new Map<string, string>();
	const result: ColumnValues = { values: [], blank: 0, faulty: [], tooMany: false };
	for (const [index, cell] of cells.entries()) {
		const text = cell.kind === 'number' ? String(cell.value) : foundText(cell);
		if (cell.kind === 'error' || (text.length > LONGEST_VALUE && text.trim().length > LONGEST_VALUE)) {
			result.faulty.push(index);
			continue;
		}
		const key = keys.get(text) ?? nameKey(text);
		// Spellings of a list are few; those of a column of free text must not fill the memory.
		if (keys.size < most) keys.set(text, key);
		const known = found.get(key);
		if (key === '') result.blank++;
		else if (known !== undefined) known.count++;
		else if (found.size < most) found.set(key, { key, text: text.trim(), count: 1, first: index });
		else result.tooMany = true;
	}
	result.values = [...found.values()];
	return result;
}
