import { describe, expect, test } from 'vitest';
import { nameKey, spellingDifference } from '../../src/lib/format/name-key';

describe('two spellings of one name have one key', () => {
	test.each([
		['Phường Hoà Ái', 'Phường Hòa Ái'],
		['Xã Thuỷ Nguyên', 'xã THỦY NGUYÊN'],
		['Xã Khoẻ', 'Xã Khỏe'],
		['Sở Khoa học & Công nghệ', 'Sở Khoa học và Công nghệ'],
		['Sở KH&CN', 'Sở KH & CN'],
		['Sở Y tế', 'Sở Y tế'.normalize('NFD')],
		['Sở  Y\u00a0tế ', 'Sở Y tế'],
		['Sở Y\u200b tế', 'Sở Y tế'],
		['Phòng Kế hoạch - Tài chính', 'Phòng Kế hoạch–Tài chính'],
		['\u00d0\u1eafk L\u1eafk', 'Đắk Lắk'],
		['Việt'.normalize('NFD'), 'việt']
	])('%s = %s', (a, b) => {
		expect(nameKey(a)).toBe(nameKey(b));
		expect(nameKey(a.normalize('NFD'))).toBe(nameKey(b.normalize('NFC')));
	});
});

describe('names that are not the same have keys of their own', () => {
	test.each([
		['Sở Y tế', 'So Y te'],
		['Xã Hòa', 'Xã Hoa'],
		['Xã Hòa', 'Xã Hóa'],
		['Xã Tân', 'Xã Tăn'],
		['Xã Ơn', 'Xã On'],
		['Xã Đông', 'Xã Dông'],
		['Sở Y tế', 'Sở Y tế tỉnh Lâm Đồng'],
		['Chi cục 1', 'Chi cục 11'],
		['Phòng Kế hoạch, Tài chính', 'Phòng Kế hoạch Tài chính'],
		['Xã Hoà Ai', 'Xã Hoa Ài']
	])('%s ≠ %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

test('a key is its own key, and nothing visible has none', () => {
	for (const name of ['Phường Hoà Ái', 'Sở KH&CN', 'Kế hoạch – Tài chính', 'ĐẮK LẮK']) {
		expect(nameKey(nameKey(name))).toBe(nameKey(name));
	}
	expect(nameKey(' \u200b\u00a0\n')).toBe('');
});

test('says in what two spellings differ', () => {
	expect(spellingDifference('tế', 'tế'.normalize('NFD'))).toBe('the form of Unicode');
	expect(spellingDifference('Y  tế', 'Y tế')).toBe('white space or invisible marks');
	expect(spellingDifference('Sở y tế', 'Sở Y tế')).toBe('capital letters');
	expect(spellingDifference('hoà', 'hòa')).toBe('the place of a tone mark');
	expect(spellingDifference('Hoà', 'hòa')).toBe('the place of a tone mark');
	expect(spellingDifference('A & B', 'A và B')).toBe('“&” and “và”, dashes or several things');
});
