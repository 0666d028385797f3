import type { PlanSection } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { errorAt, type Place } from '../issue-maker';

export interface PlacedSection {
	section: PlanSection;
	place: Place;
}

/** The stated lines of a plan's sections: there, inside the document, in the order of the sections, not shared. */
export function checkSectionLines(sections: readonly PlacedSection[], lastLine: number): Issue[] {
	return sections.flatMap(({ section, place }, i) => {
		const { line_from: from, line_to: to } = section;
		if (from === null || to === null) {
			return [
				errorAt(place, {
					code: 'section-without-lines',
					column: from === null ? 'line_from' : 'line_to',
					found: 'an empty cell',
					expected: 'a line of the document',
					message: `Section ${section.section} belongs to a plan that has a document; say where it stands.`
				})
			];
		}
		const fault = (code: string, column: string, found: number, expected: string, message: string): Issue =>
			errorAt(place, { code, column, found: String(found), expected, message });
		const name = section.section;
		if (from > to)
			return [fault('reversed-lines', 'line_to', to, `a line from ${from} on`, `${name} ends before it begins.`)];
		const issues: Issue[] = [];
		if (to > lastLine) {
			const message = `The document of ${name} is shorter.`;
			issues.push(fault('lines-outside-document', 'line_to', to, `at most ${lastLine}`, message));
		}
		for (const { section: earlier } of sections.slice(0, i)) {
			const [start, end] = [earlier.line_from ?? 0, earlier.line_to ?? 0];
			if (start > end || from > end) continue;
			const shares = to >= start;
			const what = shares ? `shares lines with ${earlier.section}` : `stands before ${earlier.section} in the document`;
			const code = shares ? 'overlapping-sections' : 'sections-out-of-order';
			issues.push(fault(code, 'line_from', from, `a line after ${end}`, `${name} ${what}.`));
			break;
		}
		return issues;
	});
}
