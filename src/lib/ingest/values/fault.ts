import { shorten } from '../../format/plain-text';
import type { Issue } from '../../domain/issue';

/** What is wrong with a cell; whoever knows the file, the sheet, the row and the column makes an issue of it. */
export type ValueFault = Required<Pick<Issue, 'found' | 'expected' | 'message'>> & { code: FaultCode };

const NUMBER = 'a number such as 1.234 or 98,5';
const DATE = 'a date such as 15/09/2025';

const faults = {
	'too-long': ['a number, a date or a few words', 'The cell is far too long for a value; look at what is in it.'],
	'several-values': ['one value', 'The cell holds several lines; give each value a cell of its own.'],
	'foreign-digits': ['the digits 0 to 9', 'The digits are not 0 to 9 (Arabic, full-width …); type the value again.'],
	formula: ['a value', 'The cell holds a formula as text; paste its value.'],
	'spreadsheet-error': ['a value', 'The spreadsheet could not compute this cell; repair its formula.'],
	'not-a-number': [NUMBER, 'This is not a number; write digits only.'],
	'unknown-word': [NUMBER, 'The word after the number is not known; write the number alone.'],
	'bad-grouping': [NUMBER, 'The signs between the digits fit no number; write it without separators of thousands.'],
	exponent: ['all digits of the number', 'The spreadsheet has shortened the number; widen the column and save again.'],
	'too-large': ['a number up to 9007199254740991', 'The number is too large to be kept exactly.'],
	negative: ['0 or more', 'A count cannot be negative.'],
	'not-whole': ['a whole number', 'A count has no fraction.'],
	'unexpected-percent': ['a number, not a percentage', 'A percentage stands in a column of numbers.'],
	'unexpected-unit': ['a percentage', 'A number with a unit of measure stands in a column of percentages.'],
	scaled: ['all digits of the number', 'Thousands or millions in words are read in amounts of money only.'],
	'unexpected-date': [NUMBER, 'The cell is a date; the spreadsheet may have rewritten a number.'],
	'unexpected-boolean': ['a value', 'The cell is TRUE or FALSE.'],
	'decimal-contradiction': [
		'one decimal sign in the whole column',
		'Cells of this column use both the comma and the point as decimal sign; the number can be read in two ways.'
	],
	'not-a-date': [DATE, 'This is not a date.'],
	'no-such-day': [DATE, 'There is no such day.'],
	'impossible-year': ['a year from 1900 to 2199', 'The year cannot be right.'],
	'no-such-time': ['a time such as 14:30', 'There is no such time of day.'],
	'time-only': [DATE, 'The cell has a time and no day.'],
	'order-contradiction': [
		'day before month in the whole column',
		'Some cells of this column have the day first and some the month; the date can be read in two ways.'
	],
	'not-a-duration': ['a length of time such as 5 ngày làm việc', 'This is not a length of time.']
} satisfies Record<string, [expected: string, message: string]>;

/** Stable names of what can be wrong with a cell. */
export type FaultCode = keyof typeof faults;

/** A fault with its words in English. `found` is shortened: a cell may hold a whole book. */
export function valueFault(code: FaultCode, found: string): ValueFault {
	const [expected, message] = faults[code];
	return { code, found: shorten(found.slice(0, 400), 80), expected, message };
}

/** A result that is a fault. */
export interface Faulty {
	kind: 'fault';
	fault: ValueFault;
}

export const faulty = (code: FaultCode, found: string): Faulty => ({ kind: 'fault', fault: valueFault(code, found) });

const NOT_ASCII = /[^ -~]/;
const SPREADSHEET_ERROR = /^#(?:ref!|n\/a|div\/0!|value!|name\?|num!|null!|spill!|calc!|#+$)/iu;

/** What no reader takes, whatever it reads: text that is too long, other digits, formulas, errors of a spreadsheet. */
export function unreadable(text: string, longest: number): Faulty | null {
	const inner = text.trim();
	if (inner.length > longest) return faulty('too-long', text);
	if (NOT_ASCII.test(inner) && /(?![0-9])\p{Nd}/u.test(inner)) return faulty('foreign-digits', text);
	if (inner.startsWith('=')) return faulty('formula', text);
	return inner.startsWith('#') && SPREADSHEET_ERROR.test(inner) ? faulty('spreadsheet-error', text) : null;
}

/** A cell with line breaks or tabs in it holds more than one number. */
export function severalLines(text: string): Faulty | null {
	return /[\n\r\t\v\f\u0085\u2028\u2029]/u.test(text.trim()) ? faulty('several-values', text) : null;
}
