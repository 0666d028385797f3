import { decodeAs } from './decode-as';
import type { Encoding } from './encoding';
import { lineRanges } from './line-ranges';
import { asWestern } from './windows-1252';

/** One line of a file, before and after decoding. */
export interface PreviewLine {
	/** Counted from 1, also within quotes. */
	line: number;
	/** As a program shows it that takes the bytes for windows-1252; U+FFFD for control characters. */
	before: string;
	/** As read in the encoding; U+FFFD where bytes have no meaning. */
	after: string;
}

/**
 * The first lines of a file in which the encoding makes a difference; in a file of plain ASCII, its first lines. At
 * most `count` of them, each cut after `width` characters (then “…” follows).
 */
export function previewOf(bytes: Uint8Array, encoding: Encoding, count = 5, width = 160): PreviewLine[] {
	const code = codeReader(bytes, encoding);
	const size = encoding.startsWith('utf-16') ? 2 : 1;
	const first: PreviewLine[] = [];
	const telling: PreviewLine[] = [];
	for (const { line, start, end } of lineRanges(bytes.length, size, code)) {
		if (telling.length >= count) break;
		const tells = isTelling(start, end, size, code);
		if (!tells && first.length >= count) continue;
		const shown = previewLine(bytes.subarray(start, end), encoding, line, width);
		if (first.length < count) first.push(shown);
		if (tells) telling.push(shown);
	}
	return telling.length > 0 ? telling : first;
}

function codeReader(bytes: Uint8Array, encoding: Encoding): (offset: number) => number {
	if (encoding === 'utf-16le') return (i) => (bytes[i] ?? 0) + 256 * (bytes[i + 1] ?? 0);
	if (encoding === 'utf-16be') return (i) => (bytes[i + 1] ?? 0) + 256 * (bytes[i] ?? 0);
	return (i) => bytes[i] ?? 0;
}

/** Whether something other than ASCII and a byte order mark stands there. */
function isTelling(start: number, end: number, size: 1 | 2, code: (offset: number) => number): boolean {
	const marked = start === 0 && (size === 2 ? code(0) === 0xfeff : code(0) === 0xef && code(1) === 0xbb);
	for (let i = marked ? (size === 2 ? 2 : 3) : start; i + size <= end; i += size) if (code(i) >= 0x80) return true;
	return false;
}

// Ten bytes are enough for any letter of Vietnamese in any of these encodings, decomposed too.
const BYTES_A_LETTER = 10;

function previewLine(bytes: Uint8Array, encoding: Encoding, line: number, width: number): PreviewLine {
	const part = bytes.subarray(0, (width + 1) * BYTES_A_LETTER);
	const before = asWestern(part).replace(/[^\P{Cc}\t]/gu, '\ufffd');
	return { line, before: cut(before, width), after: cut(decodeAs(part, encoding).text, width) };
}

function cut(text: string, width: number): string {
	const signs = Array.from(text);
	return signs.length <= width ? text : `${signs.slice(0, width).join('')}…`;
}
