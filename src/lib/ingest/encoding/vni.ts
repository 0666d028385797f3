import { byteTable, NO_MEANING } from './byte-table';
import type { Decoded } from './encoding';
import { textOfUnits } from './text-of-units';
import { PUNCTUATION } from './windows-1252';

/**
 * VNI for Windows: most letters with marks are a letter of ASCII and a second byte for all of its marks (`aâ` is â,
 * `aá` is ấ); nine are bytes of their own. 0xA0–0xBF are the signs of Latin-1, as the VNI fonts have them.
 */
const ALONE = byteTable(
	PUNCTUATION,
	'\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿',
	'......Ỉ.....ÌÍỴ..ĐỊĨƠ.Ư.........',
	'......ỉ.....ìíỵ..địĩơ.ư.........'
);

const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const [CIRCUMFLEX, BREVE] = ['\u0302', '\u0306'];

/** Which letters take which second byte (named by its sign in Latin-1), and what it adds. */
const MARKS: [letters: string, signs: Record<string, string>][] = [
	['aeouyôö', { ø: GRAVE, ù: ACUTE, û: HOOK, õ: TILDE, ï: DOT }],
	[
		'aeo',
		{
			â: CIRCUMFLEX,
			à: CIRCUMFLEX + GRAVE,
			á: CIRCUMFLEX + ACUTE,
			å: CIRCUMFLEX + HOOK,
			ã: CIRCUMFLEX + TILDE,
			ä: CIRCUMFLEX + DOT
		}
	],
	['a', { ê: BREVE, è: BREVE + GRAVE, é: BREVE + ACUTE, ú: BREVE + HOOK, ü: BREVE + TILDE, ë: BREVE + DOT }]
];

/** For first byte × 256 + second byte the letter; 0 where the two do not go together. */
const PAIRS = pairs();

function pairs(): Uint16Array {
	const table = new Uint16Array(0x10000);
	for (const [letters, signs] of MARKS)
		for (const letter of letters)
			for (const [sign, marks] of Object.entries(signs)) {
				const [first, second] = [letter.charCodeAt(0), sign.charCodeAt(0)];
				const whole = (String.fromCharCode(ALONE[first] ?? 0) + marks).normalize('NFC');
				// A capital is 0x20 lower. Its second byte is a capital too, but nothing else can be meant by a small one.
				for (const mark of [second, second - 0x20]) {
					table[first * 256 + mark] = whole.charCodeAt(0);
					table[(first - 0x20) * 256 + mark] = whole.toUpperCase().charCodeAt(0);
				}
			}
	return table;
}

/** Bytes of VNI → text in NFC. A second byte after a letter that does not take it has no meaning. */
export function decodeVni(bytes: Uint8Array): Decoded {
	const units = new Uint16Array(bytes.length);
	let replaced = 0;
	let length = 0;
	for (let i = 0; i < bytes.length; i++) {
		const first = bytes[i] ?? 0;
		const pair = PAIRS[first * 256 + (bytes[i + 1] ?? 0)] ?? 0;
		const unit = pair === 0 ? (ALONE[first] ?? NO_MEANING) : pair;
		if (pair !== 0) i++;
		if (unit === NO_MEANING) replaced++;
		units[length++] = unit;
	}
	return { text: textOfUnits(units.subarray(0, length)), replaced };
}
