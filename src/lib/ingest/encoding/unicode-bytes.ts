import { firstInvalidByte } from '../decode';
import type { Decoded } from './encoding';
import { toNfc } from './unicode-form';

/** Only where it stands in the text was something replaced, or stood in the file already: then it is worth a look. */
const REPLACED = '\ufffd';

/** Bytes of UTF-8, with or without a byte order mark → text in NFC. Every byte of a broken sequence has no meaning. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
	const text = new TextDecoder('utf-8').decode(bytes);
	return { text: toNfc(text), replaced: text.includes(REPLACED) ? invalidUtf8(bytes) : 0 };
}

/** How many bytes belong to no sequence of UTF-8. */
function invalidUtf8(bytes: Uint8Array): number {
	let count = 0;
	let rest = bytes;
	for (;;) {
		const offset = firstInvalidByte(rest);
		if (offset < 0) return count;
		count++;
		rest = rest.subarray(offset + 1);
	}
}

/**
 * Bytes of UTF-16, with or without a byte order mark → text in NFC. Half a surrogate pair and an odd byte at the end
 * have no meaning.
 */
export function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
	const text = new TextDecoder(encoding).decode(bytes);
	const halves = text.includes(REPLACED) ? loneSurrogates(bytes, encoding === 'utf-16be') : 0;
	return { text: toNfc(text), replaced: (bytes.length % 2) + 2 * halves };
}

function loneSurrogates(bytes: Uint8Array, bigEndian: boolean): number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let count = 0;
	let open = false;
	for (let i = 0; i + 1 < bytes.length; i += 2) {
		const kind = view.getUint16(i, !bigEndian) >> 10;
		const [high, low] = [kind === 0x36, kind === 0x37];
		if (open ? !low : low) count++;
		open = high;
	}
	return open ? count + 1 : count;
}
