import type { Severity } from '../domain/issue';
import type { CellFault } from './cell-fault';

const NAME_COLUMN = /^(short_)?name(_vi|_en)?$|^(title|alias)$/;
const LONGEST_NAME = 300;
/** Tables whose names are sentences of a document, as long as they are there. */
const VERBATIM = new Set(['tasks']);

/**
 * What makes the text of a cell unfit or doubtful: control characters (error; line breaks only in a name), marks that
 * turn the direction of writing, lost characters and very long names (warnings). Markup and formulas are text like
 * any other: whoever prints them makes them inert.
 */
export function checkText(text: string, column: string, table: string): (CellFault & { severity: Severity })[] {
	const faults: (CellFault & { severity: Severity })[] = [];
	const isName = NAME_COLUMN.test(column) && !VERBATIM.has(table);
	const control = (isName ? ANY_CONTROL : CONTROL_BUT_BREAKS).exec(text)?.[0];
	if (control !== undefined) {
		faults.push({
			severity: 'error',
			code: 'control-character',
			expected: isName ? 'one line of text' : 'text',
			message: `The cell holds the control character ${codePoint(control)}.`
		});
	}
	const mark = DIRECTION_MARK.exec(text)?.[0];
	if (mark !== undefined) {
		faults.push({
			severity: 'warning',
			code: 'direction-mark',
			expected: 'text without marks of direction',
			message: `The invisible mark ${codePoint(mark)} changes the order in which the text is shown.`
		});
	}
	if (text.includes('\ufffd')) {
		faults.push({
			severity: 'warning',
			code: 'lost-character',
			expected: 'whole words',
			message: 'The cell holds the sign for a character that was lost in an earlier conversion.'
		});
	}
	if (isName && text.length > LONGEST_NAME) {
		faults.push({
			severity: 'warning',
			code: 'long-name',
			expected: `at most ${LONGEST_NAME} characters`,
			message: `The name has ${text.length} characters and will be hard to read on a page.`
		});
	}
	return faults;
}

const ANY_CONTROL = /\p{Cc}/u;
const CONTROL_BUT_BREAKS = /(?![\t\n\r])\p{Cc}/u;
const DIRECTION_MARK = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const codePoint = (c: string): string => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
