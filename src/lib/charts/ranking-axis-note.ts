import type { Words } from '../words/vi';
import type { RankingInput } from './ranking-input';
import { rankingRange } from './ranking-range';
import { tickLabel } from './tick-label';

/** "Trục giá trị bắt đầu từ 60%"; null where the axis starts at 0. */
export function rankingAxisNote(input: RankingInput, words: Words): string | null {
	const range = rankingRange(input);
	return range.min === 0 ? null : words.chart.axisFrom(tickLabel(range.min, range, input.indicator, words));
}
