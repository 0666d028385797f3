import type { Measurement } from '../domain/measurement';
import { figureIndex } from './figure-index';
import type { PeriodHead } from './heads';
import { shownPeriods } from './periods';
import type { LocalCatalogue, LocalIndicator, LocalPeriod } from './local-catalogue';

/** How a figure came about, small enough to stand in a table. */
export interface ShortTrend {
	/** The period of the first value; null without values. */
	since: Pick<PeriodHead, 'period' | 'grain' | 'year'> | null;
	/** From there to the shown period, to one decimal; null where a period has none. */
	values: (number | null)[];
}

const LENGTH = 11;

/** A unit's values up to a period, eleven periods at most. */
export function shortTrend(
	catalogue: LocalCatalogue,
	measurements: readonly Measurement[],
	calendar: string,
	unit: string,
	{ indicator }: Pick<LocalIndicator, 'indicator'>,
	until: Pick<LocalPeriod, 'to'>
): ShortTrend {
	const index = figureIndex(measurements);
	const periods = shownPeriods(catalogue, calendar, measurements)
		.filter((p) => p.to <= until.to)
		.slice(-LENGTH);
	const values = periods.map((p) => {
		const value = index.find(indicator, unit, p.period)?.value ?? null;
		return value === null ? null : Math.round(value * 10) / 10;
	});
	const start = values.findIndex((value) => value !== null);
	const since = periods[start];
	if (since === undefined) return { since: null, values: [] };
	const { period, grain, year } = since;
	return { since: { period, grain, year }, values: values.slice(start) };
}
