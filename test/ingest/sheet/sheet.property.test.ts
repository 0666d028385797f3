import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSums } from '../../../src/lib/ingest/sheet/check-sums';
import { clues } from '../../../src/lib/ingest/sheet/clues';
import { csvSheet } from '../../../src/lib/ingest/sheet/csv-sheet';
import { DELIMITERS } from '../../../src/lib/ingest/sheet/delimiter';
import { findTables } from '../../../src/lib/ingest/sheet/find-tables';
import { cellText, isBlank, type RawCell, type RawSheet } from '../../../src/lib/ingest/sheet/sheet';
import { printCsv } from '../../../src/lib/ingest/csv';
import { numbersOf, placesOf } from './literal-sheet';

const WORDS =
	'STT|Đơn vị|Tổng số|Trong đó|Trong đó:|Tổng cộng|Cộng|I|II|A|1|1.1|a)|-|Sở Y tế|(1)|(2)|(3)=(1)+(2)|Nơi nhận:|NGƯỜI LẬP BIỂU|Ghi chú|01/07/2025|98,5%|Giám đốc|Sơn La, ngày 5 tháng 9 năm 2025|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM| |\u200b'.split(
		'|'
	);
const cell: fc.Arbitrary<RawCell> = fc.oneof(
	{ weight: 3, arbitrary: fc.constant<RawCell>({ kind: 'empty' }) },
	{ weight: 5, arbitrary: fc.constantFrom(...WORDS).map((text): RawCell => ({ kind: 'text', text })) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).map((text): RawCell => ({ kind: 'text', text })) },
	{
		weight: 3,
		arbitrary: fc
			.oneof(fc.integer({ min: -4, max: 9 }), fc.double(), fc.constant(2025))
			.map((value): RawCell => ({ kind: 'number', value, shown: null, isDate: value === 5, isPercent: value === 6 }))
	},
	{ weight: 1, arbitrary: fc.constantFrom<RawCell>({ kind: 'error', text: '#REF!' }, { kind: 'boolean', value: true }) }
);
const place = fc.integer({ min: -1, max: 9 });
const sheet: fc.Arbitrary<RawSheet> = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }).chain((rows) =>
	fc.record({
		name: fc.constant('S'),
		// Some rows again: page breaks, several tables.
		rows: fc
			.array(fc.nat({ max: Math.max(0, rows.length - 1) }), { maxLength: 6 })
			.map((again) => [...rows, ...again.map((i) => rows[i] ?? [])]),
		merges: fc.array(fc.record({ top: place, left: place, bottom: place, right: place }), { maxLength: 6 }),
		date1904: fc.boolean()
	})
);

