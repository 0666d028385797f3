import { describe, expect, it } from 'vitest';
import { workCalendar, workingDaysBetween, isWorkingDay, type CalendarDay } from '../../src/lib/domain/working-days';
import { AS_OF, ROLES } from '../../src/lib/sample/behaviour';
import type { Dossier } from '../../src/lib/sample/dossiers';
import { dossiers, groupBy, isOnTime, province, quarter } from './province';

const COUNT = 60_000;
const all = dossiers(COUNT, 1);
const table = province.holidays.map(({ date, kind }): CalendarDay => ({
	date,
	kind: kind === 'makeup' ? 'makeup' : 'off'
}));
const calendar = workCalendar(table) ?? expect.fail('no calendar');
const units = new Map(province.units.map((u) => [u.unit, u]));
const of = (unit: string): Dossier[] => all.filter((d) => d.unit === unit);
const onTimeShare = (unit: string, period: string): number => {
	const done = of(unit).filter((d) => d.finished_at !== null && quarter(d.received_at) === period);
	return done.filter(isOnTime).length / done.length;
};

describe('dossiers of the practice province', () => {
	it.each([1, 150, 1999, 2000, 12_345])('are exactly as many as asked for: %i', (count) => {
		expect(dossiers(count, 3)).toHaveLength(count);
	});

	it('have different codes', () => {
		expect(new Set(all.map((d) => d.dossier)).size).toBe(COUNT);
	});

	it('lie within the life of their unit and are finished after they were received', () => {
		const faults = all.filter((d) => {
			const unit = units.get(d.unit);
			const last = d.finished_at ?? d.received_at;
			return (
				unit === undefined ||
				d.received_at.slice(0, 10) < unit.valid_from ||
				(unit.valid_to !== '' && last.slice(0, 10) > unit.valid_to) ||
				last < d.received_at ||
				d.due_at.slice(0, 10) < d.received_at.slice(0, 10) ||
				last.slice(0, 10) > AS_OF
			);
		});
		expect(faults).toEqual([]);
	});

	it('are never left open by a unit that ends', () => {
		expect(all.filter((d) => d.finished_at === null && units.get(d.unit)?.valid_to !== '')).toEqual([]);
	});

	it('are received and finished on working days, in office hours', () => {
		const moments = all.flatMap((d) => [d.received_at, ...(d.finished_at === null ? [] : [d.finished_at])]);
		const days = new Set(moments.map((m) => m.slice(0, 10)));
		expect([...days].filter((day) => isWorkingDay(day, calendar) !== true)).toEqual([]);
		expect(province.holidays.filter((h) => h.kind === 'makeup' && !days.has(h.date))).toEqual([]);
		const times = moments.filter((m) => m.length > 10).map((m) => m.slice(11));
		expect(times.length).toBeGreaterThan(0);
		expect(times.filter((t) => !/^\d\d:\d\d$/.test(t) || t < '07:30' || t > '17:00')).toEqual([]);
		expect(moments.some((m) => m.length === 10)).toBe(true);
	});

	it('are promised by working days', () => {
		const due = all.map((d) => d.due_at.slice(0, 10)).filter((day) => day <= calendar.to);
		expect(due.filter((day) => isWorkingDay(day, calendar) !== true)).toEqual([]);
		expect(due.length).toBeGreaterThan(COUNT / 2);
	});

	it('are late by one working day, by a few and by many', () => {
		const late = all.filter((d) => d.finished_at !== null && !isOnTime(d));
		const days = late.map((d) =>
			Number(workingDaysBetween(d.due_at.slice(0, 10), d.finished_at?.slice(0, 10) ?? '', calendar))
		);
		const share = (fits: (n: number) => boolean): number => days.filter(fits).length / days.length;
		expect(share((n) => n <= 1)).toBeGreaterThan(0.15);
		expect(share((n) => n > 1 && n <= 5)).toBeGreaterThan(0.3);
		expect(share((n) => n > 5)).toBeGreaterThan(0.15);
	});

	it('carry only the values that the package allows', () => {
		const channels = new Set(all.map((d) => d.channel));
		expect(channels).toEqual(new Set([null, 'online_full', 'online_partial', 'direct', 'postal', 'other']));
		const outcomes = new Set(all.map((d) => d.outcome));
		expect(outcomes).toEqual(new Set([null, 'granted', 'refused', 'returned', 'withdrawn']));
		const codes = new Set(province.procedures.map((p) => p.procedure));
		expect(all.filter((d) => !codes.has(d.procedure))).toEqual([]);
		expect(all.filter((d) => !Number.isSafeInteger(d.fee) || d.fee < 0)).toEqual([]);
	});

	it('have an outcome and a result once finished, a payment where there is a fee, an apology where late', () => {
		const faults = all.filter(
			(d) =>
				(d.finished_at === null) !== (d.outcome === null) ||
				(d.finished_at === null && (d.electronic_result !== null || d.apology !== null)) ||
				(d.fee === 0 && d.paid_online !== null) ||
				(d.apology !== null && isOnTime(d))
		);
		expect(faults).toEqual([]);
		expect(all.some((d) => d.apology !== null)).toBe(true);
	});

	it('come in every quarter, fewer in February than in March', () => {
		expect(new Set(all.map((d) => quarter(d.received_at))).size).toBe(11);
		const month = (m: string): number => all.filter((d) => d.received_at.startsWith(m)).length;
		for (const year of ['2024', '2025', '2026']) expect(month(`${year}-02`)).toBeLessThan(month(`${year}-03`) * 0.8);
	});

	it('ask for every procedure', () => {
		expect(new Set(all.map((d) => d.procedure)).size).toBe(province.procedures.length);
	});
});

