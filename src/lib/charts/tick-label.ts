import { formatValue, type FigureIndicator } from '../format/figure';
import type { Words } from '../words/vi';
import type { AxisRange } from './axis-range';

/** A number on a value axis, with as many decimals as its ticks need. */
export function tickLabel(value: number, range: AxisRange, indicator: FigureIndicator, words: Words): string {
	const decimals = range.step < 0.1 ? 2 : range.step < 1 ? 1 : 0;
	return formatValue(value, { ...indicator, decimals }, [], words.lang);
}
