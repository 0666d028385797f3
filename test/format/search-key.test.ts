import { describe, expect, test } from 'vitest';
import { searchWord, wordsOf } from '../../src/lib/format/search-key';

const plain = (text: string) => wordsOf(text).map(({ word }) => word.plain);

test.each([
	['SỐ', 'so', 'sô', '\u0301'],
	['Hóa', 'hoa', 'hoa', '\u0301'],
	['hoá', 'hoa', 'hoa', '\u0301'],
	['Đường', 'duong', 'đương', '\u0300'],
	['ðường', 'duong', 'đương', '\u0300'],
	['đặng', 'dang', 'đăng', '\u0323'],
	['e', 'e', 'e', ''],
	['naïve', 'naive', 'naïve', ''],
	['2025', '2025', '2025', '']
])('%s is %s, with letters %s and tone %j', (text, bare, marked, tone) => {
	const word = { plain: bare, marked, tone };
	expect(searchWord(text)).toEqual(word);
	expect(searchWord(text.normalize('NFD'))).toEqual(word);
	expect(word.marked).toHaveLength(word.plain.length);
});

describe('words of a text', () => {
	test('are parted by everything that is no letter or digit', () => {
		expect(plain('Tỷ lệ (%), hồ  sơ.')).toEqual(['ty', 'le', 'ho', 'so']);
		expect(plain('.*+?^${}()|[]\\<b>')).toEqual(['b']);
		expect(plain('')).toEqual([]);
	});

	test('“&” is “và”', () => {
		expect(searchWord('&')).toBe(searchWord('và'));
		expect(plain('Khoa học & Công nghệ')).toEqual(['khoa', 'hoc', 'va', 'cong', 'nghe']);
	});

	test('of a compound are its parts and the whole', () => {
		expect(plain('Sở KH&CN')).toEqual(['so', 'kh', 'va', 'cn', 'khcn']);
		expect(plain('Sở LĐ-TB&XH')).toEqual(['so', 'ld', 'tb', 'va', 'xh', 'ldtbxh']);
		expect(plain("K'Rông")).toEqual(['k', 'rong', 'krong']);
	});

	test('know where they stand, composed or not', () => {
		for (const form of ['NFC', 'NFD']) {
			const text = 'Số hóa, KH&CN'.normalize(form);
			expect(wordsOf(text).map(({ from, to }) => text.slice(from, to).normalize('NFC'))).toEqual([
				'Số',
				'hóa',
				'KH',
				'&',
				'CN',
				'KH&CN'
			]);
		}
	});
});
