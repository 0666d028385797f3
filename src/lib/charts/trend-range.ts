import { axisRange, type AxisRange } from './axis-range';
import type { TrendInput } from './trend-input';

/** The value axis of a trend: values, targets and compared lines all lie inside. */
export function trendRange(input: TrendInput): AxisRange {
	const own = input.points.flatMap(({ figure }) => [figure?.value ?? null, figure?.target ?? null]);
	const others = (input.others ?? []).flatMap(({ values }) => values);
	const values = [...own, ...others].filter((value) => value !== null);
	return axisRange(values, input.indicator.kind === 'ratio' ? 100 : null);
}
