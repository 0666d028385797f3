import { isoDate, toDayNumber, weekday } from '../domain/day-number';
import { QUARTERS, ROLES } from './behaviour';
import type { Quarter } from './days';
import type { SampleProvince, SampleUnit } from './province';
import { createRandom } from './random';

/** One unit's report for one quarter, as it reached the province. */
export interface Report {
	unit: SampleUnit;
	quarter: Quarter;
	/** ISO date. */
	receivedOn: string;
	/** Days of the quarter on which the unit existed, per mille of the quarter. */
	presence: number;
}

/** Kinds that hand in reports; a division's figures come with its department's. */
const REPORTING = new Set(['department', 'district', 'commune']);

/** Days after the quarter by which a report is expected; practice only, no plan sets it. */
const EXPECTED_WITHIN = 10;

/** The next working day from `day` on; weekends only. */
function workday(day: number): number {
	const of = weekday(day);
	return of < 5 ? day : day + 7 - of;
}

/**
 * Every report of the practice years, by quarter and unit. A unit that ends within a quarter hands in its last report
 * on its last day; the unit that misses a report has none for that quarter.
 */
export function reports({ units }: SampleProvince, seed: number): Report[] {
	return QUARTERS.flatMap((quarter) =>
		units.flatMap((unit) => {
			if (!REPORTING.has(unit.kind)) return [];
			const from = Math.max(quarter.from, unit.valid_from === '' ? quarter.from : toDayNumber(unit.valid_from));
			const to = Math.min(quarter.to, unit.valid_to === '' ? quarter.to : toDayNumber(unit.valid_to));
			if (from > to) return [];
			if (unit.unit === ROLES.missesReport.unit && quarter.period === ROLES.missesReport.period) return [];
			const random = createRandom(seed, `report ${unit.unit} ${quarter.period}`);
			const isLate = (ROLES.late as readonly string[]).includes(unit.unit);
			const after = isLate ? random.between(EXPECTED_WITHIN + 2, 24) : random.between(1, EXPECTED_WITHIN - 2);
			const ends = unit.valid_to !== '' && to === toDayNumber(unit.valid_to);
			const receivedOn = isoDate(ends ? to : workday(quarter.to + after));
			const presence = Math.floor(((to - from + 1) * 1000) / (quarter.to - quarter.from + 1));
			return [{ unit, quarter, receivedOn, presence }];
		})
	);
}
