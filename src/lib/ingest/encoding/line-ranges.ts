/** A line of a file: bytes from `start` to before `end`, without its line end. */
export interface LineRange {
	/** Counted from 1. */
	line: number;
	start: number;
	end: number;
}

/**
 * The lines of a text file, one after the other; CR LF, LF and CR end a line. `code` reads one character at an offset
 * and `size` is its bytes: 1, or 2 for UTF-16. No line follows a line end at the end of the file.
 */
export function* lineRanges(length: number, size: 1 | 2, code: (offset: number) => number): Generator<LineRange> {
	let line = 1;
	let start = 0;
	for (let i = 0; i + size <= length; i += size) {
		const sign = code(i);
		if (sign !== 0x0a && sign !== 0x0d) continue;
		yield { line: line++, start, end: i };
		if (sign === 0x0d && i + 2 * size <= length && code(i + size) === 0x0a) i += size;
		start = i + size;
	}
	if (start < length) yield { line, start, end: length };
}
