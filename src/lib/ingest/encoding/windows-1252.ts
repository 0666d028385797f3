import { byteTable, decodeByTable, NO_MEANING } from './byte-table';

/** 0x80–0x9F of windows-1252: punctuation that the Vietnamese encodings of Windows share with it; `.` is unassigned. */
export const PUNCTUATION = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

const LATIN = String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i));
// Written as a table here: Node decodes windows-1252 as Latin-1, where 0x80 is a control character and not “€”.
const TABLE = byteTable(PUNCTUATION, LATIN);

const BYTES = new Map<number, number>();
TABLE.forEach((unit, byte) => {
	if (unit !== NO_MEANING) BYTES.set(unit, byte);
});
// A program that read the bytes as Latin-1 left control characters there.
for (let byte = 0x80; byte < 0xa0; byte++) BYTES.set(byte, byte);

/** Bytes as a program shows them that knows nothing of Vietnamese; U+FFFD for the five bytes without meaning. */
export function asWestern(bytes: Uint8Array): string {
	return decodeByTable(bytes, TABLE).text;
}

/**
 * The bytes that a program read as windows-1252 or Latin-1 to get this text; null where a character is in neither,
 * so that the text cannot come from there.
 */
export function westernBytes(text: string): Uint8Array | null {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) {
		const byte = BYTES.get(text.charCodeAt(i));
		if (byte === undefined) return null;
		bytes[i] = byte;
	}
	return bytes;
}
