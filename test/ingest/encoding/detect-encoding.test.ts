import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../../src/lib/ingest/encoding/decode-as';
import { detectEncoding } from '../../../src/lib/ingest/encoding/detect-encoding';
import { samplesOf } from '../../../src/lib/ingest/encoding/sample';
import { toTcvn3, toVni, toWindows1258, utf16, utf8 } from './encoders';

const TABLE = [
	'Đơn vị,Tổng số,Đúng hạn,Tỷ lệ',
	'Sở Khoa học và Công nghệ,1.234,1.200,"97,2%"',
	'UBND xã Hòa Bình,15,15,100%',
	'Thanh tra tỉnh,0,0,-'
].join('\r\n');

const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const brief = (bytes: Uint8Array) => {
	const { encoding, certainty, why } = detectEncoding(bytes);
	return [encoding, certainty, why];
};

describe('detectEncoding', () => {
	it.each<[string, Uint8Array, string | null, string, string]>([
		['UTF-8', utf8(TABLE), 'utf-8', 'certain', 'valid-utf8'],
		['UTF-8, decomposed', utf8(TABLE.normalize('NFD')), 'utf-8', 'certain', 'valid-utf8'],
		['UTF-8 with a mark', utf8(`\ufeff${TABLE}`), 'utf-8', 'certain', 'byte-order-mark'],
		['UTF-16 LE with a mark', utf16(TABLE, false, true), 'utf-16le', 'certain', 'byte-order-mark'],
		['UTF-16 BE with a mark', utf16(TABLE, true, true), 'utf-16be', 'certain', 'byte-order-mark'],
		['UTF-16 LE', utf16(TABLE), 'utf-16le', 'likely', 'nul-pattern'],
		['UTF-16 BE', utf16(TABLE, true), 'utf-16be', 'likely', 'nul-pattern'],
		['Windows-1258', toWindows1258(TABLE), 'windows-1258', 'likely', 'vietnamese-words'],
		['TCVN3', toTcvn3(TABLE), 'tcvn3', 'likely', 'vietnamese-words'],
		['VNI', toVni(TABLE), 'vni', 'likely', 'vietnamese-words'],
		['TCVN3, capitals', toTcvn3(TABLE.toUpperCase()), 'tcvn3', 'likely', 'vietnamese-words'],
		['VNI, capitals', toVni(TABLE.toUpperCase()), 'vni', 'likely', 'vietnamese-words'],
		['ASCII', utf8('a,b\r\n1,2'), 'utf-8', 'certain', 'ascii'],
		['nothing', utf8(''), 'utf-8', 'certain', 'empty'],
		['Chinese in UTF-8', utf8('中文'), 'utf-8', 'certain', 'valid-utf8'],
		[
			'UTF-8, one letter cut',
			join(utf8(TABLE.repeat(3)), Uint8Array.of(0xe1, 0xbb)),
			'utf-8',
			'likely',
			'utf8-with-faults'
		],
		['UTF-8, a NUL', utf8(`${TABLE}\0`), 'utf-8', 'likely', 'nul-bytes'],
		['a mark before TCVN3', join(utf8('\ufeff'), toTcvn3(TABLE)), 'utf-8', 'likely', 'byte-order-mark-contradicted'],
		['UTF-32', Uint8Array.from(Array.from(TABLE).flatMap((c) => [...utf16(c), 0, 0])), null, 'open', 'nul-bytes'],
		['UTF-32 with a mark', join(Uint8Array.of(255, 254, 0, 0, 97, 0, 0, 0)), null, 'open', 'nul-bytes'],
		['French', Uint8Array.from('café, garçon, élève', (c) => c.charCodeAt(0)), null, 'open', 'no-vietnamese'],
		['half Vietnamese', toTcvn3('Sở tỉnh xã Krông Đăk Plông'), null, 'open', 'no-vietnamese'],
		[
			'small numbers of 16 bits',
			Uint8Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? (i % 8) + 1 : 0)),
			null,
			'open',
			'nul-bytes'
		],
		['one word', toTcvn3('Sở'), null, 'open', 'few-words'],
		['cá or cỏ', toWindows1258('cá'), null, 'open', 'two-readings']
	])('%s', (_, bytes, encoding, certainty, why) => {
		expect(brief(bytes)).toEqual([encoding, certainty, why]);
	});

	it('lists the readings with a score and a line, best first', () => {
		const { candidates } = detectEncoding(toVni(TABLE));
		expect(candidates.map((c) => c.encoding)).toHaveLength(3);
		expect(candidates[0]).toEqual({ encoding: 'vni', score: 1, sample: 'Đơn vị,Tổng số,Đúng hạn,Tỷ lệ' });
		expect(candidates[1]?.score).toBeLessThan(0.5);
	});

	it('asks where two letters are UTF-8 by accident', () => {
		// “CÁ” and a space that does not break, in VNI; in UTF-8 “CA” and an Arabic digit.
		expect(brief(Uint8Array.of(0x43, 0x41, 0xd9, 0xa0))).toEqual([null, 'open', 'two-readings']);
		expect(brief(Uint8Array.of(0x43, 0x6f, 0xc3, 0xa0))).toEqual(['utf-8', 'certain', 'valid-utf8']);
	});

	it('finds what comes after a megabyte of ASCII', () => {
		const bytes = join(utf8('a,b\r\n'.repeat(200_000)), toTcvn3(TABLE));
		expect(brief(bytes)).toEqual(['tcvn3', 'likely', 'vietnamese-words']);
		expect(brief(utf8(`${'a,b\r\n'.repeat(200_000)}Sở`))).toEqual(['utf-8', 'certain', 'valid-utf8']);
	});

	it.each([
		['utf-8', utf8],
		['tcvn3', toTcvn3],
		['vni', toVni],
		['windows-1258', toWindows1258],
		['utf-16le', (text: string) => utf16(text, false, true)]
	] as const)('a long file of %s is read from parts', (encoding, encode) => {
		const bytes = encode(`${TABLE}\r\n`.repeat(5000));
		expect(detectEncoding(bytes).encoding).toBe(encoding);
		expect(detectEncoding(bytes).candidates[0]?.score).toBeGreaterThan(0.98);
	});
});

describe('samplesOf', () => {
	it('cuts no letter, whatever the alignment', () => {
		for (let shift = 0; shift < 12; shift++) {
			const text = `${'x'.repeat(shift)}${'Nghiễm quyết '.repeat(20_000)}`;
			for (const part of samplesOf(utf8(text))) expect(decodeAs(part, 'utf-8').replaced).toBe(0);
			for (const part of samplesOf(toVni(text))) expect(decodeAs(part, 'vni').replaced).toBe(0);
			// Without a space or sign nearby.
			for (const part of samplesOf(utf8('ễ'.repeat(100_000) + 'x'.repeat(shift))))
				expect(decodeAs(part, 'utf-8').replaced).toBe(0);
		}
	});

	it('takes a small file whole and a large one in part', () => {
		expect(samplesOf(new Uint8Array(1000))).toEqual([new Uint8Array(1000)]);
		const size = samplesOf(utf8('Sở\n'.repeat(500_000))).reduce((sum, part) => sum + part.length, 0);
		expect(size).toBeGreaterThan(100_000);
		expect(size).toBeLessThan(120_000);
	});
});
