import { axisRange, type AxisRange } from './axis-range';
import type { RankingInput } from './ranking-input';

/** The value axis of a ranking: values and targets all lie inside. */
export function rankingRange({ indicator, rows }: RankingInput): AxisRange {
	const values = rows.flatMap(({ figure }) => [figure.value, figure.target]).filter((value) => value !== null);
	return axisRange(values, indicator.kind === 'ratio' ? 100 : null);
}
