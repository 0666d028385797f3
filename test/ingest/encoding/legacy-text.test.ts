import { describe, expect, it } from 'vitest';
import { legacyOfFont, type LegacyFont } from '../../../src/lib/ingest/encoding/legacy-font';
import { legacyToUnicode, readLegacy } from '../../../src/lib/ingest/encoding/legacy-text';
import { suspectLegacy } from '../../../src/lib/ingest/encoding/suspect-legacy';
import { CAPITAL_LETTERS, SMALL_LETTERS, asLatin, toTcvn3, toVni } from './encoders';

describe('legacyOfFont', () => {
	it.each<[string, LegacyFont | null]>([
		['.VnTime', 'tcvn3'],
		['.VNTIME', 'tcvn3'],
		['.VnArial Narrow', 'tcvn3'],
		['.VnTimeH', 'tcvn3-capitals'],
		['.VnArial NarrowH', 'tcvn3-capitals'],
		['.VnTimeH Bold', 'tcvn3-capitals'],
		['.vntimeh', 'tcvn3-capitals'],
		['VNI-Times', 'vni'],
		['Vni-Helve-Condense', 'vni'],
		['VNI Times', 'vni'],
		[`'.VnTime', serif`, 'tcvn3'],
		['Times New Roman', null],
		['VnTime', null],
		['Arial, .VnTime', null],
		['', null]
	])('%s: %s', (font, expected) => expect(legacyOfFont(font)).toBe(expected));
});

describe('readLegacy', () => {
	it.each<[string, LegacyFont, string]>([
		['Së KÕ ho¹ch vµ §Çu t\u00ad', 'tcvn3', 'Sở Kế hoạch và Đầu tư'],
		['b¸o c¸o', 'tcvn3-capitals', 'BÁO CÁO'],
		['Sôû Keá hoaïch vaø Ñaàu tö', 'vni', 'Sở Kế hoạch và Đầu tư'],
		['“§\u00f3ng h¹n”', 'tcvn3', '“Đúng hạn”'],
		['1.234', 'tcvn3', '1.234']
	])('%j in %s is %s', (text, font, expected) => expect(legacyToUnicode(text, font)).toBe(expected));

	it('maps the signs of windows-1252 back to bytes, and the controls of Latin-1 as well', () => {
		expect(legacyToUnicode('\u201cS\u00eb\u201d \u20ac', 'tcvn3')).toBe('“Sở” €');
		expect(legacyToUnicode('\u0093S\u00eb\u0094 \u0080', 'tcvn3')).toBe('“Sở” €');
	});

	it('brings back every letter', () => {
		// After a syllable: a letter alone may be a good word as it is written (“ô” of VNI is ơ).
		for (const letter of SMALL_LETTERS) {
			const cell = asLatin(toTcvn3(`Tỉnh ${letter}`));
			expect(legacyToUnicode(cell, 'tcvn3')).toBe(`Tỉnh ${letter}`);
			expect(legacyToUnicode(cell, 'tcvn3-capitals')).toBe(`TỈNH ${letter.toUpperCase()}`);
		}
		for (const letter of [...SMALL_LETTERS, ...CAPITAL_LETTERS])
			expect(legacyToUnicode(asLatin(toVni(`Tỉnh ${letter}`)), 'vni')).toBe(`Tỉnh ${letter}`);
	});

	it.each<[string, string, LegacyFont, object]>([
		['Unicode left in the font', 'Sở Y tế', 'tcvn3', { kind: 'unicode', text: 'Sở Y tế', otherwise: null }],
		['the same, decomposed', 'Sở'.normalize('NFD'), 'vni', { kind: 'unicode', text: 'Sở', otherwise: null }],
		['Latin-1 letters that mean nothing there', 'là', 'tcvn3', { kind: 'unicode', text: 'là', otherwise: null }],
		['Vietnamese only as written', 'thông kê', 'vni', { kind: 'unicode', text: 'thông kê', otherwise: null }],
		['rather as written', 'công', 'vni', { kind: 'unicode', text: 'công', otherwise: 'cơng' }],
		['the same in both', 'thí', 'vni', { kind: 'converted', text: 'thí', otherwise: null }],
		['plain', 'STT', 'tcvn3', { kind: 'same', text: 'STT' }],
		['plain, in capitals', 'Stt', 'tcvn3-capitals', { kind: 'converted', text: 'STT', otherwise: null }],
		['two good readings', 'cá', 'tcvn3', { kind: 'converted', text: 'cỏ', otherwise: 'cá' }],
		['one good reading', 'Së', 'tcvn3', { kind: 'converted', text: 'Sở', otherwise: null }],
		['neither', 'Ð\u00ffx', 'vni', { kind: 'unreadable', text: 'Ð\u00ffx', replaced: 2 }]
	])('%s', (_, text, font, expected) => expect(readLegacy(text, font)).toEqual(expected));
});

describe('suspectLegacy', () => {
	const names = ['Sở Kế hoạch và Đầu tư', 'Ủy ban nhân dân tỉnh', 'STT', 'Hồ sơ đã giải quyết'];

	it('finds the letters of a font in cells that do not name it', () => {
		const legacy = (encode: (text: string) => Uint8Array) => suspectLegacy(names.map((name) => asLatin(encode(name))));
		expect(legacy(toTcvn3)).toMatchObject({ kind: 'likely', legacy: 'tcvn3', scores: { tcvn3: 1 } });
		expect(legacy(toVni)).toMatchObject({ kind: 'likely', legacy: 'vni', scores: { vni: 1 } });
	});

	it('leaves Vietnamese and other languages alone, and asks where there is little to go by', () => {
		expect(suspectLegacy(names)).toEqual({ kind: 'none' });
		expect(suspectLegacy(['công tác', 'là', 'cá nhân'])).toEqual({ kind: 'none' });
		expect(suspectLegacy(['café', 'garçon', 'über'])).toEqual({ kind: 'none' });
		expect(suspectLegacy([])).toEqual({ kind: 'none' });
		expect(suspectLegacy(['Së'])).toMatchObject({ kind: 'open' });
	});
});
