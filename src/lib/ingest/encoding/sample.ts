const FIRST = 64 * 1024;
const LATER = 16 * 1024;

/** A part of a file: bytes from `start` to before `end`. */
interface Window {
	start: number;
	end: number;
}

/** Offset of the first byte from 0x80, or -1 for a file of plain ASCII. */
export function firstHighByte(bytes: Uint8Array): number {
	for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0x80) return i;
	return -1;
}

/**
 * Parts of a file to judge it by: the first 64 KB, 16 KB at each quarter, and, where the file begins with more ASCII
 * than that, 16 KB from the first other byte. No character is cut, in UTF-8 and in the encodings of one or two bytes.
 * A small file is one part, whole.
 */
export function samplesOf(bytes: Uint8Array): Uint8Array[] {
	return windowsOf(bytes).map((window) => trimmed(bytes, window));
}

/** The first 64 KB of UTF-16, or all of it; no surrogate pair is cut. */
export function startOfUtf16(bytes: Uint8Array, bigEndian: boolean): Uint8Array {
	if (bytes.length <= FIRST) return bytes;
	const last = bytes[bigEndian ? FIRST - 2 : FIRST - 1] ?? 0;
	return bytes.subarray(0, last >= 0xd8 && last <= 0xdb ? FIRST - 2 : FIRST);
}

function windowsOf(bytes: Uint8Array): Window[] {
	const { length } = bytes;
	if (length <= FIRST + 3 * LATER) return [{ start: 0, end: length }];
	const starts = [1, 2, 3].map((quarter) => Math.floor((length * quarter) / 4));
	const high = firstHighByte(bytes);
	if (high >= FIRST) starts.push(Math.max(FIRST, high - 64));
	const later = starts.map((start) => ({ start, end: Math.min(start + LATER, length) }));
	return [{ start: 0, end: FIRST }, ...later];
}

/** Signs and digits below the letters of ASCII stand for themselves in all these encodings: a cut beside one is safe. */
const isSafe = (byte: number | undefined): boolean => byte !== undefined && byte < 0x41;
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

function trimmed(bytes: Uint8Array, { start, end }: Window): Uint8Array {
	return bytes.subarray(
		start === 0 ? 0 : laterStart(bytes, start),
		end === bytes.length ? end : earlierEnd(bytes, end)
	);
}

// Words are short. Where no safe place is near, the text is no text; then at least no sequence of UTF-8 is cut.
const NEAR = 64;

function laterStart(bytes: Uint8Array, start: number): number {
	for (let i = start; i < start + NEAR; i++) if (isSafe(bytes[i])) return i;
	let i = start;
	while (i < start + 3 && isContinuation(bytes[i])) i++;
	return i;
}

function earlierEnd(bytes: Uint8Array, end: number): number {
	for (let i = end; i > end - NEAR; i--) if (isSafe(bytes[i - 1])) return i;
	let i = end;
	while (i > end - 3 && isContinuation(bytes[i])) i--;
	return i;
}
