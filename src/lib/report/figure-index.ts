import type { Measurement } from '../domain/measurement';

/** Measurements of one view, found by indicator, unit and period. */
export interface FigureIndex {
	find(indicator: string, unit: string, period: string): Measurement | null;
	/** Indicators that have rows, in the order of the measurements. */
	indicators: string[];
	/** Periods that have rows, in no promised order. */
	periods: Set<string>;
	/** Units that have rows. */
	units: Set<string>;
	/** Whether the unit has a row in the period, whatever the indicator. */
	isShown(unit: string, period: string): boolean;
}

const known = new WeakMap<readonly Measurement[], FigureIndex>();
const key = (...parts: string[]) => parts.join('\n');

/** The same list is indexed once. */
export function figureIndex(measurements: readonly Measurement[]): FigureIndex {
	const before = known.get(measurements);
	if (before !== undefined) return before;
	const rows = new Map(measurements.map((m) => [key(m.indicator, m.unit, m.period), m]));
	const shown = new Set(measurements.map((m) => key(m.unit, m.period)));
	const index: FigureIndex = {
		find: (indicator, unit, period) => rows.get(key(indicator, unit, period)) ?? null,
		indicators: [...new Set(measurements.map((m) => m.indicator))],
		periods: new Set(measurements.map((m) => m.period)),
		units: new Set(measurements.map((m) => m.unit)),
		isShown: (unit, period) => shown.has(key(unit, period))
	};
	known.set(measurements, index);
	return index;
}
