import type { Cell } from '../engine/engine';
import { excelDate } from '../ingest/excel-date';
import type { CellFault } from './cell-fault';
import { isIsoDate } from './iso-date';
import type { FieldType } from './resource';

/**
 * Text of one filled cell → its value, or why it is not one. Nothing is guessed: 1.234 where an integer should
 * stand, 90%, 15/09/2025 or a day number of Excel are faults that say what probably happened.
 * Dates stay ISO text. TRUE and FALSE are taken as Excel writes true and false.
 */
export function parseCell(text: string, type: FieldType): { value: Cell } | { fault: CellFault } {
	if (type === 'string') return { value: text };
	if (type === 'boolean') return parseBoolean(text);
	if (type === 'date') return isIsoDate(text) ? { value: text } : { fault: dateFault(text) };
	return parseNumber(text, type);
}

function parseBoolean(text: string): { value: Cell } | { fault: CellFault } {
	if (text === 'true' || text === 'TRUE') return { value: true };
	if (text === 'false' || text === 'FALSE') return { value: false };
	return { fault: { code: 'wrong-type', expected: 'true or false', message: 'Only true or false may stand here.' } };
}

function parseNumber(text: string, type: 'integer' | 'number'): { value: Cell } | { fault: CellFault } {
	const expected = type === 'integer' ? 'a whole number' : 'a number';
	const form = type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
	if (!form.test(text)) return { fault: numberFault(text, expected) };
	const value = Number(text);
	if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
		return { fault: { code: 'wrong-type', expected, message: 'The number is too large to be kept exactly.' } };
	}
	return { value: value === 0 ? 0 : value };
}

function numberFault(text: string, expected: string): CellFault {
	const form = (hint: string): CellFault => ({ code: 'number-format', expected, message: hint });
	if (/^-?\d{1,3}([., \u00a0\u202f]\d{3})+([.,]\d+)?$/.test(text)) {
		return form('It seems to hold thousands separators; write digits only, with a point before decimals.');
	}
	if (/^-?\d+,\d+$/.test(text)) return form('It seems to hold a decimal comma; write a point.');
	if (/^-?[\d.,]+\s*%$/.test(text)) return form('Write the number without the percent sign.');
	if (/^-?\d([.,]\d+)?E[+-]?\d+$/i.test(text)) {
		return form('A spreadsheet has shortened a long number; write all its digits.');
	}
	return { code: 'wrong-type', expected, message: `Only ${expected} may stand here.` };
}

function dateFault(text: string): CellFault {
	const expected = 'a date as 2025-09-15';
	const rewritten = excelDate(text);
	if (rewritten !== null) return { code: 'excel-date', expected, message: rewritten };
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
		return { code: 'wrong-type', expected, message: 'There is no such day in the calendar.' };
	}
	return { code: 'wrong-type', expected, message: 'Only a date, year-month-day, may stand here.' };
}
