import { byteTable, decodeByTable } from './byte-table';
import type { Decoded } from './encoding';
import { PUNCTUATION } from './windows-1252';

/**
 * TCVN 5712:1993 VN3, the encoding of the ABC fonts: all small letters, the seven capitals Ă Â Ê Ô Ơ Ư Đ, and a space
 * that does not break. 0x80–0x9F are control characters in the standard; on Windows the programs put their
 * punctuation there.
 */
const SMALL = byteTable(
	PUNCTUATION,
	'\u00a0ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.',
	'......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò',
	'.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.'
);

/** In the fonts whose name ends in H, the same bytes show capitals, ASCII letters too. */
const CAPITALS = SMALL.map((unit) => {
	const letter = String.fromCharCode(unit);
	return PUNCTUATION.includes(letter) ? unit : letter.toUpperCase().charCodeAt(0);
});

/** Bytes of TCVN3 → text in NFC; `capitals` as a font .Vn…H shows them. Bytes alone cannot tell which font it was. */
export function decodeTcvn3(bytes: Uint8Array, capitals = false): Decoded {
	return decodeByTable(bytes, capitals ? CAPITALS : SMALL);
}
