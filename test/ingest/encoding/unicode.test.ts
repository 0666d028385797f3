import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../../src/lib/ingest/encoding/decode-as';
import { isDecomposed, toNfc } from '../../../src/lib/ingest/encoding/unicode-form';
import { utf16, utf8 } from './encoders';

const TEXT = 'Sở Khoa học và Công nghệ; Đắk Lắk\r\n1.234 😀';

describe('Unicode', () => {
	it('UTF-8 with and without a byte order mark, composed and decomposed', () => {
		for (const form of ['NFC', 'NFD'])
			for (const mark of ['', '\ufeff'])
				expect(decodeAs(utf8(mark + TEXT.normalize(form)), 'utf-8')).toEqual({ text: TEXT, replaced: 0 });
	});

	it.each([
		['utf-16le', false, false],
		['utf-16le', false, true],
		['utf-16be', true, false],
		['utf-16be', true, true]
	] as const)('%s (big endian %s, mark %s)', (encoding, bigEndian, mark) => {
		expect(decodeAs(utf16(TEXT.normalize('NFD'), bigEndian, mark), encoding)).toEqual({ text: TEXT, replaced: 0 });
	});

	it.each<[string, number[], number]>([
		['a letter cut off', [0x61, 0xe1, 0xbb], 2],
		['a letter cut off in the middle', [0xe1, 0xbb, 0x2c, 0x61], 2],
		['an overlong form', [0xc0, 0xaf], 2],
		['a surrogate', [0xed, 0xa0, 0x80], 3],
		['TCVN3', [0x53, 0xeb, 0x20, 0xd5], 2],
		['U+FFFD that stood in the file', [0xef, 0xbf, 0xbd], 0]
	])('UTF-8 with faults: %s', (_, bytes, replaced) => {
		expect(decodeAs(Uint8Array.from(bytes), 'utf-8').replaced).toBe(replaced);
	});

	it.each<[string, number[], number, string]>([
		['an odd byte', [0x61, 0, 0x62], 1, 'a\ufffd'],
		['half a pair', [0x3d, 0xd8, 0x61, 0], 2, '\ufffda'],
		['half a pair at the end', [0x61, 0, 0x3d, 0xd8], 2, 'a\ufffd'],
		['the second half alone', [0x00, 0xde], 2, '\ufffd'],
		['U+FFFD that stood in the file', [0xfd, 0xff], 0, '\ufffd']
	])('UTF-16 with faults: %s', (_, bytes, replaced, text) => {
		expect(decodeAs(Uint8Array.from(bytes), 'utf-16le')).toEqual({ text, replaced });
	});
});

describe('form', () => {
	it.each<[string, boolean]>([
		['hòa', false],
		['hòa'.normalize('NFD'), true],
		['Vi\u00ea\u0323t', true],
		['hoa', false],
		['', false],
		['q\u0300', false],
		['a' + '\u0301\u0323'.repeat(100), false],
		['\u212b', false]
	])('%j decomposed: %s', (text, expected) => {
		expect(isDecomposed(text)).toBe(expected);
	});

	it('composes around a pile of marks, and leaves the pile', () => {
		const pile = 'a' + '\u0301\u0323'.repeat(20);
		expect(toNfc(`o\u0302 ${pile} o\u0302`)).toBe(`ô ${pile} ô`);
		expect(toNfc('a' + '\u0301'.repeat(30))).toBe('á' + '\u0301'.repeat(29));
	});

	it('ends on half a million marks', () => {
		const pile = 'a' + '\u0301\u0323'.repeat(250_000);
		expect(toNfc(pile)).toBe(pile);
	});
});
