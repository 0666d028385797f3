import type { Decoded } from './encoding';
import type { LegacyFont } from './legacy-font';
import { decodeTcvn3 } from './tcvn3';
import { toNfc } from './unicode-form';
import { isAscii, readsVietnamese } from './vietnamese-score';
import { decodeVni } from './vni';
import { westernBytes } from './windows-1252';

/**
 * What the text of a cell says whose font is from before Unicode. `text` is always what to go on with, in NFC.
 * - `same`: plain ASCII, which reads alike.
 * - `converted`: read in the letters of the font.
 * - `unicode`: Unicode already, though the font was left; only its form may have changed.
 * - `unreadable`: neither; the text stays as written, and `replaced` characters of it mean nothing in the font.
 *
 * `otherwise` is the other of the two readings where it cannot be excluded (“cá”, which the font shows as “cỏ”): then
 * there is a question, best put for all cells of the font at once. Null where there is none.
 */
export type LegacyReading =
	| { kind: 'same'; text: string }
	| { kind: 'converted' | 'unicode'; text: string; otherwise: string | null }
	| { kind: 'unreadable'; text: string; replaced: number };

/**
 * Reads the text of a cell by the letters of its font. Give it as it stands in the file: clean-ups that drop invisible
 * characters would drop the soft hyphen, which is ư in TCVN3. Never throws.
 */
export function readLegacy(text: string, font: LegacyFont): LegacyReading {
	if (isAscii(text)) return readAscii(text, font);
	const bytes = westernBytes(text);
	if (bytes === null) return { kind: 'unicode', text: toNfc(text), otherwise: null };
	const converted = decodeFor(bytes, font);
	const asWritten = readsVietnamese(text);
	if (converted.replaced > 0)
		return asWritten
			? { kind: 'unicode', text, otherwise: null }
			: { kind: 'unreadable', text, replaced: converted.replaced };
	if (!asWritten || converted.text === text) return { kind: 'converted', text: converted.text, otherwise: null };
	return readsVietnamese(converted.text)
		? { kind: 'converted', text: converted.text, otherwise: text }
		: { kind: 'unicode', text, otherwise: converted.text };
}

/** The fonts of capitals show ASCII as capitals too. */
function readAscii(text: string, font: LegacyFont): LegacyReading {
	const shown = font === 'tcvn3-capitals' ? text.toUpperCase() : text;
	return shown === text ? { kind: 'same', text } : { kind: 'converted', text: shown, otherwise: null };
}

/** As `readLegacy`, the text alone: where two readings are good Vietnamese, the font decides. */
export const legacyToUnicode = (text: string, font: LegacyFont): string => readLegacy(text, font).text;

function decodeFor(bytes: Uint8Array, font: LegacyFont): Decoded {
	return font === 'vni' ? decodeVni(bytes) : decodeTcvn3(bytes, font === 'tcvn3-capitals');
}
