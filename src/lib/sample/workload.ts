import { toDayNumber } from '../domain/day-number';
import { allot } from './allot';
import { AS_OF, isSilent, QUARTERS } from './behaviour';
import { monthsOf, type Month } from './days';
import type { SampleProvince, SampleUnit } from './province';
import { seasonOf, streamsOf, type Stream } from './streams';
import { workDays, type WorkDays } from './work-days';

/** One unit's work in one month. */
export interface Batch {
	unit: SampleUnit;
	stream: Stream;
	month: Month;
	/** Open days of the month, as indexes of `days`: `from` up to, not including, `to`. */
	from: number;
	to: number;
	dossiers: number;
}

export interface Workload {
	batches: Batch[];
	days: WorkDays;
}

/** Fewer dossiers than this leave no room for a fixed number a month. */
const FIXED_FROM = 2000;

function unitIn(stream: Stream, month: Month, units: Map<string, SampleUnit>): SampleUnit | undefined {
	const turn = stream.by.find((b) => b.until === undefined || toDayNumber(b.until) >= month.from);
	const unit = turn && units.get(turn.unit);
	if (unit === undefined) return undefined;
	const began = unit.valid_from === '' || toDayNumber(unit.valid_from) <= month.from;
	const lasts = unit.valid_to === '' || toDayNumber(unit.valid_to) >= month.to;
	return began && lasts ? unit : undefined;
}

/** Who receives how many dossiers in which month: `total` in all, by month and then by stream. */
export function workload(province: SampleProvince, total: number): Workload {
	const units = new Map(province.units.map((u) => [u.unit, u]));
	const streams = streamsOf(province.units);
	// Due dates run beyond the day as of which figures stand.
	const days = workDays(QUARTERS[0]?.from ?? 0, toDayNumber(AS_OF) + 200, province.holidays);
	const batches: Batch[] = [];
	const weights: number[] = [];
	for (const month of monthsOf(QUARTERS)) {
		const from = days.indexFrom(month.from);
		const to = days.indexFrom(month.to + 1);
		for (const stream of streams) {
			const unit = unitIn(stream, month, units);
			if (unit === undefined || isSilent(unit.unit, month.quarter.period)) continue;
			const fixed = stream.perMonth !== undefined && total >= FIXED_FROM ? stream.perMonth : 0;
			// A little more every quarter: 2 % of the first one.
			const growth = 100 + 2 * month.quarter.index;
			weights.push(stream.weight * seasonOf(stream, month.ofYear) * growth * (to - from));
			batches.push({ unit, stream, month, from, to, dossiers: fixed });
		}
	}
	const fixed = batches.reduce((sum, b) => sum + b.dossiers, 0);
	allot(total - fixed, weights).forEach((share, i) => {
		const batch = batches[i];
		if (batch) batch.dossiers += share;
	});
	return { batches, days };
}
