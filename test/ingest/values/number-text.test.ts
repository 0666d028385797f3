import { describe, expect, test } from 'vitest';
import { numberText } from '../../../src/lib/ingest/values/number-text';

const values = (text: string): number[] | string => {
	const read = numberText(text);
	if (read.kind === 'number') return read.readings.map(({ value }) => value);
	return read.kind === 'fault' ? read.fault.code : read.kind;
};

describe('one cell, all its readings', () => {
	test.each([
		['98.500', [98500, 98.5]],
		['98,500', [98.5, 98500]],
		['1.234', [1234, 1.234]],
		['1.000', [1000, 1]],
		['99,5', [99.5]],
		['12.34', [12.34]],
		['0.985', [0.985]],
		['0,985', [0.985]],
		[',5', [0.5]],
		['1234.567', [1234.567]],
		['1.234.567', [1234567]],
		['1,234,567', [1234567]],
		['1.234,5', [1234.5]],
		['1,234.5', [1234.5]],
		['1 234', [1234]],
		['1\u00a0234', [1234]],
		['1\u2009234\u202f567', [1234567]],
		['1 234,5', [1234.5]],
		['1 234.567', [1234.567]],
		['0', [0]],
		['-0', [0]],
		['(0)', [0]],
		['05', [5]],
		['007', [7]],
		['+5', [5]],
		['-5', [-5]],
		['−5', [-5]],
		['–5', [-5]],
		['- 5', [-5]],
		['(5)', [-5]],
		['(1.234,5)', [-1234.5]],
		['98,5%', [98.5]],
		['98,5 %', [98.5]],
		['98,5\u00a0%', [98.5]],
		['98,5 phần trăm', [98.5]],
		['5 hồ sơ', [5]],
		['5 HỒ SƠ'.normalize('NFD'), [5]],
		['1.234 hồ sơ', [1234, 1.234]],
		['1,5 tỷ đồng', [1_500_000_000]],
		['2,35 triệu', [2_350_000]],
		['12*', [12]],
		['12 (*)', [12]],
		['12¹', [12]],
		["'12", [12]],
		['\u200e12\u200b', [12]],
		['\ufeff12 ', [12]],
		['9007199254740991', [9007199254740991]]
	])('%j → %j', (text, expected) => expect(values(text)).toEqual(expected));
});

test('blank, dash, word and 0 are four results', () => {
	expect(['', ' \u00a0\t', '-', '–', '—', '0'].map(values)).toEqual(['blank', 'blank', 'dash', 'dash', 'dash', [0]]);
	expect(['không', 'Không phát sinh', 'KXĐ', 'N/A', 'chưa có số liệu'].map((text) => numberText(text))).toEqual([
		{ kind: 'word', word: 'none' },
		{ kind: 'word', word: 'none' },
		{ kind: 'word', word: 'unknown' },
		{ kind: 'word', word: 'unknown' },
		{ kind: 'word', word: 'unknown' }
	]);
});

describe('what is no number is a fault with its reason', () => {
	test.each([
		['٣٤', 'foreign-digits'],
		['１２', 'foreign-digits'],
		['12٣', 'foreign-digits'],
		['1,2E+09', 'exponent'],
		['1E5', 'exponent'],
		['9007199254740993', 'too-large'],
		['9.999.999.999.999.999.999', 'too-large'],
		['12 34', 'bad-grouping'],
		['1.23.456', 'bad-grouping'],
		['1,23,456', 'bad-grouping'],
		['1.234 567', 'bad-grouping'],
		['0.123.456', 'bad-grouping'],
		['1..5', 'bad-grouping'],
		['1234.567.890', 'bad-grouping'],
		['5-', 'not-a-number'],
		['--5', 'not-a-number'],
		['(-5)', 'not-a-number'],
		['5/7', 'not-a-number'],
		['5-7', 'not-a-number'],
		['12 (3)', 'not-a-number'],
		['5.', 'not-a-number'],
		['%', 'not-a-number'],
		['.', 'not-a-number'],
		['khoảng 5', 'not-a-number'],
		['≥ 200', 'not-a-number'],
		['98,5‰', 'not-a-number'],
		['toString', 'not-a-number'],
		['5 toString', 'unknown-word'],
		['5 quả', 'unknown-word'],
		['12\n34', 'several-values'],
		['1\n234', 'several-values'],
		['=1+2', 'formula'],
		['#REF!', 'spreadsheet-error'],
		['#N/A', 'spreadsheet-error'],
		['#####', 'spreadsheet-error'],
		['1'.repeat(201), 'too-long']
	])('%j → %s', (text, code) => expect(values(text)).toBe(code));
});

test('what stands beside the digits is kept', () => {
	expect(numberText('1.234,5 đồng *')).toMatchObject({ unit: 'đồng', mark: '*', scale: 'bare', power: 0 });
	expect(numberText('98,5%')).toMatchObject({ unit: null, mark: null, scale: 'points' });
	expect(numberText('007')).toMatchObject({ leadingZeros: true });
	expect(numberText('05')).toMatchObject({ leadingZeros: false });
	expect(numberText('0,05')).toMatchObject({ leadingZeros: false });
	expect(numberText('0912345678')).toMatchObject({ leadingZeros: true });
});

test('a fault shows a part of a long cell only', () => {
	const read = numberText('x'.repeat(1_000_000));
	expect(read).toMatchObject({ kind: 'fault', fault: { code: 'too-long' } });
	expect(JSON.stringify(read).length).toBeLessThan(500);
});
