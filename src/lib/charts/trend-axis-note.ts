import type { Words } from '../words/vi';
import type { TrendInput } from './trend-input';
import { trendRange } from './trend-range';
import { tickLabel } from './tick-label';

/** "Trục giá trị bắt đầu từ 60%"; null where the axis starts at 0. */
export function trendAxisNote(input: TrendInput, words: Words): string | null {
	const range = trendRange(input);
	return range.min === 0 ? null : words.chart.axisFrom(tickLabel(range.min, range, input.indicator, words));
}
