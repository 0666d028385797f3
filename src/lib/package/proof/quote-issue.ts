import type { Issue } from '../../domain/issue';
import { errorAt, type Place } from '../issue-maker';

/** Words that were looked for in a document. */
export interface Quoted {
	/** What they are, as the beginning of a sentence: `Fragment 2 of target x`. */
	what: string;
	words: string;
	/** The line that is stated, from 1. */
	line: number;
	/** Where the row that quotes them stands. */
	place: Place;
}

/** Words that do not begin on their line: `lines` are those on which they do begin, none: they are not there. */
export function quoteIssue({ what, words, line, place }: Quoted, lines: readonly number[], document: string): Issue {
	if (lines.length === 0)
		return errorAt(place, {
			code: 'quote-not-found',
			column: 'quote',
			found: words,
			expected: `words that stand in ${document}`,
			message: `${what} does not stand in its document; quote it letter for letter.`
		});
	return errorAt(place, {
		code: 'quote-elsewhere',
		column: 'line',
		found: String(line),
		expected: lines.join(' or '),
		message: `${what} stands in its document but does not begin on the stated line.`
	});
}
