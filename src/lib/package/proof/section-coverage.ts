import type { Issue } from '../../domain/issue';
import { errorAt } from '../issue-maker';
import { occurrences, oneLine } from './collapse';
import { hold, isOfWholeWords, type HeldText } from './held';
import type { PlacedSection } from './section-lines';

export interface HeldCount {
	/** Characters other than white space. */
	characters: number;
	held: number;
}

/** Holds the heading at its first place within the section's lines; `I` is not held by a longer word. */
export function holdHeading(text: HeldText, { section, place }: PlacedSection): Issue[] {
	const words = oneLine(section.heading);
	const { line_from, line_to } = section;
	if (line_from === null || line_to === null) return [];
	const starts = occurrences(text.text, words).filter((at) => isOfWholeWords(text.text, at, words.length));
	const start = starts.find(
		(at) => (text.lines[at] ?? 0) >= line_from && (text.lines[at + words.length - 1] ?? Infinity) <= line_to
	);
	if (start !== undefined) {
		hold(text, start, words.length);
		return [];
	}
	const elsewhere = [...new Set(starts.map((at) => text.lines[at] ?? 0))].join(' or ');
	return [
		errorAt(place, {
			code: 'heading-not-found',
			column: 'heading',
			found: words,
			expected: `words that stand within lines ${line_from}–${line_to} of ${text.document}`,
			message:
				elsewhere === ''
					? `The heading of ${section.section} does not stand in its document; quote it letter for letter.`
					: `The heading of ${section.section} begins on line ${elsewhere}, outside its section.`
		})
	];
}

/** Characters of the document, other than white space, on lines of no section: rows are not looked for in them. */
export function countOutside(text: HeldText, sections: readonly PlacedSection[]): number {
	const isInside = (line: number): boolean =>
		sections.some(({ section: { line_from, line_to } }) => line >= (line_from ?? Infinity) && line <= (line_to ?? 0));
	return text.lines.filter((line, at) => text.text[at] !== ' ' && !isInside(line)).length;
}

/** Counts the characters of a section and lists those that nothing holds, each unbroken stretch for itself. */
export function sectionCoverage(text: HeldText, { section }: PlacedSection): { count: HeldCount; issues: Issue[] } {
	const { line_from, line_to } = section;
	const count = { characters: 0, held: 0 };
	const issues: Issue[] = [];
	if (line_from === null || line_to === null) return { count, issues };
	let open: { from: number; to: number } | null = null;
	const close = (): void => {
		if (open !== null) issues.push(notCovered(text, section.section, open.from, open.to));
		open = null;
	};
	for (let at = 0; at < text.text.length; at++) {
		const line = text.lines[at] ?? 0;
		if (text.text[at] === ' ' || line < line_from || line > line_to) continue;
		count.characters++;
		if (text.held[at] === 1) {
			count.held++;
			close();
		} else open = { from: open === null ? at : (open as { from: number }).from, to: at };
	}
	close();
	return { count, issues };
}

function notCovered(text: HeldText, section: string, from: number, to: number): Issue {
	return errorAt(
		{ file: text.document, row: text.lines[from] ?? 0 },
		{
			code: 'text-not-covered',
			column: String(text.columns[from] ?? 0),
			found: text.text.slice(from, to + 1),
			expected: 'a fragment of a cell, a passage or the heading that holds it',
			message: `Nothing holds these words of section ${section}; enter them in task_quotes or in passages.`
		}
	);
}
