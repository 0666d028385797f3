import type { Decoded, Encoding } from './encoding';
import { decodeTcvn3 } from './tcvn3';
import { decodeUtf16, decodeUtf8 } from './unicode-bytes';
import { decodeVni } from './vni';
import { decodeWindows1258 } from './windows-1258';

/**
 * Bytes read in an encoding that somebody or something has chosen: text in NFC without a byte order mark, and how
 * many bytes had no meaning. It never refuses; whoever chose the encoding decides how many are too many. Letters that
 * were lost before (U+FFFD written in the file) are not counted. A string holds about 500 million characters: files
 * must be limited before.
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
	switch (encoding) {
		case 'utf-8':
			return decodeUtf8(bytes);
		case 'utf-16le':
		case 'utf-16be':
			return decodeUtf16(bytes, encoding);
		case 'windows-1258':
			return decodeWindows1258(bytes);
		case 'tcvn3':
			return decodeTcvn3(bytes);
		case 'vni':
			return decodeVni(bytes);
	}
}
