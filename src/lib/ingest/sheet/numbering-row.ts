import { readArithmetic, type Declared } from './declared';
import { cellText, isBlank, type RawCell } from './sheet';

/** A row of column numbers: "A", "B", "(1)", "2", "(3)=(4)+(5)". */
export interface NumberingRow {
	/** Number or letter of each column that has one. */
	labels: Map<number, string>;
	declared: Declared[];
}

/**
 * The row as column numbers, null where it is none. Bare numbers are only believed where they count 1, 2, 3 … under
 * all `headed` columns, since a row of data could be so short; brackets, formulas and "A, B, 1, 2" are believed from
 * two on. Spreadsheets make −1 of a typed "(1)": that counts as brackets.
 */
export function numberingRow(row: readonly RawCell[], headed: number): NumberingRow | null {
	const labels = new Map<number, string>();
	const formulas: { column: number; text: string; formula: string }[] = [];
	let marked = false;
	for (const [column, cell] of row.entries()) {
		if (isBlank(cell)) continue;
		const found = labelIn(cell);
		if (found === null) return null;
		labels.set(column, found.label);
		marked ||= found.marked;
		if (found.formula !== null) formulas.push({ column, text: cellText(cell).trim(), formula: found.formula });
	}
	const numbers = [...labels.values()].filter((label) => /^\d/.test(label)).map(Number);
	if (labels.size < 2 || !(numbers.length > 0 ? counts(numbers) : countLetters([...labels.values()]))) return null;
	if (!marked && (labels.size < 3 || labels.size < headed)) return null;
	const columns = new Map([...labels].map(([column, label]) => [label, column]));
	const declared = formulas.map(({ column, text, formula }): Declared => ({
		column,
		text,
		means: readArithmetic(formula, (label) => columns.get(label))
	}));
	return { labels, declared };
}

interface Label {
	label: string;
	formula: string | null;
	/** Not a bare number. */
	marked: boolean;
}

function labelIn(cell: RawCell): Label | null {
	if (cell.kind === 'number') {
		if (!Number.isInteger(cell.value) || cell.isDate || Math.abs(cell.value) > 999) return null;
		return { label: String(Math.abs(cell.value)), formula: null, marked: cell.value < 0 };
	}
	if (cell.kind !== 'text' || cell.text.length > LONGEST) return null;
	const text = cell.text.replace(/\s+/g, '').toUpperCase();
	const whole = /^\(([^()=]+=[^()]+)\)$/.exec(text)?.[1] ?? text;
	const found = /^([([{]?)-?(\d{1,3}|[A-ZĐ])([)\]}]?)(?:=(.+))?$/.exec(whole);
	if (found === null) return null;
	const [, open = '', label = '', , formula = null] = found;
	return {
		label: label.replace(/^0+(?=\d)/, ''),
		formula,
		marked: open !== '' || formula !== null || /\D/.test(label)
	};
}

const LONGEST = 200;

/** A, B, C … without a number: three of them at least. */
const countLetters = (letters: string[]): boolean =>
	letters.length > 2 && 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.startsWith(letters.join(''));

/** Growing, with few numbers left out, from the beginning. */
function counts(numbers: number[]): boolean {
	const [first = 0] = numbers;
	const last = numbers.at(-1) ?? 0;
	return (
		first <= 3 && last - first < numbers.length * 2 && numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n))
	);
}
