import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../src/lib/package/resource';
import { parseCell } from '../../src/lib/package/parse-cell';

describe('parseCell', () => {
	it.each<[text: string, type: FieldType, value: unknown]>([
		['007', 'string', '007'],
		['-12', 'integer', -12],
		['-0', 'integer', 0],
		['98.25', 'number', 98.25],
		['1.234', 'number', 1.234],
		['true', 'boolean', true],
		['FALSE', 'boolean', false],
		['2024-02-29', 'date', '2024-02-29']
	])('reads %s as %s', (text, type, value) => {
		expect(parseCell(text, type)).toEqual({ value });
	});

	it.each<[text: string, type: FieldType, code: string, says: string]>([
		['9O', 'integer', 'wrong-type', 'whole number'],
		['1.5', 'integer', 'wrong-type', 'whole number'],
		['', 'integer', 'wrong-type', 'whole number'],
		['9007199254740993', 'integer', 'wrong-type', 'too large'],
		['1.234', 'integer', 'number-format', 'thousands'],
		['1,234', 'integer', 'number-format', 'thousands'],
		['12 345', 'integer', 'number-format', 'thousands'],
		['1.234,5', 'number', 'number-format', 'thousands'],
		['99,5', 'number', 'number-format', 'decimal comma'],
		['98.5%', 'number', 'number-format', 'percent'],
		['1.2E+11', 'integer', 'number-format', 'shortened'],
		['NaN', 'number', 'wrong-type', 'number'],
		['Infinity', 'number', 'wrong-type', 'number'],
		['1', 'boolean', 'wrong-type', 'true or false'],
		['có', 'boolean', 'wrong-type', 'true or false'],
		['15/09/2025', 'date', 'excel-date', 'not guessed'],
		['9/15/2025', 'date', 'excel-date', 'not guessed'],
		['15-Sep-25', 'date', 'excel-date', 'Excel'],
		['45915', 'date', 'excel-date', '2025-09-15'],
		['2025-02-29', 'date', 'wrong-type', 'no such day'],
		['2025-09-15T00:00', 'date', 'wrong-type', 'year-month-day'],
		['chưa có', 'date', 'wrong-type', 'year-month-day']
	])('refuses %s as %s', (text, type, code, says) => {
		const parsed = parseCell(text, type);
		expect(parsed).toMatchObject({ fault: { code } });
		expect('fault' in parsed && parsed.fault.message).toContain(says);
	});
});
