import type { Measurement } from '../domain/measurement';
import { figureIndex } from './figure-index';
import type { LocalPeriod } from './local-catalogue';

/** Measurements of one view, and the periods that are over, in order of time. */
export interface FiguresSoFar {
	measurements: readonly Measurement[];
	periods: readonly LocalPeriod[];
}

export interface NewestFigure {
	measurement: Measurement;
	period: LocalPeriod;
}

/** The newest value of an indicator in a unit that `isMeant`; null where there is none. */
export function newestFigure(
	{ measurements, periods }: FiguresSoFar,
	indicator: string,
	unit: string,
	isMeant: (m: Measurement) => boolean = () => true
): NewestFigure | null {
	const index = figureIndex(measurements);
	for (const period of [...periods].reverse()) {
		const measurement = index.find(indicator, unit, period.period);
		const isTold = (measurement?.value ?? null) !== null;
		if (measurement !== null && isTold && isMeant(measurement)) return { measurement, period };
	}
	return null;
}

/** The periods up to the newest complete one. */
export function periodsSoFar(periods: readonly LocalPeriod[], newest: LocalPeriod | null): LocalPeriod[] {
	return newest === null ? [] : periods.filter((p) => p.to <= newest.to);
}
