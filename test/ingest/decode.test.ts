import { describe, expect, it } from 'vitest';
import { decode } from '../../src/lib/ingest/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
	it('reads UTF-8 with and without a byte order mark', () => {
		expect(decode(utf8('Đắk Lắk'), 'a.csv')).toEqual({ text: 'Đắk Lắk', issues: [] });
		expect(decode(utf8('\ufeffĐắk Lắk'), 'a.csv').text).toBe('Đắk Lắk');
		expect(decode(new Uint8Array(), 'a.csv')).toEqual({ text: '', issues: [] });
	});

	it.each<[name: string, bytes: number[], found: string, row: number]>([
		['a Windows-1258 letter', [0x61, 0x0a, 0x62, 0xd0, 0x0a], 'byte 0xD0 at offset 3', 2],
		['a sequence cut off at the end', [0x61, 0xe1, 0xba], 'byte 0xE1 at offset 1', 1],
		['an overlong form', [0xc0, 0xaf], 'byte 0xC0 at offset 0', 1],
		['a surrogate', [0xed, 0xa0, 0x80], 'byte 0xED at offset 0', 1],
		['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'byte 0xFF at offset 0', 1]
	])('names the first bad byte: %s', (_, bytes, found, row) => {
		const { text, issues } = decode(new Uint8Array(bytes), 'a.csv');
		expect(text).toBeNull();
		expect(issues).toMatchObject([{ severity: 'error', code: 'not-utf8', file: 'a.csv', row, found }]);
	});

	it('says which encoding it may be', () => {
		expect(decode(new Uint8Array([0xff, 0xfe]), 'a.csv').issues[0]?.message).toContain('UTF-16');
		expect(decode(new Uint8Array([0x50, 0x4b, 0xff]), 'a.csv').issues[0]?.message).toContain('workbook');
	});
});
