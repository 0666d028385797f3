import { isSyllable } from './syllable';

/** How Vietnamese a text reads. Only words with a letter beyond ASCII count: the others read alike in every encoding. */
export interface Tally {
	/** Words with a letter, or something else, beyond ASCII. */
	words: number;
	/** Those among them built like a Vietnamese syllable; an abbreviation such as “HĐND” counts half. */
	fit: number;
	/** The different syllables among them, in small letters. */
	syllables: Set<string>;
}

// Between words stand ASCII signs and the punctuation that is in the same place in every encoding. Other signs beyond
// ASCII belong to the word, for in a wrong encoding they are its letters (“B¸o”).
const WORDS = /(?:[A-Za-z]|[^\0-\x7f\u00a0°²³“”‘’–—…•€])+/gu;
const ABBREVIATION = /^[A-ZĐĂÂÊÔƠƯ]{2,8}$/;

/** Reads text in NFC. */
export function tallyOf(text: string): Tally {
	const tally: Tally = { words: 0, fit: 0, syllables: new Set() };
	for (const [word] of text.matchAll(WORDS)) addWord(tally, word);
	return tally;
}

function addWord(tally: Tally, word: string): void {
	const fit = fitOf(word);
	if (fit === null) return;
	tally.words++;
	tally.fit += fit;
	if (fit === 1) tally.syllables.add(word.toLowerCase());
}

/** 1 for a syllable, 1/2 for an abbreviation, 0 for anything else; null for a word of ASCII, which does not count. */
function fitOf(word: string): number | null {
	if (isAscii(word)) return null;
	return isSyllable(word) ? 1 : ABBREVIATION.test(word) ? 0.5 : 0;
}

/** The share of the words that fit, 0–1; 0 where no word counts. */
export const scoreOf = (tally: Tally): number => (tally.words === 0 ? 0 : tally.fit / tally.words);

/** Whether every word beyond ASCII is a Vietnamese syllable or an abbreviation, and one is a syllable. */
export function readsVietnamese(text: string): boolean {
	let syllables = 0;
	for (const [word] of text.matchAll(WORDS)) {
		const fit = fitOf(word);
		if (fit === 0) return false;
		if (fit === 1) syllables++;
	}
	return syllables > 0;
}

export const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
