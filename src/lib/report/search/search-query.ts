import { wordsOf, type PlacedWord, type SearchWord } from '../../format/search-key';

/** More is never needed to find something here, and a text pasted by mistake must not cost anything. */
export const LONGEST_QUERY = 200;

/** A word of a query, or several written as one ("KH&CN"): found as its parts or as one word ("khcn"). */
export interface SearchTerm {
	parts: SearchWord[];
	joined: SearchWord | null;
	/** The last word may be unfinished; so may any of two letters or more. */
	mayBePrefix: boolean;
}

export interface SearchQuery {
	terms: SearchTerm[];
	/** Somebody who types no marks at all means any; somebody who types some means those. */
	hasMarks: boolean;
}

/** What is typed, in one line, without signs that turn or hide text, and no longer than is searched. */
export function cleanQuery(text: string): string {
	const visible = text.slice(0, 10 * LONGEST_QUERY).replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ');
	return Array.from(visible.trimStart()).slice(0, LONGEST_QUERY).join('');
}

/** The words of a query; the same word twice is one. */
export function parseQuery(text: string): SearchQuery {
	const terms: SearchTerm[] = [];
	const seen = new Set<string>();
	let parts: PlacedWord[] = [];
	const placed = wordsOf(cleanQuery(text));
	const add = (own: readonly PlacedWord[], joined: PlacedWord | null): void => {
		const key = own.map(({ word }) => `${word.marked}${word.tone}`).join(' ');
		if (seen.has(key)) return;
		seen.add(key);
		terms.push({ parts: own.map(({ word }) => word), joined: joined?.word ?? null, mayBePrefix: false });
	};
	for (const word of placed) {
		if (!word.joined) {
			parts.push(word);
			continue;
		}
		// The parts of a compound stand right before it.
		const own = parts.filter((part) => part.from >= word.from);
		for (const single of parts.slice(0, -own.length)) add([single], null);
		add(own, word);
		parts = [];
	}
	for (const single of parts) add([single], null);
	for (const [i, term] of terms.entries()) {
		term.mayBePrefix = i === terms.length - 1 || term.parts.every((word) => word.plain.length > 1);
	}
	return { terms, hasMarks: terms.some(({ parts: own }) => own.some((w) => w.tone !== '' || w.marked !== w.plain)) };
}
