import type { Decoded } from './encoding';
import { textOfUnits } from './text-of-units';

/** For each byte its UTF-16 code unit; U+FFFD for a byte without meaning. */
export type ByteTable = Uint16Array;

export const NO_MEANING = 0xfffd;

/**
 * A table from 32 characters for each quarter of 0x80–0xFF, given in order. `.` marks a byte without meaning; bytes
 * below 0x80 are ASCII. Throws when the characters are not 128, which is a fault of the program.
 */
export function byteTable(...quarters: string[]): ByteTable {
	const upper = quarters.join('');
	if (upper.length !== 128) throw new Error(`128 characters expected, found ${upper.length}`);
	const table = new Uint16Array(256);
	for (let byte = 0; byte < 256; byte++) table[byte] = byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80);
	for (let byte = 0x80; byte < 256; byte++) if (table[byte] === 0x2e) table[byte] = NO_MEANING;
	return table;
}

/** Bytes → text, one character a byte. */
export function decodeByTable(bytes: Uint8Array, table: ByteTable): Decoded {
	const units = new Uint16Array(bytes.length);
	let replaced = 0;
	for (let i = 0; i < bytes.length; i++) {
		const unit = table[bytes[i] ?? 0] ?? NO_MEANING;
		if (unit === NO_MEANING) replaced++;
		units[i] = unit;
	}
	return { text: textOfUnits(units), replaced };
}