describe('laws of sheets', () => {
	it('every row that holds something is in exactly one place, and nothing throws', () => {
		fc.assert(
			fc.property(sheet, (raw) => {
				const found = findTables(raw);
				const filled = raw.rows.flatMap((row, at) => (row.every(isBlank) ? [] : [at]));
				expect(placesOf(found)).toEqual(filled);
				for (const table of found.tables) {
					const data = new Set(table.rows.map(({ at }) => at));
					for (const { rows } of table.questions) for (const at of rows) expect(data.has(at)).toBe(true);
					const { findings, settled } = checkSums(table, numbersOf(raw));
					for (const { found, expected } of findings) expect(found).not.toBe(expected);
					for (const { parent, children } of settled)
						expect([parent, ...children].every((at) => data.has(at))).toBe(true);
				}
				clues(raw, 'a.xlsx', found);
			}),
			{ numRuns: 2000 }
		);
	});

	it('a total of its rows is never a finding, any other always', () => {
		const figures = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(figures, fc.integer({ min: -3, max: 3 }), (values, off) => {
				const sum = values.reduce((a, b) => a + b, 0) + off;
				const number = (value: number): RawCell => ({
					kind: 'number',
					value,
					shown: null,
					isDate: false,
					isPercent: false
				});
				const text = (words: string): RawCell => ({ kind: 'text', text: words });
				const rows = [
					[text('Đơn vị'), text('Số hồ sơ')],
					...values.map((value, i) => [text(`Sở ${i}`), number(value)]),
					[text('Tổng cộng'), number(sum)]
				];
				const raw: RawSheet = { name: '', rows, merges: [], date1904: false };
				const { tables } = findTables(raw);
				const findings = tables.flatMap((table) => checkSums(table, numbersOf(raw)).findings);
				expect(findings.map(({ expected }) => expected)).toEqual(off === 0 ? [] : [sum - off]);
			})
		);
	});

	it('cells come out of a text as they went in, by any delimiter', () => {
		const csvCell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', '\t', '|', 'a', 'Đ', '5') });
		const rows = fc.array(fc.tuple(csvCell, csvCell, csvCell), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(rows, fc.constantFrom(...DELIMITERS), (data, delimiter) => {
				const quoted = data
					.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
					.join('\n');
				const result = csvSheet(quoted, { delimiter });
				expect('value' in result && result.value.findings).toEqual([]);
				expect('value' in result && result.value.sheet.rows.map((row) => row.map(cellText))).toEqual(data);
			}),
			{ numRuns: 500 }
		);
	});

	it('no text makes it throw, and lines grow', () => {
		const text = fc.oneof(
			fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', '\0', 'a', '1', '\ufeff') }),
			fc.string({ unit: 'grapheme' })
		);
		fc.assert(
			fc.property(text, fc.constantFrom(undefined, ...DELIMITERS), (source, delimiter) => {
				const result = csvSheet(source, delimiter === undefined ? {} : { delimiter });
				if (!('value' in result)) return;
				const { lines, sheet } = result.value;
				expect(lines).toHaveLength(sheet.rows.length);
				lines.forEach((line, i) => expect(line).toBeGreaterThan(lines[i - 1] ?? 0));
				findTables(sheet);
			}),
			{ numRuns: 2000 }
		);
	});

	it('printed cells are read with the comma that separates them', () => {
		const text = printCsv([
			['Đơn vị', 'Số'],
			['Sở Y tế', '5'],
			['Sở A; B', '6']
		]);
		expect(csvSheet(text)).toMatchObject({ value: { delimiter: ',' } });
	});
});

/** Inputs on which a careless reader takes the square of their size: minutes instead of a second. */
describe('hostile sizes end', () => {
	const text = (words: string): RawCell => ({ kind: 'text', text: words });
	const number = (value: number): RawCell => ({ kind: 'number', value, shown: null, isDate: false, isPercent: false });
	const raw = (rows: RawCell[][], merges: RawSheet['merges'] = []): RawSheet => ({
		name: '',
		rows,
		merges,
		date1904: false
	});
	const many = (length: number, row: (i: number) => RawCell[]): RawCell[][] => Array.from({ length }, (_, i) => row(i));
	const head = [text('Đơn vị'), text('Số')];
	const data = [text('Sở A'), number(1)];

	it.each<[string, RawSheet, tables: number]>([
		[
			'a wide heading over short rows',
			raw([many(16_384, () => [text('Số')]).flat(), ...many(50_000, () => [text('a'), number(1)])]),
			1
		],
		['empty rows', raw([head, data, ...many(300_000, () => []), data]), 1],
		['totals', raw([head, ...many(50_000, (i) => [text(i % 2 === 0 ? 'Sở A' : 'Cộng'), number(i)])]), 1],
		[
			'merged ranges over everything',
			raw(
				[head, ...many(2_000, () => data)],
				Array.from({ length: 20_000 }, (_, i) => ({ top: i % 3, left: i % 2, bottom: 9e5, right: 9e5 }))
			),
			1
		],
		['headings again and again', raw(many(50_000, (i) => (i % 2 === 0 ? head : data))), 1],
		['words in single cells', raw([head, data, ...many(50_000, (i) => [text(`Sở ${i}`)])]), 1]
	])('%s', (_, sheet, tables) => {
		const found = findTables(sheet);
		expect(found.tables).toHaveLength(tables);
		const numbers = numbersOf(sheet);
		for (const table of found.tables) checkSums(table, numbers);
	});

	it.each(['"', '"a', '"a",', '"a" "b",', '\n', 'a;b\r', 'a;b\na;b;c\n'])('%j many times', (part) => {
		for (const delimiter of [undefined, ',', ';'] as const) {
			const result = csvSheet(part.repeat(100_000), { mostColumns: 1e6, ...(delimiter && { delimiter }) });
			expect(Object.keys(result)).toHaveLength(1);
		}
	});
});
