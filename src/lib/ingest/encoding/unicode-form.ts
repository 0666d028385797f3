// More marks on one letter than any writing has; see “Stream-Safe Text Format” in https://unicode.org/reports/tr15/.
const PILE = /(\p{M}{31,})/u;

/**
 * Text in NFC. `normalize` takes quadratic time over a long run of marks (100 000 of them: seconds), so a run of more
 * than thirty, which is no writing, stays as it is.
 */
export function toNfc(text: string): string {
	if (!PILE.test(text)) return text.normalize('NFC');
	return text
		.split(PILE)
		.map((part, i) => (i % 2 === 0 ? part.normalize('NFC') : part))
		.join('');
}

/**
 * Whether a letter is written with marks of its own that belong into the letter: NFD, and the half-composed form of
 * older keyboards (ê and a dot). False for text without marks, and for marks that no letter takes.
 */
export function isDecomposed(text: string): boolean {
	return /\p{L}\p{M}/u.test(text) && toNfc(text) !== text;
}
