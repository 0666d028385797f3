import fc from 'fast-check';
import type { Catalogue, Succession } from '../../src/lib/domain/catalogue';
import { isoDate, toDayNumber } from '../../src/lib/domain/day-number';
import { succession } from '../builders/catalogue';
import {
	smallProvince,
	unit,
	type DossierRow,
	type Facts,
	type ObservationRow,
	type SubmissionRow
} from './small-province';

/** Histories and facts for the laws of succession: six departments, the first with a division. */
const UNITS = ['A', 'B', 'C', 'D', 'E', 'F'];
export const DIVISION = 'A1';
/** Indicators of the small province whose counts are added; different procedures are not. */
export const ADDED = ['received-online', 'on-time', 'on-time-cohort', 'documents', 'backlog', 'forms'];
const QUARTERS = ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
/** The first of a quarter, and days in the middle of one. */
const DAYS = ['2024-10-01', '2025-01-01', '2025-02-15', '2025-03-01', '2025-07-01'];

/** What became of a unit; `to` are places among the later units, so that no history goes in a circle. */
interface Fate {
	kind: 'stays' | 'ends' | 'merge' | 'rename' | 'split' | 'part, then merge';
	to: [number, number];
	on: string;
}
const fate: fc.Arbitrary<Fate> = fc.record({
	kind: fc.constantFrom('stays', 'ends', 'merge', 'merge', 'merge', 'rename', 'split', 'part, then merge'),
	to: fc.tuple(fc.nat(4), fc.nat(4)),
	on: fc.constantFrom(...DAYS)
});

/** A small province in which anything happened to any unit, chains and several predecessors included. */
export const history: fc.Arbitrary<Catalogue> = fc
	.array(fate, { minLength: UNITS.length, maxLength: UNITS.length })
	.map((fates) => {
		const ended = new Map<string, string>();
		const successions = fates.flatMap(({ kind, to, on }, at): Succession[] => {
			const later = UNITS.slice(at + 1);
			const [from = '', one, other] = [UNITS[at], later[to[0] % later.length], later[to[1] % later.length]];
			if (kind === 'stays' || one === undefined || other === undefined) return [];
			ended.set(from, isoDate(toDayNumber(on) - 1));
			if (kind === 'ends') return [];
			if (kind === 'part, then merge') {
				return [succession(from, other, '2024-08-01', 'split'), succession(from, one, on, 'merge')].slice(
					other === one ? 1 : 0
				);
			}
			if (kind !== 'split') return [succession(from, one, on, kind)];
			return [...new Set([one, other])].map((part) => succession(from, part, on, 'split'));
		});
		return smallProvince({
			units: [
				unit('P', 'province', { parent: null }),
				...UNITS.map((code) => unit(code, 'department', { valid_to: ended.get(code) ?? null })),
				unit(DIVISION, 'division', { parent: 'A' })
			],
			unit_successions: successions
		});
	});

const day = fc.integer({ min: 0, max: 548 }).map((n) => isoDate(toDayNumber('2024-07-01') + n));
const dossier: fc.Arbitrary<DossierRow> = fc
	.record({
		unit: fc.constantFrom(...UNITS, DIVISION),
		days: fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])),
		due_at: fc.option(day),
		open: fc.boolean(),
		channel: fc.constantFrom('online_full', 'direct'),
		fee: fc.constantFrom('0', '5000'),
		paid_online: fc.constantFrom('true', 'false'),
		procedure: fc.constantFrom('x', 'y', 'z')
	})
	.map(({ days, open, ...rest }) => ({
		...rest,
		received_at: days[0],
		finished_at: open ? null : days[1],
		outcome: open ? null : 'granted'
	}));

/** Reported counts: a flow, a stock and a plain count. `toDate`: some from the start of the year, some only as a rate. */
const observation = (toDate: boolean): fc.Arbitrary<ObservationRow> =>
	fc
		.record({
			indicator: fc.constantFrom('documents', 'backlog', 'forms'),
			unit: fc.constantFrom(...UNITS),
			period: fc.constantFrom(...QUARTERS),
			cumulative: toDate ? fc.boolean() : fc.constant(false),
			counts: fc.tuple(fc.nat(50), fc.nat(50)),
			rate: fc.nat(9)
		})
		.map(({ counts: [a, b], rate, ...o }) => {
			if (o.indicator === 'forms') return { ...o, numerator: a };
			if (toDate && rate === 0) return { ...o, value: 87.5 };
			return { ...o, numerator: Math.min(a, b), denominator: Math.max(a, b) };
		});
const observations = (toDate: boolean): fc.Arbitrary<ObservationRow[]> =>
	fc.uniqueArray(observation(toDate), {
		maxLength: 40,
		selector: (o) => [o.indicator, o.unit, o.period, String(o.cumulative)].join(' ')
	});
const submissions: fc.Arbitrary<SubmissionRow[]> = fc.uniqueArray(
	fc.record({
		unit: fc.constantFrom(...UNITS),
		period: fc.constantFrom(...QUARTERS),
		source: fc.constantFrom('office', 'one-stop')
	}),
	{ maxLength: 20, selector: (s) => JSON.stringify(s) }
);

/** Whatever may be handed in. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
	dossiers: fc.array(dossier, { maxLength: 50 }),
	observations: observations(true),
	submissions
});

/** Counts of quarters only: what can be added by hand. */
export const countedFacts: fc.Arbitrary<Facts> = fc.record({
	dossiers: fc.array(dossier, { minLength: 1, maxLength: 50 }),
	observations: observations(false)
});

/** The same facts as if the units of today had reported them; what meets in one unit is added. */
export function relabelled({ dossiers = [], observations: given = [] }: Facts, today: (unit: string) => string): Facts {
	const sums = new Map<string, ObservationRow>();
	for (const o of given) {
		const moved = { ...o, unit: today(o.unit) };
		const key = [o.indicator, moved.unit, o.period].join(' ');
		const before = sums.get(key);
		const plus = (a: number | null | undefined, b: number | null | undefined) =>
			a === undefined || a === null ? b : a + (b ?? 0);
		sums.set(key, {
			...moved,
			...(before === undefined
				? {}
				: {
						numerator: plus(before.numerator, o.numerator),
						denominator: plus(before.denominator, o.denominator)
					})
		});
	}
	return { dossiers: dossiers.map((d) => ({ ...d, unit: today(d.unit) })), observations: [...sums.values()] };
}
