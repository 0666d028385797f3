import { startOfUtf16 } from './sample';
import { decodeUtf16 } from './unicode-bytes';

/**
 * Which UTF-16 bytes without a byte order mark are, or null; judged by the first 64 KB. In a table half of the bytes
 * of separators, digits and plain letters are NUL, all on one side; and what comes out must be text: no NUL, hardly
 * another control character.
 */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const bigEndian = countZeros(startOfUtf16(bytes, true), 1) === 0;
	const start = startOfUtf16(bytes, bigEndian);
	const [high, low] = bigEndian ? [0, 1] : [1, 0];
	if (countZeros(start, low) > 0 || countZeros(start, high) < start.length / 10) return null;
	const encoding = bigEndian ? 'utf-16be' : 'utf-16le';
	return isText(decodeUtf16(start, encoding).text) ? encoding : null;
}

function countZeros(bytes: Uint8Array, from: number): number {
	let count = 0;
	for (let i = from; i < bytes.length; i += 2) if (bytes[i] === 0) count++;
	return count;
}

/** At most one character of a hundred may be what no text has: unassigned, private, a control character. */
function isText(text: string): boolean {
	const strange = text.match(/[^\P{C}\t\r\n\u00ad\u200b-\u200f\u2060\ufeff]|\ufffd/gu)?.length ?? 0;
	return text !== '' && strange * 100 <= text.length;
}
