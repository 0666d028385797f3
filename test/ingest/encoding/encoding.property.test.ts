import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../../src/lib/ingest/encoding/decode-as';
import { detectEncoding } from '../../../src/lib/ingest/encoding/detect-encoding';
import { ENCODINGS } from '../../../src/lib/ingest/encoding/encoding';
import { legacyOfFont } from '../../../src/lib/ingest/encoding/legacy-font';
import { readLegacy } from '../../../src/lib/ingest/encoding/legacy-text';
import { previewOf } from '../../../src/lib/ingest/encoding/preview';
import { suspectLegacy } from '../../../src/lib/ingest/encoding/suspect-legacy';
import { isDecomposed } from '../../../src/lib/ingest/encoding/unicode-form';
import { CAPITAL_LETTERS, SMALL_LETTERS, asLatin, toTcvn3, toVni, toWindows1258, utf16, utf8 } from './encoders';

const plain = Array.from('abcxyzABCXYZ0189 ,;.-"\t\r\n');
const small = fc.string({ unit: fc.constantFrom(...SMALL_LETTERS, ...plain) });
const letters = fc.string({ unit: fc.constantFrom(...SMALL_LETTERS, ...CAPITAL_LETTERS, ...plain) });
const bytes = fc.oneof(
	fc.uint8Array({ maxLength: 300 }),
	fc
		.array(fc.constantFrom(0, 0x0a, 0x41, 0x61, 0xec, 0xf2, 0xc3, 0xbb, 0xe1, 0xff, 0xfe), { maxLength: 60 })
		.map((list) => Uint8Array.from(list))
);

describe('laws of encodings', () => {
	it('decodeAs(encode(text)) = text', () => {
		fc.assert(
			fc.property(letters, (text) => {
				expect(decodeAs(toWindows1258(text), 'windows-1258')).toEqual({ text, replaced: 0 });
				expect(decodeAs(toVni(text), 'vni')).toEqual({ text, replaced: 0 });
				expect(decodeAs(utf8(text.normalize('NFD')), 'utf-8')).toEqual({ text, replaced: 0 });
				expect(decodeAs(utf16(text), 'utf-16le')).toEqual({ text, replaced: 0 });
				expect(decodeAs(utf16(text, true, true), 'utf-16be')).toEqual({ text, replaced: 0 });
			}),
			{ numRuns: 300 }
		);
		fc.assert(
			fc.property(small, (text) => {
				expect(decodeAs(toTcvn3(text), 'tcvn3')).toEqual({ text, replaced: 0 });
			})
		);
	});

	it('any bytes in any encoding: NFC, no more lost than there was, and lost bytes show', () => {
		fc.assert(
			fc.property(bytes, fc.constantFrom(...ENCODINGS), (data, encoding) => {
				const { text, replaced } = decodeAs(data, encoding);
				expect(text).toBe(text.normalize('NFC'));
				expect(isDecomposed(text)).toBe(false);
				expect(replaced).toBeLessThanOrEqual(data.length);
				if (replaced > 0) expect(text).toContain('\ufffd');
			}),
			{ numRuns: 1000 }
		);
	});

	it('detection never throws, and decides or asks', () => {
		fc.assert(
			fc.property(bytes, (data) => {
				const { encoding, certainty, candidates } = detectEncoding(data);
				expect(encoding === null).toBe(certainty === 'open');
				expect(candidates.length).toBeGreaterThan(0);
				for (const { score } of candidates) expect(score).toSatisfy((s: number) => s >= 0 && s <= 1);
				if (encoding !== null) expect(candidates[0]?.encoding).toBe(encoding);
			}),
			{ numRuns: 1000 }
		);
	});

	it('what is taken for one of the older encodings is it', () => {
		const SYLLABLES = 'tỉnh sở xã phường tổng số hồ sơ đúng hạn quá trước là cá công tác kế hoạch đã đầu tư'.split(' ');
		const words = fc
			.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 30 })
			.map((list) => list.join(' '));
		fc.assert(
			fc.property(words, fc.constantFrom('windows-1258', 'tcvn3', 'vni'), (text, encoding) => {
				const encode = { 'windows-1258': toWindows1258, tcvn3: toTcvn3, vni: toVni }[encoding];
				const found = detectEncoding(encode(text)).encoding;
				expect([encoding, null]).toContain(found);
			}),
			{ numRuns: 1000 }
		);
	});

	it('previews never throw and keep their limits', () => {
		fc.assert(
			fc.property(bytes, fc.constantFrom(...ENCODINGS), (data, encoding) => {
				const lines = previewOf(data, encoding, 3, 20);
				expect(lines.length).toBeLessThanOrEqual(3);
				for (const { before, after } of lines)
					for (const text of [before, after]) expect(Array.from(text).length).toBeLessThanOrEqual(21);
			}),
			{ numRuns: 1000 }
		);
	});

	it('cells: nothing throws, text of Unicode stays, text of a font comes back', () => {
		const font = fc.constantFrom('tcvn3', 'tcvn3-capitals', 'vni');
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), font, (text, font) => {
				legacyOfFont(text);
				suspectLegacy([text]);
				const { text: read } = readLegacy(text, font);
				if (/[\u0102-\u0150]/.test(text)) expect(read).toBe(text.normalize('NFC'));
			}),
			{ numRuns: 1000 }
		);
		fc.assert(
			fc.property(small, (text) => {
				const reading = readLegacy(asLatin(toTcvn3(text)), 'tcvn3');
				if (reading.kind === 'converted') expect(reading.text).toBe(text);
			})
		);
	});
});

describe('hostile input of a million bytes ends', () => {
	const million = 1_000_000;
	it.each<[string, Uint8Array]>([
		['marks of windows-1258', Uint8Array.from({ length: million }, (_, i) => (i % 2 === 0 ? 0xec : 0xf2))],
		['marks of UTF-8', utf8(`a${'\u0301\u0323'.repeat(million / 4)}`)],
		['invalid UTF-8', new Uint8Array(million).fill(0xff)],
		['halves of sequences', new Uint8Array(million).fill(0xe1)],
		['one word', utf8('ễ'.repeat(million / 3))],
		['line ends', new Uint8Array(million).fill(0x0d)],
		['NUL', new Uint8Array(million)],
		['letters alone', new Uint8Array(million).fill(0x61)]
	])('%s', (_, data) => {
		detectEncoding(data);
		for (const encoding of ENCODINGS) {
			const { text } = decodeAs(data, encoding);
			previewOf(data, encoding);
			isDecomposed(text);
		}
		suspectLegacy([asLatinLong(data)]);
		expect(readLegacy(asLatinLong(data), 'vni').kind).toBeTypeOf('string');
	});
});

const asLatinLong = (data: Uint8Array): string => new TextDecoder('latin1').decode(data);
