import type { Indicator } from '../domain/catalogue';
import type { Measurement } from '../domain/measurement';
import type { Locale } from './locale';
import { formatNumber, formatPercent, formatRate } from './number';

export type FigureIndicator = Pick<Indicator, 'kind' | 'decimals'>;

/** A value in the unit of its indicator: "98,2%" for ratios, "4.210" for counts and amounts. */
export function formatValue(
	value: number,
	indicator: FigureIndicator,
	apart: readonly number[] = [],
	locale: Locale = 'vi'
): string {
	const { decimals } = indicator;
	if (indicator.kind === 'ratio') return formatPercent(value, { decimals, apart, locale });
	return formatNumber(value, { decimals: indicator.kind === 'count' ? 0 : decimals, apart, locale });
}

/**
 * A target's value, with no more decimals than it has and two at most: "90%", "62,5%", "88,99%", "200". More only where
 * it would otherwise print on the wrong side of a figure in `apart`.
 */
export function formatTargetValue(
	value: number,
	indicator: FigureIndicator,
	locale: Locale = 'vi',
	apart: readonly number[] = []
): string {
	const decimals = (String(Math.round(value * 100) / 100).split('.')[1] ?? '').length;
	const text = formatNumber(value, { decimals, apart, locale });
	return indicator.kind === 'ratio' ? `${text}%` : text;
}

/**
 * The figure of a measurement. From the counts where there are any, and never printed as reaching its target, 0% or
 * 100% when it does not. Null where there is no value.
 */
export function formatFigure(
	measurement: Pick<Measurement, 'numerator' | 'denominator' | 'value' | 'target'>,
	indicator: FigureIndicator,
	locale: Locale = 'vi'
): string | null {
	const { numerator, denominator, value, target } = measurement;
	if (value === null) return null;
	const apart = target === null ? [] : [target];
	if (indicator.kind === 'ratio' && numerator !== null && denominator !== null) {
		return formatRate(numerator, denominator, { decimals: indicator.decimals, apart, locale });
	}
	return formatValue(value, indicator, apart, locale);
}

/** The counts behind a rate: "4.134/4.210"; null where there are none or where the figure is itself a count. */
export function formatCounts(
	measurement: Pick<Measurement, 'numerator' | 'denominator'>,
	locale: Locale = 'vi'
): string | null {
	const { numerator, denominator } = measurement;
	if (numerator === null || denominator === null) return null;
	return `${formatNumber(numerator, { locale })}/${formatNumber(denominator, { locale })}`;
}
