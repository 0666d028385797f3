import { byteTable, NO_MEANING } from './byte-table';
import type { Decoded } from './encoding';
import { textOfUnits } from './text-of-units';

/**
 * Windows-1258 as in https://encoding.spec.whatwg.org/index-windows-1258.txt, except that its eight unassigned bytes
 * have no meaning here, where the standard makes control characters of them.
 */
const TABLE = byteTable(
	'€.‚ƒ„…†‡ˆ‰.‹Œ....‘’“”•–—˜™.›œ..Ÿ',
	'\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿',
	'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß',
	'àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ'
);

const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x323;
const isLetter = Array.from(TABLE, (unit) => /\p{L}/u.test(String.fromCharCode(unit)));

/** A letter and its mark in NFC, as code units; remembered, for there are few pairs. */
const COMPOSED = new Map<number, string>();

/**
 * Bytes of windows-1258 → text in NFC. A letter takes one mark; a mark that follows anything else has no meaning.
 * So the work per byte is bounded, which it is not where marks may pile up.
 */
export function decodeWindows1258(bytes: Uint8Array): Decoded {
	const units = new Uint16Array(bytes.length);
	let replaced = 0;
	let length = 0;
	for (let i = 0; i < bytes.length; i++) {
		const unit = TABLE[bytes[i] ?? 0] ?? NO_MEANING;
		const before = bytes[i - 1];
		if (isMark(unit) && before !== undefined && isLetter[before]) {
			const pair = compose(TABLE[before] ?? 0, unit);
			units[length - 1] = pair.charCodeAt(0);
			if (pair.length > 1) units[length++] = pair.charCodeAt(1);
			continue;
		}
		const meaning = isMark(unit) ? NO_MEANING : unit;
		if (meaning === NO_MEANING) replaced++;
		units[length++] = meaning;
	}
	return { text: textOfUnits(units.subarray(0, length)), replaced };
}

function compose(letter: number, mark: number): string {
	const key = letter * 0x10000 + mark;
	const known = COMPOSED.get(key);
	if (known !== undefined) return known;
	const pair = String.fromCharCode(letter, mark).normalize('NFC');
	COMPOSED.set(key, pair);
	return pair;
}
