import type { Issue } from '../domain/issue';

/**
 * Bytes of a text file → text. Only UTF-8, with or without a byte order mark (which is removed).
 * Other bytes give `text: null` and one issue that names the first byte that does not fit and its line.
 */
export function decode(bytes: Uint8Array, file: string): { text: string | null; issues: Issue[] } {
	const offset = firstInvalidByte(bytes);
	if (offset < 0) return { text: new TextDecoder('utf-8').decode(bytes), issues: [] };
	const byte = hex(bytes[offset] ?? 0);
	return {
		text: null,
		issues: [
			{
				severity: 'error',
				code: 'not-utf8',
				file,
				row: lineAt(bytes, offset),
				found: `byte 0x${byte} at offset ${offset}`,
				expected: 'text in UTF-8',
				message: `${guess(bytes)} Save it as ${file.toLowerCase().endsWith('.csv') ? '"CSV UTF-8"' : 'UTF-8'} and try again.`
			}
		]
	};
}

/** Offset of the first byte that is not UTF-8 (overlong forms and surrogates included), or -1. */
export function firstInvalidByte(bytes: Uint8Array): number {
	for (let i = 0; i < bytes.length;) {
		const lead = bytes[i] ?? 0;
		const length = sequenceLength(lead);
		if (length === 0) return i;
		for (let k = 1; k < length; k++) {
			const next = bytes[i + k];
			if (next === undefined || next < lowest(lead, k) || next > highest(lead, k)) return i;
		}
		i += length;
	}
	return -1;
}

function sequenceLength(lead: number): number {
	if (lead < 0x80) return 1;
	if (lead >= 0xc2 && lead <= 0xdf) return 2;
	if (lead >= 0xe0 && lead <= 0xef) return 3;
	return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

// The second byte is narrower after E0 and F0 (overlong), ED (surrogates) and F4 (beyond U+10FFFF).
function lowest(lead: number, k: number): number {
	if (k > 1) return 0x80;
	return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highest(lead: number, k: number): number {
	if (k > 1) return 0xbf;
	return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}

function lineAt(bytes: Uint8Array, offset: number): number {
	let line = 1;
	for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
	return line;
}

function guess(bytes: Uint8Array): string {
	const mark = `${hex(bytes[0] ?? 0)}${hex(bytes[1] ?? 0)}`;
	if (mark === 'FFFE' || mark === 'FEFF' || mark.startsWith('00') || mark.endsWith('00'))
		return 'The file is UTF-16, not UTF-8.';
	if (mark === '504B') return 'The file is a workbook or a zip, not CSV.';
	return 'The file is not UTF-8; perhaps it was saved in an older Vietnamese or Windows encoding.';
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
