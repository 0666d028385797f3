import type { Measurement } from '../domain/measurement';
import { figureIndex } from './figure-index';
import type { LocalCatalogue, LocalPeriod } from './local-catalogue';

/**
 * The periods that pages are made for: the quarters of a calendar that have rows, in order of time; where a calendar
 * has no quarters, whatever it has.
 */
export function shownPeriods(
	catalogue: LocalCatalogue,
	calendar: string,
	measurements: readonly Measurement[]
): LocalPeriod[] {
	const { periods } = figureIndex(measurements);
	const all = catalogue.periods
		.filter((p) => p.calendar === calendar && periods.has(p.period))
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
	const quarters = all.filter((p) => p.grain === 'quarter');
	return quarters.length > 0 ? quarters : all;
}

/** The newest complete period with figures; null where there is none. */
export function newestPeriod(
	catalogue: LocalCatalogue,
	periods: LocalPeriod[],
	measurements: readonly Measurement[]
): LocalPeriod | null {
	const told = new Set(measurements.filter((m) => m.value !== null).map((m) => m.period));
	const last = catalogue.settings.asOf;
	const complete = periods.filter((p) => last === null || p.to <= last);
	return complete.findLast((p) => told.has(p.period)) ?? complete.at(-1) ?? null;
}

/** The period just before, without a hole between them; null where there is none. */
export function periodBefore(periods: LocalPeriod[], period: LocalPeriod): LocalPeriod | null {
	const before = periods.find((p) => p.grain === period.grain && dayAfter(p.to) === period.from);
	return before ?? null;
}

/** The same quarter of the year before. */
export function yearBefore(periods: LocalPeriod[], period: LocalPeriod): LocalPeriod | null {
	const ending = period.period.slice(4);
	return (
		periods.find((p) => p.grain === period.grain && p.year === period.year - 1 && p.period.slice(4) === ending) ?? null
	);
}

function dayAfter(iso: string): string {
	return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
