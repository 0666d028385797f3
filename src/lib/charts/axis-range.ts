/** Lower and upper end of a value axis, and the distance of its ticks. */
export interface AxisRange {
	min: number;
	max: number;
	step: number;
}

const STEPS = [1, 2, 5, 10];

function niceStep(span: number, ticks: number): number {
	const raw = span / ticks;
	const power = 10 ** Math.floor(Math.log10(raw));
	return (STEPS.find((step) => step * power >= raw * 0.999) ?? 10) * power;
}

/**
 * A range that shows the spread of `values` (the target among them). It starts at 0 unless the values lie close
 * together far from it, and ends at `cap` at most, e.g. 100 for rates, unless a value lies above.
 */
export function axisRange(values: readonly number[], cap: number | null = null): AxisRange {
	if (values.length === 0) return { min: 0, max: cap ?? 1, step: (cap ?? 1) / 4 };
	const low = Math.min(...values);
	const high = Math.max(...values);
	const fromZero = low >= 0 && low < high * 0.5;
	const span = Math.max(fromZero ? high : high - low, Math.abs(high) * 0.08, 1e-6);
	const step = niceStep(span, 4);
	const min = fromZero || low === 0 ? 0 : Math.floor((low - span * 0.05) / step) * step;
	const max = Math.ceil((high + span * 0.02) / step) * step;
	const capped = cap !== null && high <= cap ? Math.min(max, cap) : max;
	return { min: low >= 0 ? Math.max(0, min) : min, max: capped, step };
}
