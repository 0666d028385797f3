/** The encodings of text files that are read: Unicode, and the three older Vietnamese ones in real use. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Those in which every byte from 0x80 may be a letter, so that only the words tell which one it is. */
export const BYTE_ENCODINGS = ['windows-1258', 'tcvn3', 'vni'] as const satisfies Encoding[];

/** What bytes say. */
export interface Decoded {
	/** In NFC, without a byte order mark; U+FFFD stands where bytes have no meaning. */
	text: string;
	/** How many bytes had no meaning in the encoding; 0 when all were read. */
	replaced: number;
}
