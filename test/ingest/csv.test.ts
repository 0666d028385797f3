import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/lib/ingest/csv';

const cells = (text: string) => parseCsv(text, 'a.csv').rows.map((r) => r.cells);
const codes = (text: string) => parseCsv(text, 'a.csv').issues.map((i) => i.code);

describe('parseCsv', () => {
	it('keeps every cell as the text that stands there', () => {
		expect(cells('a,b\n 007 ,"x, ""y"""\n1.0,\n')).toEqual([
			[' 007 ', 'x, "y"'],
			['1.0', '']
		]);
	});

	it.each([
		['\\n', 'a,b\n1,2\n3,4'],
		['\\r\\n', 'a,b\r\n1,2\r\n3,4\r\n'],
		['\\r', 'a,b\r1,2\r3,4\r'],
		['mixed', 'a,b\r\n1,2\n3,4\r']
	])('reads line breaks as %s', (_, text) => {
		expect(parseCsv(text, 'a.csv')).toMatchObject({ heading: ['a', 'b'], issues: [] });
		expect(cells(text)).toEqual([
			['1', '2'],
			['3', '4']
		]);
	});

	it('numbers rows by the line they begin on, past quoted line breaks and blank lines', () => {
		const { rows } = parseCsv('a,b\r\n"one\r\ntwo",2\r\n\r\n3,4\r\n', 'a.csv');
		expect(rows.map((r) => r.line)).toEqual([2, 5]);
		expect(rows[0]?.cells[0]).toBe('one\r\ntwo');
	});

	it.each<[name: string, text: string, issue: object]>([
		['an empty file', '', { code: 'empty-file' }],
		['blank lines only', '\n\n', { code: 'empty-file' }],
		['a short row', 'a,b\n1,2\n3\n', { code: 'ragged-row', row: 3, found: '1 cells', expected: '2 cells' }],
		['a long row', 'a,b\n1,2,3\n', { code: 'ragged-row', row: 2, found: '3 cells', expected: '2 cells' }],
		['a repeated heading', 'a,b,a\n1,2,3\n', { code: 'repeated-heading', row: 1, column: 'a', found: 'a' }],
		['an empty heading', 'a,\n1,2\n', { code: 'empty-heading', row: 1, found: 'column 2 has no heading' }],
		['a quote that is not closed', 'a,b\n1,2\n"3,4\n5,6\n', { code: 'unbalanced-quotes', row: 3 }],
		['text after a closing quote', 'a,b\n"1"x,2\n', { code: 'unbalanced-quotes', row: 2 }],
		['semicolons', 'a;b\n1;2\n', { code: 'wrong-separator', row: 1, found: 'semicolon', expected: 'comma' }],
		['the line that Excel adds', 'sep=;\na;b\n', { code: 'wrong-separator', found: 'semicolon' }],
		['the same with commas', 'sep=,\na,b\n', { code: 'separator-line', row: 1, found: 'sep=,' }],
		['UTF-16 without a mark', 'a\0,\0b\0\n\0', { code: 'not-utf8', row: 1 }],
		['UTF-16 of the other order', '\0a\0,\0b\0\n', { code: 'not-utf8', row: 1 }],
		['tabs', 'a\tb\n1\t2\n', { code: 'wrong-separator', found: 'tab' }]
	])('names the fault: %s', (_, text, issue) => {
		expect(parseCsv(text, 'a.csv').issues).toMatchObject([{ severity: 'error', file: 'a.csv', ...issue }]);
	});

	it('lists all faults', () => {
		expect(codes('a,a,\n1\n2,3,4\n5\n')).toEqual(['repeated-heading', 'empty-heading', 'ragged-row', 'ragged-row']);
	});

	it('takes a quotation mark inside an unquoted cell as text', () => {
		expect(parseCsv('a,b\n5" pipe,2\r\n3,4\n', 'a.csv')).toMatchObject({
			rows: [{ cells: ['5" pipe', '2'] }, { cells: ['3', '4'] }],
			issues: []
		});
	});

	it('keeps NUL bytes in the cell, for the check of its text', () => {
		expect(cells('a,b\n1\0,2\n')).toEqual([['1\0', '2']]);
	});
});
