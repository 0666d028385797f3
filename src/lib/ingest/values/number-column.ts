import { foundText, type Absent, type ValueCell } from './cell';
import { columnQuestions, type ColumnQuestion } from './column-question';
import { decimalRule, type DecimalRule } from './decimal-sign';
import { faulty, type Faulty } from './fault';
import { numberCell, type PossibleNumber, type SignedNumber } from './number-cell';
import type { DecimalSign, NumberReading, WrittenNumber } from './number-text';
import { percentReadings, scaleRule, type PercentScale, type ScaleRule } from './percent-scale';

export interface NumberColumnOptions {
	/** `count`: whole numbers from 0; `percent`: rates, given back in hundredths (98.5); `amount`: any number. */
	kind: 'count' | 'percent' | 'amount';
	/** The decimal sign, where a form or a user has said it. */
	decimal?: DecimalSign;
	/** How percentages without a sign are meant, where a form or a user has said it. */
	scale?: PercentScale;
	/** Doubts that a user has looked at: their cells keep the value as read. */
	accept?: readonly AcceptableDoubt[];
}

/** A doubt about a number with one reading only. */
export type AcceptableDoubt = 'leading-zeros' | 'negative' | 'under-1' | 'over-100';

/** `decimal`: comma or point; `scale`: 0.985 is 98.5 % or 0.985 %. */
export type NumberDoubt = 'decimal' | 'scale' | AcceptableDoubt;

/** A cell of a column; percentages in hundredths. A question has no value until it is answered. */
export type ColumnNumber =
	| { kind: 'value'; value: number; mark: string | null }
	| { kind: 'question'; about: NumberDoubt; readings: PossibleNumber[] }
	| Absent
	| Faulty;

export interface ColumnNumbers {
	/** One for each cell given, in their order. */
	cells: ColumnNumber[];
	decimal: DecimalRule;
	scale: ScaleRule;
	/** One for each doubt; answered by asking again with `decimal`, `scale` or `accept`. */
	questions: ColumnQuestion<NumberDoubt>[];
}

/**
 * A column of cells as numbers, by one decimal sign and one scale for the whole column. Never throws, never guesses: a
 * cell is a value, a question with its readings, a fault, or says nothing (blank, dash and word are three things).
 */
export function columnNumbers(cells: readonly ValueCell[], options: NumberColumnOptions): ColumnNumbers {
	const read = cells.map(numberCell);
	const numbers = read.map((cell) => (cell.kind === 'number' ? cell : null));
	const decimal: DecimalRule =
		options.decimal === undefined
			? decimalRule(numbers, options.kind === 'count')
			: { kind: 'decided', sign: options.decimal, by: 'told', cells: [] };
	const signed = read.map((cell, index): Signed => {
		if (cell.kind !== 'number') return cell;
		return unfit(cell, options.kind, foundText(cells[index])) ?? bySign(cell, decimal, foundText(cells[index]));
	});
	const scale = scaleRule(
		signed.map((cell) => (options.kind === 'percent' && cell.kind === 'signed' ? cell : null)),
		options.scale
	);
	const done = signed.map((cell, index) =>
		cell.kind === 'signed' ? finish(cell, scale, options, foundText(cells[index])) : cell
	);
	return { cells: done, decimal, scale, questions: columnQuestions(done.map(asQuestion)) };
}

type Signed = SignedNumber | Exclude<ColumnNumber, { kind: 'value' }>;

/** A number of a kind that the column cannot hold. */
function unfit(number: WrittenNumber, kind: NumberColumnOptions['kind'], found: string): Faulty | null {
	if (kind !== 'percent' && number.scale !== 'bare') return faulty('unexpected-percent', found);
	if (kind === 'percent' && number.unit !== null) return faulty('unexpected-unit', found);
	return kind !== 'amount' && number.power > 0 ? faulty('scaled', found) : null;
}

function bySign(number: WrittenNumber, rule: DecimalRule, found: string): Signed {
	const { readings } = number;
	if (rule.kind === 'contradiction' && readings.some(({ decimal }) => decimal !== null)) {
		return faulty('decimal-contradiction', found);
	}
	const sign = rule.kind === 'decided' ? rule.sign : null;
	const fitting = readings.filter(({ decimal }) => sign === null || decimal === null || decimal === sign);
	const [reading, other] = fitting;
	if (reading === undefined) return faulty('decimal-contradiction', found);
	if (other === undefined) return { kind: 'signed', number, reading };
	return { kind: 'question', about: 'decimal', readings: fitting.map(byDecimal) };
}

const byDecimal = ({ value, decimal }: NumberReading): PossibleNumber => ({ value, given: decimal ?? 'written' });

/** What remains once the decimal sign is known: scale, range, zeros in front. */
function finish(cell: SignedNumber, scale: ScaleRule, options: NumberColumnOptions, found: string): ColumnNumber {
	const { number, reading } = cell;
	if (options.kind === 'count' && reading.value < 0) return faulty('negative', found);
	if (options.kind === 'count' && !reading.whole) return faulty('not-whole', found);
	const readings: PossibleNumber[] =
		options.kind === 'percent' ? percentReadings(cell, scale) : [{ value: reading.value, given: 'written' }];
	const [only, other] = readings;
	if (only === undefined || other !== undefined) return { kind: 'question', about: 'scale', readings };
	const doubt = doubtOf(only.value, number, options.kind === 'percent');
	if (doubt !== null && options.accept?.includes(doubt) !== true) return { kind: 'question', about: doubt, readings };
	return { kind: 'value', value: only.value, mark: number.mark };
}

function doubtOf(value: number, number: WrittenNumber, percent: boolean): AcceptableDoubt | null {
	if (number.leadingZeros) return 'leading-zeros';
	if (!percent) return null;
	if (value < 0) return 'negative';
	if (value > 100) return 'over-100';
	return value > 0 && value < 1 ? 'under-1' : null;
}

const asQuestion = (cell: ColumnNumber): { kind: 'question'; about: NumberDoubt } | { kind: 'other' } =>
	cell.kind === 'question' ? cell : { kind: 'other' };
