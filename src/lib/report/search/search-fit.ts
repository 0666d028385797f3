import type { SearchWord } from '../../format/search-key';

/**
 * How the marks of a word that was found agree with those that were typed: the same; more of them than were typed;
 * none at all, though some were typed; others.
 */
export type MarksFit = 0 | 1 | 2 | 3;

export interface Fit {
	marks: MarksFit;
	/** Only the beginning of the word was typed. */
	isPrefix: boolean;
}

/** Whether a word that was typed is a word of a text or its beginning, and how well; null: it is not. */
export function fitWord(typed: SearchWord, word: SearchWord): Fit | null {
	if (typed.plain === '' || !word.plain.startsWith(typed.plain)) return null;
	let fewer = typed.tone === '' && word.tone !== '';
	let more = typed.tone !== '' && word.tone === '';
	let other = typed.tone !== '' && word.tone !== '' && typed.tone !== word.tone;
	for (let i = 0; i < typed.plain.length; i++) {
		const [mine, its, bare] = [typed.marked[i], word.marked[i], typed.plain[i]];
		if (mine === its) continue;
		if (mine === bare) fewer = true;
		else if (its === bare) more = true;
		else other = true;
	}
	const isBare = word.tone === '' && word.marked === word.plain;
	const marks = other || (more && !isBare) ? 3 : more ? 2 : fewer ? 1 : 0;
	return { marks, isPrefix: word.plain.length > typed.plain.length };
}

/** A fit as one number, lower is better; what does not fit has none. */
export const rankOf = ({ marks, isPrefix }: Fit): number => 2 * marks + Number(isPrefix);