describe('special units', () => {
	it('one slips, one climbs', () => {
		expect(onTimeShare(ROLES.slips, '2024-Q1')).toBeGreaterThan(0.95);
		expect(onTimeShare(ROLES.slips, '2026-Q2')).toBeLessThan(0.88);
		expect(onTimeShare(ROLES.climbs, '2024-Q1')).toBeLessThan(0.85);
		expect(onTimeShare(ROLES.climbs, '2026-Q2')).toBeGreaterThan(0.93);
	});

	it.each([ROLES.missesReport, ROLES.nothingHappened])('$unit has no dossier in $period', ({ unit, period }) => {
		const inPeriod = of(unit).filter(
			(d) => quarter(d.received_at) === period || (d.finished_at !== null && quarter(d.finished_at) === period)
		);
		expect(inPeriod).toEqual([]);
		expect(of(unit).length).toBeGreaterThan(0);
	});

	it('nothing stays in process through the quarter in which nothing happened', () => {
		const { unit, period } = ROLES.nothingHappened;
		const before = of(unit).filter((d) => quarter(d.received_at) < period);
		expect(before.filter((d) => d.finished_at === null || quarter(d.finished_at) > period)).toEqual([]);
	});

	it('one has nine dossiers a quarter', () => {
		const quarters = groupBy(of(ROLES.nineDossiers), (d) => quarter(d.received_at));
		expect([...quarters.values()].map((d) => d.length)).toEqual(Array.from({ length: 11 }, () => 9));
	});

	it('one has no fees at all, the province has', () => {
		expect(of(ROLES.noFees).length).toBeGreaterThan(0);
		expect(of(ROLES.noFees).filter((d) => d.fee > 0)).toEqual([]);
		const payable = all.filter((d) => d.fee > 0).length / COUNT;
		expect(payable).toBeGreaterThan(0.15);
		expect(payable).toBeLessThan(0.5);
	});

	it('one files its dossiers in its divisions', () => {
		expect(of(ROLES.divided)).toEqual([]);
		expect(new Set(all.map((d) => d.unit).filter((u) => u.startsWith(`${ROLES.divided}-`))).size).toBe(5);
	});

	it('districts give way to communes in July 2025, absorbed departments end in February 2025', () => {
		const kinds = (from: string, to: string): Set<string | undefined> =>
			new Set(all.filter((d) => d.received_at >= from && d.received_at < to).map((d) => units.get(d.unit)?.kind));
		expect(kinds('2025-01-01', '2025-07-01').has('commune')).toBe(false);
		expect(kinds('2025-07-01', '2027-01-01').has('district')).toBe(false);
		const departments = (month: string): number =>
			new Set(all.filter((d) => d.received_at.startsWith(month)).map((d) => d.unit.replace(/^(mh-tu-phap)-.*/, '$1')))
				.size;
		// Eight districts beside the departments.
		expect(departments('2025-02')).toBe(20 + 8);
		expect(departments('2025-03')).toBe(14 + 8);
		expect(departments('2026-01')).toBe(14 + 40);
	});
});
