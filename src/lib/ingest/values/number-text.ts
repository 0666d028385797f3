import { absentText, LONGEST, plainCell, type Absent } from './cell';
import { faulty, severalLines, unreadable, type Faulty } from './fault';
import { wordPower } from './number-words';

export type DecimalSign = ',' | '.';

/** One way to read a number. */
export interface NumberReading {
	/** The sign that stands before the fraction in this reading; null where the number has neither comma nor point. */
	decimal: DecimalSign | null;
	value: number;
	/** Decided on the digits, not on the double. */
	whole: boolean;
}

/** A number as text, with everything that it can mean. */
export interface WrittenNumber {
	kind: 'number';
	/** One reading, or two where comma and point can be either: "98.500" is 98500 (decimal comma) and 98.5. */
	readings: NumberReading[];
	/** `points`: hundredths, as in "98,5%"; `fraction`: 0.985 in a percent format; `bare`: nothing says either. */
	scale: 'points' | 'fraction' | 'bare';
	/** The unit of measure that followed, e.g. "hồ sơ". */
	unit: string | null;
	/** The power of ten of that unit ("triệu": 6), already in the value. */
	power: number;
	/** A mark of a footnote that followed, e.g. "*". */
	mark: string | null;
	/** Zeros in front as in a code ("007"); "05" is only how Vietnamese offices write 5. */
	leadingZeros: boolean;
}

/**
 * Every reading of one cell of text: "1.234,5", "1 234", "98,5%", "(5)", "5 hồ sơ", "12*". Text that says nothing is
 * blank, a dash or a word, never 0. A number cut short by a spreadsheet ("1,2E+09") is a fault: its digits are lost.
 */
export function numberText(text: string): WrittenNumber | Absent | Faulty {
	if (/^[1-9]\d{0,14}$/.test(text)) return plainNumber(Number(text), 'bare');
	const refused = unreadable(text, LONGEST) ?? severalLines(text);
	if (refused !== null) return refused;
	const plain = plainCell(text);
	return absentText(plain) ?? writtenNumber(plain, text);
}

/** A number with one reading and nothing beside it. */
export function plainNumber(value: number, scale: WrittenNumber['scale']): WrittenNumber {
	const readings = [{ decimal: null, value: value === 0 ? 0 : value, whole: Number.isInteger(value) }];
	return { kind: 'number', readings, scale, unit: null, power: 0, mark: null, leadingZeros: false };
}

const MARK = / ?(\*{1,3}|\(\*{1,3}\)|[¹²³⁰⁴-⁹]{1,3})$/u;
/** A run of digits and signs that ends in a digit, then the rest. */
const NUMBER = /^([+\-\u2010\u2011\u2013\u2212]?) ?([\d.,](?:[\d., ]*\d)?) ?(.*)$/u;

function writtenNumber(plain: string, found: string): WrittenNumber | Faulty {
	// An apostrophe in front is how spreadsheets mark text.
	let rest = plain.replace(/^'/, '');
	const mark = MARK.exec(rest)?.[1] ?? null;
	rest = rest.replace(MARK, '');
	const inner = /^\( ?([^()+\-\u2010-\u2015\u2212]*?) ?\)$/u.exec(rest)?.[1];
	const match = NUMBER.exec(inner ?? rest);
	if (match === null) return faulty('not-a-number', found);
	const [, sign = '', digits = '', after = ''] = match;
	const negative = inner !== undefined || (sign !== '' && sign !== '+');
	if (/^e[+-]?\d/u.test(after)) return faulty('exponent', found);
	const percent = after === '%' || after === 'phần trăm';
	const power = percent || after === '' ? 0 : wordPower(after);
	if (power === null) return faulty(/^\p{L}/u.test(after) ? 'unknown-word' : 'not-a-number', found);
	const readings = readDigits(digits, negative, power);
	if (readings.length === 0) return faulty(/\d/u.test(digits) ? 'bad-grouping' : 'not-a-number', found);
	if (readings.some(({ value }) => Math.abs(value) > Number.MAX_SAFE_INTEGER)) return faulty('too-large', found);
	const unit = percent || after === '' ? null : after;
	const scale = percent ? 'points' : 'bare';
	return { kind: 'number', readings, scale, unit, power, mark, leadingZeros: /^0(?:0|\d\d)/u.test(digits) };
}

/** The parts of a number for either decimal sign: grouped by the other sign or by spaces, or not grouped. */
const FORMS: Record<DecimalSign, RegExp> = {
	',': /^(\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/u,
	'.': /^(\d*|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d+))?$/u
};

function readDigits(digits: string, negative: boolean, power: number): NumberReading[] {
	const signed = /[.,]/u.test(digits);
	const tried: DecimalSign[] = signed ? [',', '.'] : [','];
	return tried.flatMap((decimal) => {
		const match = FORMS[decimal].exec(digits);
		if (match === null) return [];
		const whole = (match[1] ?? '').replace(/[., ]/gu, '');
		const fraction = (match[2] ?? '').replace(/0+$/u, '');
		const size = Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}e${power}`);
		// Without the second condition "(0)" would be minus zero.
		const value = negative && size !== 0 ? -size : size;
		return [{ decimal: signed ? decimal : null, value, whole: fraction.length <= power }];
	});
}
