import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../../src/lib/ingest/encoding/decode-as';
import { decodeTcvn3 } from '../../../src/lib/ingest/encoding/tcvn3';
import { CAPITAL_LETTERS, SMALL_LETTERS, asLatin, toTcvn3, toVni, toWindows1258 } from './encoders';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const all = Uint8Array.from({ length: 256 }, (_, i) => i);

describe('all 134 letters', () => {
	it('are 134, and in NFC', () => {
		const letters = [...SMALL_LETTERS, ...CAPITAL_LETTERS];
		expect(new Set(letters).size).toBe(134);
		for (const letter of letters) expect(letter).toHaveLength(1);
	});

	it.each([...SMALL_LETTERS, ...CAPITAL_LETTERS])('%s comes back from windows-1258 and VNI', (letter) => {
		expect(decodeAs(toWindows1258(letter), 'windows-1258')).toEqual({ text: letter, replaced: 0 });
		expect(decodeAs(toVni(letter), 'vni')).toEqual({ text: letter, replaced: 0 });
	});

	it.each(SMALL_LETTERS)('%s comes back from TCVN3, from the font of capitals as a capital', (letter) => {
		const code = toTcvn3(letter);
		expect(code).toHaveLength(1);
		expect(decodeTcvn3(code)).toEqual({ text: letter, replaced: 0 });
		expect(decodeTcvn3(code, true)).toEqual({ text: letter.toUpperCase(), replaced: 0 });
	});

	it('the seven capitals of TCVN3 come back from both fonts', () => {
		expect(decodeTcvn3(toTcvn3('ĂÂÊÔƠƯĐ')).text).toBe('ĂÂÊÔƠƯĐ');
		expect(decodeTcvn3(toTcvn3('ĂÂÊÔƠƯĐ'), true).text).toBe('ĂÂÊÔƠƯĐ');
	});
});

describe('letters by themselves', () => {
	it('one byte of TCVN3 gives no letter twice, and there are 75 characters with it', () => {
		const upper = Array.from(decodeTcvn3(all.subarray(0xa0)).text).filter((sign) => sign !== '\ufffd');
		expect(upper).toHaveLength(75);
		expect(new Set(upper).size).toBe(75);
	});

	it('windows-1258 agrees with the decoder of the platform wherever a byte has a meaning', () => {
		const platform = new TextDecoder('windows-1258');
		for (let byte = 0; byte < 256; byte++) {
			// After a letter, so that a tone has something to stand on.
			const pair = Uint8Array.of(0x61, byte);
			const { text, replaced } = decodeAs(pair, 'windows-1258');
			if (replaced === 0) expect(text).toBe(platform.decode(pair).normalize('NFC'));
			else expect(platform.decode(pair).charCodeAt(1)).toBeLessThan(0xa0);
		}
	});

	it.each<[string, string, Parameters<typeof decodeAs>[1]]>([
		['hép møt tÕt', 'hộp mứt tết', 'tcvn3'],
		['B¶o Th¾ng, B¸t X¸t', 'Bảo Thắng, Bát Xát', 'tcvn3'],
		['Xin chaøo caùc baïn', 'Xin chào các bạn', 'vni'],
		['ÑAÉK LAÉK, Ñaéc Laéc', 'ĐẮK LẮK, Đắc Lắc', 'vni'],
		['Ti\xea\xecng Vi\xea\xf2t', 'Tiếng Việt', 'windows-1258']
	])('%j is %s', (written, text, encoding) => {
		expect(decodeAs(bytes(written), encoding)).toEqual({ text, replaced: 0 });
	});

	it('takes a small second byte of VNI after a capital', () => {
		expect(decodeAs(bytes('Aùnh SÔÛ Sôû'), 'vni').text).toBe('Ánh SỞ Sở');
	});

	it('reads punctuation of Windows in all three', () => {
		for (const encoding of ['windows-1258', 'tcvn3', 'vni'] as const)
			expect(decodeAs(bytes('\x93a\x94 \x96 \x80\xa0'), encoding).text).toBe('“a” – €\u00a0');
		for (let byte = 0x80; byte < 0xa0; byte++) {
			const [known, ...others] = (['windows-1258', 'tcvn3', 'vni'] as const).map((e) =>
				decodeAs(Uint8Array.of(byte), e)
			);
			if (known?.replaced === 0) expect(others).toEqual([known, known]);
		}
		expect(decodeAs(bytes('\x8a\x8e\x9a\x9e'), 'tcvn3').text).toBe('ŠŽšž');
	});
});

describe('bytes without meaning are counted and shown', () => {
	it.each<[string, string, string, number, Parameters<typeof decodeAs>[1]]>([
		['unassigned in 1252', 'a\x81\x90', 'a\ufffd\ufffd', 2, 'tcvn3'],
		['the tones of VN2 are not in VN3', 'a\xb0', 'a\ufffd', 1, 'tcvn3'],
		['a mark on a consonant', 'b\xf9', 'b\ufffd', 1, 'vni'],
		['a mark on nothing', '\xf9', '\ufffd', 1, 'vni'],
		['breve on e', 'e\xea', 'e\ufffd', 1, 'vni'],
		['a tone on a space', ' \xec', ' \ufffd', 1, 'windows-1258'],
		['a second tone', 'a\xec\xf2', 'á\ufffd', 1, 'windows-1258'],
		['the eight of windows-1258', '\x8a\x8d\x8e\x8f\x90\x9a\x9d\x9e', '\ufffd'.repeat(8), 8, 'windows-1258']
	])('%s', (_, written, text, replaced, encoding) => {
		expect(decodeAs(bytes(written), encoding)).toEqual({ text, replaced });
	});

	it('the tables hold nothing else', () => {
		// Bytes from 0x80 without meaning by themselves.
		const count = (encoding: 'windows-1258' | 'tcvn3' | 'vni') =>
			[...all].filter((byte) => decodeAs(Uint8Array.of(byte), encoding).replaced === 1).length;
		expect(count('tcvn3')).toBe(5 + 96 - 75);
		expect(count('vni')).toBe(5 + 64 - 18);
		expect(count('windows-1258')).toBe(8 + 5 + 1);
		expect(asLatin(all)).toHaveLength(256);
	});
});
