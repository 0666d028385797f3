import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ValueCell } from '../../../src/lib/ingest/values/cell';
import { columnValues } from '../../../src/lib/ingest/values/value-column';
import { guessValues, type KnownSpellings } from '../../../src/lib/ingest/values/value-guess';
import { texts, typed } from './cells';

const channels: KnownSpellings[] = [
	{ target: 'direct', spellings: ['1', 'Trực tiếp'] },
	{ target: 'online', spellings: ['2', 'ONLINE', 'Trực tuyến', 'Trực tuyến toàn trình', 'Trực tuyến một phần'] },
	{ target: 'post', spellings: ['3', 'BCCI', 'Bưu chính công ích'] }
];
const answers: KnownSpellings[] = [
	{ target: 'yes', spellings: ['Có', 'x', '1', 'TRUE'] },
	{ target: 'no', spellings: ['Không', '0', 'FALSE'] }
];

const guessed = (cells: ValueCell[], known: KnownSpellings[]): unknown[] =>
	guessValues(columnValues(cells).values, known).map((value) =>
		value.kind === 'guess'
			? [value.text, value.count, value.target, value.reason]
			: [value.text, value.count, 'question']
	);

test('values that differ in spelling only are one, with their count', () => {
	const column = columnValues([
		...texts('Trực tuyến', 'TRỰC TUYẾN ', 'Trực tuyến'.normalize('NFD'), '', ' \u200b', '-', 'Hoà', 'Hòa'),
		{ kind: 'empty' }
	]);
	expect(column.values.map(({ text, count, first }) => [text, count, first])).toEqual([
		['Trực tuyến', 3, 0],
		['-', 1, 5],
		['Hoà', 2, 6]
	]);
	expect(column).toMatchObject({ blank: 3, faulty: [], tooMany: false });
});

test('a number of a workbook is the same value as its text, and TRUE as its word', () => {
	const cells: ValueCell[] = [typed(2), ...texts('2', 'True'), { kind: 'boolean', value: true }];
	expect(columnValues(cells).values.map(({ text, count }) => [text, count])).toEqual([
		['2', 2],
		['True', 2]
	]);
});

test('errors and books are no values', () => {
	const column = columnValues([{ kind: 'error', text: '#REF!' }, ...texts('x'.repeat(1_000_000), 'a')]);
	expect([column.faulty, column.values.length]).toEqual([[0, 1], 1]);
});

test('a column of free text is no list', () => {
	const cells = Array.from({ length: 100_000 }, (_, index): ValueCell => ({
		kind: 'text',
		text: `HS ${index % 50_000}`
	}));
	const column = columnValues(cells);
	expect([column.tooMany, column.values.length]).toEqual([true, 1000]);
	expect(column.values.every(({ count }) => count === 2)).toBe(true);
});

describe('guesses', () => {
	test('only on a known spelling, which is the reason', () => {
		expect(guessed(texts('online', 'Trực tuyến toàn trình', '2', 'Trực tuyến mức 4', 'trực tiếp'), channels)).toEqual([
			['online', 1, 'online', 'ONLINE'],
			['Trực tuyến toàn trình', 1, 'online', 'Trực tuyến toàn trình'],
			['2', 1, 'online', '2'],
			['Trực tuyến mức 4', 1, 'question'],
			['trực tiếp', 1, 'direct', 'Trực tiếp']
		]);
		expect(guessed([...texts('Có', 'X', 'không', 'co'), typed(1), { kind: 'boolean', value: false }], answers)).toEqual(
			[
				['Có', 1, 'yes', 'Có'],
				['X', 1, 'yes', 'x'],
				['không', 1, 'no', 'Không'],
				['co', 1, 'question'],
				['1', 1, 'yes', '1'],
				['FALSE', 1, 'no', 'FALSE']
			]
		);
	});

	test('a spelling of two targets is a question with both', () => {
		const both = [...channels, { target: 'electronic', spellings: ['online'] }];
		expect(guessValues(columnValues(texts('Online')).values, both)).toMatchObject([
			{
				kind: 'question',
				candidates: [
					{ target: 'online', reason: 'ONLINE' },
					{ target: 'electronic', reason: 'online' }
				]
			}
		]);
	});
});

test('counts add up, whatever the cells', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A', ' a', ''))), (cells) => {
			const column = columnValues(texts(...cells));
			const counted = column.values.reduce((sum, { count }) => sum + count, column.blank + column.faulty.length);
			expect(counted).toBe(cells.length);
			expect(new Set(column.values.map(({ key }) => key)).size).toBe(column.values.length);
		})
	);
});
