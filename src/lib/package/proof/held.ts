import type { Issue } from '../../domain/issue';
import { errorAt } from '../issue-maker';
import { occurrences, type Collapsed } from './collapse';
import { quoteIssue, type Quoted } from './quote-issue';

/** A document and which of its characters some words hold. */
export interface HeldText extends Collapsed {
	document: string;
	/** As long as `text`; 1 where the character is held. */
	held: Uint8Array;
}

export const heldText = (document: string, collapsed: Collapsed): HeldText => ({
	...collapsed,
	document,
	held: new Uint8Array(collapsed.text.length)
});

export interface HeldQuotes {
	issues: Issue[];
	/** Where in the text each quotation took its place; without those that found none. */
	starts: Map<Quoted, number>;
}

/**
 * Gives each quotation the first place on its line of which nothing is held yet, else the first that is not inside a
 * word: a cell that spans several rows may be quoted by each of them, but `1.` is not proved by `1.1`. The longest
 * choose first, so that a short one does not sit where only a long one fits; of equally long ones, the earlier.
 */
export function holdQuotes(text: HeldText, quotes: readonly Quoted[]): HeldQuotes {
	const longestFirst = quotes.toSorted((a, b) => b.words.length - a.words.length);
	const starts = new Map<Quoted, number>();
	const issues = longestFirst.flatMap((quoted) => {
		const all = occurrences(text.text, quoted.words);
		const here = all.filter((at) => text.lines[at] === quoted.line);
		const start =
			here.find((at) => isFree(text, at, quoted.words.length)) ??
			here.find((at) => isOfWholeWords(text.text, at, quoted.words.length));
		if (start === undefined) {
			if (here.length > 0) return [insideWord(quoted)];
			const lines = [...new Set(all.map((at) => text.lines[at] ?? 0))];
			return [quoteIssue(quoted, lines, text.document)];
		}
		hold(text, start, quoted.words.length);
		starts.set(quoted, start);
		return [];
	});
	return { issues, starts };
}

export function hold(text: HeldText, start: number, length: number): void {
	text.held.fill(1, start, start + length);
}

/** Words that stand on their line as a part of a longer word or number only. */
export function insideWord({ what, words, place }: Quoted): Issue {
	return errorAt(place, {
		code: 'quote-inside-word',
		column: 'quote',
		found: words,
		expected: 'whole words, or words that nothing else quotes',
		message: `${what} stands on its line only as a part of words that are quoted already.`
	});
}

const SIGN_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** The stretch neither begins nor ends inside a word or a number: `5%` is no part of `95%` or `99,5%`. */
export function isOfWholeWords(text: string, start: number, length: number): boolean {
	const end = start + length;
	if (SIGN_OF_WORD.test(text[start - 1] ?? '') || SIGN_OF_WORD.test(text[end] ?? '')) return false;
	return !isInNumber(text, start - 1) && !isInNumber(text, end);
}

/** A point or comma between two digits. */
const isInNumber = (text: string, at: number): boolean => at > 0 && /^\d[.,]\d$/.test(text.slice(at - 1, at + 2));

function isFree({ text, held }: HeldText, start: number, length: number): boolean {
	for (let at = start; at < start + length; at++) if (held[at] === 1 && text[at] !== ' ') return false;
	return true;
}
