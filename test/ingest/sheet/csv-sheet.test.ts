import { describe, expect, it } from 'vitest';
import { csvSheet, type CsvSheet, type CsvSheetOptions } from '../../../src/lib/ingest/sheet/csv-sheet';
import { cellText } from '../../../src/lib/ingest/sheet/sheet';

function read(text: string, options?: CsvSheetOptions): CsvSheet {
	const result = csvSheet(text, options);
	if (!('value' in result)) throw new Error(JSON.stringify(result));
	return result.value;
}
const cells = (text: string, options?: CsvSheetOptions) =>
	read(text, options).sheet.rows.map((row) => row.map(cellText));

describe('csvSheet', () => {
	it.each<[name: string, text: string, delimiter: string | null]>([
		['commas', 'Đơn vị,Số\nSở Y tế,5\n', ','],
		['semicolons with decimal commas', 'Đơn vị;Tỷ lệ;Chi\nA;98,5;1,5\nB;97,0;2,5\n', ';'],
		['semicolons with a decimal comma in each row, heading too', 'a 1,5;b\n2,5;3\n', ';'],
		['tabs beside names with commas', 'Tên\tSố\nVăn hóa, Thể thao\t5\nY tế\t4\nNgoại vụ\t1\n', '\t'],
		['vertical bars', 'a|b|c\n1|2|3\n', '|'],
		['commas inside quotes', '"Sở A, B";5\n"Sở C, D";6\n', ';'],
		['titles above', 'BÁO CÁO QUÝ III, NĂM 2025\n\nĐơn vị;Số;Tỷ lệ\nA;5;1,0\nB;6;1,0\n', ';'],
		['one column', 'Mã hồ sơ\nH15-1\nH15-2\n', null],
		['one column of decimals', 'Tỷ lệ\n98,5\n97,5\n', null],
		['nothing', '', null],
		['a note to Excel', 'sep=;\na;b,c\n1;2,3\n', ';']
	])('takes the delimiter from many lines: %s', (_, text, delimiter) => {
		expect(read(text).delimiter).toBe(delimiter);
	});

	it.each<[name: string, text: string, delimiters: string[]]>([
		['two signs that both fit', 'a;b,c\nd;e,f\n', [',', ';']],
		['numbers with a comma and nothing else', '1,5\n2,5\n', [',']]
	])('asks: %s', (_, text, delimiters) => {
		const result = csvSheet(text);
		expect('question' in result && result.question.delimiters.map(({ delimiter }) => delimiter)).toEqual(delimiters);
	});

	it('takes the delimiter that a person has named', () => {
		expect(cells('a;b,c\nd;e,f\n', { delimiter: ',' })[0]).toEqual(['a;b', 'c']);
	});

	it.each([
		['\\r', 'a;b\r1;"x\ry"\r3;4\r', [1, 2, 4]],
		['\\r\\n', 'a;b\r\n1;"x\r\ny"\r\n3;4\r\n', [1, 2, 4]],
		['mixed, with blank lines', 'a;b\r\n\n1;2\r3;4', [1, 2, 3, 4]]
	])('reads line breaks as %s and numbers lines as an editor does', (_, text, lines) => {
		expect(read(text).lines).toEqual(lines);
		expect(cells(text).at(-1)).toEqual(['3', '4']);
	});

	it('keeps cells as they stand', () => {
		expect(cells('\uFEFFa;b\n 007 ;"x ""y"""\n;1.234\n')).toEqual([
			['a', 'b'],
			[' 007 ', 'x "y"'],
			['', '1.234']
		]);
	});

	it('tells rows of other lengths, but not titles and padding', () => {
		const text = 'TIÊU ĐỀ\na;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3;;\n1;2;3\n1;2;3\n';
		expect(read(text).findings).toEqual([
			{ code: 'short-row', line: 4, found: 2, expected: 3 },
			{ code: 'long-row', line: 5, found: 4, expected: 3 }
		]);
	});

	it('tells where quotation marks do not balance', () => {
		expect(read('a;b\n1;2\n"3;4\n5;6\n').findings).toMatchObject([{ code: 'open-quote', line: 3 }]);
		expect(read('a;b\n"1"x;2\n3;4\n').findings[0]).toMatchObject({ code: 'stray-quote', line: 2 });
	});

	it.each<[name: string, text: string, options: CsvSheetOptions, fault: object]>([
		['a NUL byte', 'a;b\n1;\0\0\n', {}, { code: 'nul-bytes', line: 2, found: 2 }],
		['too many columns', 'a;b\n' + ';'.repeat(16_384), {}, { code: 'too-many-columns', line: 2, found: 16_385 }],
		['a cell too long', `a;b\n1;${'x'.repeat(32_768)}`, {}, { code: 'cell-too-long', line: 2, found: 32_768 }],
		['too many rows', 'a;b\n1;2\n3;4\n', { mostRows: 2 }, { code: 'too-many-rows', line: 3, limit: 2 }]
	])('refuses %s', (_, text, options, fault) => {
		expect(csvSheet(text, { delimiter: ';', ...options })).toMatchObject({ fault });
	});
});
