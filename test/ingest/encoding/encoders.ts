// The older encodings the other way round, laid out letter by letter (the code has them byte by byte), so that a slip
// in one of the two shows.

/** Tones in the order of the tables below: huyền, hỏi, ngã, sắc, nặng. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VOWELS = Array.from('aăâeêioôơuưy');

/** The 67 small letters beyond ASCII, in NFC. */
export const SMALL_LETTERS = [
	...Array.from('ăâêôơưđ'),
	...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
];
export const CAPITAL_LETTERS = SMALL_LETTERS.map((letter) => letter.toUpperCase());

/** TCVN 5712:1993 VN3: for each vowel its code without a tone (none: ASCII) and with the five tones. */
const TCVN3: Record<string, string> = {
	a: '61 B5 B6 B7 B8 B9',
	ă: 'A8 BB BC BD BE C6',
	â: 'A9 C7 C8 C9 CA CB',
	e: '65 CC CE CF D0 D1',
	ê: 'AA D2 D3 D4 D5 D6',
	i: '69 D7 D8 DC DD DE',
	o: '6F DF E1 E2 E3 E4',
	ô: 'AB E5 E6 E7 E8 E9',
	ơ: 'AC EA EB EC ED EE',
	u: '75 EF F1 F2 F3 F4',
	ư: 'AD F5 F6 F7 F8 F9',
	y: '79 FA FB FC FD FE'
};

/** VNI for Windows, as a program shows it that knows only Latin-1. */
const VNI: Record<string, string> = {
	a: 'a aø aû aõ aù aï',
	ă: 'aê aè aú aü aé aë',
	â: 'aâ aà aå aã aá aä',
	e: 'e eø eû eõ eù eï',
	ê: 'eâ eà eå eã eá eä',
	i: 'i ì æ ó í ò',
	o: 'o oø oû oõ où oï',
	ô: 'oâ oà oå oã oá oä',
	ơ: 'ô ôø ôû ôõ ôù ôï',
	u: 'u uø uû uõ uù uï',
	ư: 'ö öø öû öõ öù öï',
	y: 'y yø yû yõ yù î'
};

/** Windows-1258: vowels without a tone, then the bytes of the five tones. */
const CP1258_VOWELS: Record<string, number> = {
	...{ a: 0x61, ă: 0xe3, â: 0xe2, e: 0x65, ê: 0xea, i: 0x69 },
	...{ o: 0x6f, ô: 0xf4, ơ: 0xf5, u: 0x75, ư: 0xfd, y: 0x79 }
};
const CP1258_TONES = [0xcc, 0xd2, 0xde, 0xec, 0xf2];

type Table = Map<string, number[]>;

function tableOf(codes: (vowel: string, tone: number) => number[], extra: [string, number[]][]): Table {
	const table: Table = new Map(extra);
	for (const vowel of VOWELS) {
		table.set(vowel, codes(vowel, 0));
		TONES.forEach((tone, i) => table.set((vowel + tone).normalize('NFC'), codes(vowel, i + 1)));
	}
	return table;
}

const latin = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));

const tcvn3Small = tableOf((vowel, tone) => [parseInt(TCVN3[vowel]?.split(' ')[tone] ?? '', 16)], [['đ', [0xae]]]);
const TCVN3_CAPITALS: [string, number[]][] = Array.from('ĂÂÊÔƠƯĐ', (letter, i) => [letter, [0xa1 + i]]);
const vniSmall = tableOf((vowel, tone) => latin(VNI[vowel]?.split(' ')[tone] ?? ''), [['đ', [0xf1]]]);
const cp1258Small = tableOf(
	(vowel, tone) => [CP1258_VOWELS[vowel] ?? 0, ...(tone === 0 ? [] : [CP1258_TONES[tone - 1] ?? 0])],
	[['đ', [0xf0]]]
);

/** Every byte of the capital is 0x20 lower, and tones of windows-1258 are the same. */
function withCapitals(small: Table, keep: number[] = []): Table {
	const table: Table = new Map(small);
	for (const [letter, codes] of small)
		table.set(
			letter.toUpperCase(),
			codes.map((code, i) => (i > 0 && keep.includes(code) ? code : code - 0x20))
		);
	return table;
}

function encoder(table: Table): (text: string) => Uint8Array {
	return (text) =>
		Uint8Array.from(
			Array.from(text.normalize('NFC')).flatMap((letter) => {
				const codes = table.get(letter) ?? (letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : null);
				if (codes === null) throw new Error(`no code for ${letter}`);
				return codes;
			})
		);
}

/** Capitals with a tone have no code of their own; they are typed as small letters. */
export const toTcvn3 = (text: string): Uint8Array =>
	encoder(new Map([...tcvn3Small, ...TCVN3_CAPITALS]))(
		text.replace(/[^\0-\x7f]/gu, (letter) => ('ĂÂÊÔƠƯĐ'.includes(letter) ? letter : letter.toLowerCase()))
	);
export const toVni = encoder(withCapitals(vniSmall));
export const toWindows1258 = encoder(withCapitals(cp1258Small, CP1258_TONES));

/** What a program makes of the bytes that reads them as windows-1252. */
export const asLatin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, bigEndian = false, mark = false): Uint8Array {
	const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
	if (mark) units.unshift(0xfeff);
	return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}
