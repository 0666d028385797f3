import type { Operator, Target } from '../domain/catalogue';
import type { Measurement } from '../domain/measurement';
import { formatFigure, formatTargetValue, type FigureIndicator } from '../format/figure';
import { MINUS } from '../format/locale';
import { formatNumber } from '../format/number';
import type { Words } from './vi';

/** What a figure is printed from; `rate` where no counts stand behind it. */
type Printed = Partial<Pick<Measurement, 'numerator' | 'denominator' | 'value'> & { rate: number | null }>;

/**
 * The target that a figure was held against, in signs: "≥ 90%"; null where there is none or it has no value. Printed so
 * that it stands on the true side of the printed figure.
 */
export function heldTargetText(
	measurement: Pick<Measurement, 'operator' | 'target'> & Printed,
	indicator: FigureIndicator,
	words: Words
): string | null {
	const { operator, target } = measurement;
	if (operator === null || target === null) return null;
	const figure = printedNumber(measurement, target, indicator);
	const apart = figure === null ? [] : [figure];
	return words.target.inSigns(operator, formatTargetValue(target, indicator, words.lang, apart));
}

/** The figure as a reader sees it beside the target, as a number again; null where there is none. */
function printedNumber(measurement: Printed, target: number, indicator: FigureIndicator): number | null {
	const { numerator = null, denominator = null, rate = null } = measurement;
	const value = measurement.value ?? rate ?? numerator;
	if (value === null || denominator === 0) return null;
	const text = formatFigure({ numerator, denominator, value, target }, indicator, 'en');
	return text === null ? null : Number(text.replace(/[,%]/g, '').replace(MINUS, '-'));
}

type TargetRow = Pick<
	Target,
	'kind' | 'operator' | 'value' | 'basis' | 'cap' | 'base' | 'statistic' | 'soft' | 'assigned_by'
>;

/**
 * What a plan asks for, in words, as the kind of target it is: "tối thiểu 90%", "theo chỉ tiêu giao, chưa có giá trị",
 * "tăng 20% cho đến khi đạt 100%", "giảm 10% so với giai đoạn 2016-2020".
 */
export function targetText(target: TargetRow, indicator: FigureIndicator, words: Words): string {
	const text = statement(target, indicator, words);
	const whole = target.statistic === 'average' ? words.target.average(text) : text;
	return target.soft ? words.target.soft(whole) : whole;
}

function statement(target: TargetRow, indicator: FigureIndicator, words: Words): string {
	const { kind, operator, value } = target;
	if (value === null) return kind === 'assigned' ? words.target.notAssigned : words.target.none;
	if (kind === 'increment' || kind === 'baseline') return change(target, value, indicator, words);
	return words.target.inWords(operator, formatTargetValue(value, indicator, words.lang));
}

// "At most -10" is a decrease of at least 10.
const MIRRORED: Record<Operator, Operator> = {
	at_least: 'at_most',
	above: 'below',
	at_most: 'at_least',
	below: 'above',
	equal: 'equal'
};

function change(target: TargetRow, value: number, indicator: FigureIndicator, words: Words): string {
	const { operator, basis, cap, base } = target;
	const number = formatNumber(Math.abs(value), { decimals: Number.isInteger(value) ? 0 : 1, locale: words.lang });
	const amount = basis === 'points' ? words.figure.pointsLong(number) : basis === 'absolute' ? number : `${number}%`;
	const bound = words.target.operator[value < 0 ? MIRRORED[operator] : operator];
	const parts = [value < 0 ? words.target.decrease(bound, amount) : words.target.increase(bound, amount)];
	if (cap !== null) parts.push(words.target.until(formatTargetValue(cap, indicator, words.lang)));
	if (base !== null) parts.push(words.target.comparedTo(base));
	return parts.join(' ');
}
