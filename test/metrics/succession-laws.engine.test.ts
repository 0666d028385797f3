import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Catalogue, Period } from '../../src/lib/domain/catalogue';
import type { Measurement } from '../../src/lib/domain/measurement';
import { successorOf } from '../../src/lib/domain/unit-tree';
import type { Engine } from '../../src/lib/engine/engine';
import { measure } from '../../src/lib/metrics/run';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { succession } from '../builders/catalogue';
import { IN_PERIOD, load, TO_DATE, type DossierRow, type Facts } from './small-province';
import { ADDED, anyFacts, countedFacts, DIVISION, history, relabelled } from './succession-facts';

/**
 * Laws of the two structures, whatever happened to the units and whatever they handed in:
 * 1. the province is the same in both: counts, status, coverage, reasons, of every kind of indicator;
 * 2. what adds, adds up: the units of either structure to the province (to date: `succession-laws-to-date`);
 * 3. what is recounted (different procedures) is recounted over all that a unit of today took over;
 * 4. today's structure of today's structure changes nothing;
 * 5. a succession in steps is the succession in one;
 * 6. the order of successions and units never matters.
 */
let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const RUNS = { numRuns: 12 };
const TIMEOUT = 120_000;

const inPeriod = (catalogue: Catalogue, structure: Measurement['structure']) =>
	measure(engine, catalogue.settings, { ...IN_PERIOD, structure });
const toDate = (catalogue: Catalogue, structure: Measurement['structure']) =>
	measure(engine, catalogue.settings, { ...TO_DATE, structure });
const both = async (catalogue: Catalogue, structure: Measurement['structure']) => [
	...(await inPeriod(catalogue, structure)),
	...(await toDate(catalogue, structure))
];
/** Everything but the name of the structure. */
const facts = (m: Measurement) => ({ ...m, structure: null });
const figures = (m: Measurement) => [m.indicator, m.unit, m.period, m.numerator, m.denominator, m.value, m.status];

it(
	'law 1: the province is the same in both structures',
	async () => {
		await fc.assert(
			fc.asyncProperty(history, anyFacts, async (catalogue, given) => {
				await load(engine, catalogue, given);
				const [reported, current] = [await both(catalogue, 'reported'), await both(catalogue, 'current')].map((rows) =>
					rows.filter((m) => m.unit === 'P').map(facts)
				);
				expect(current).toEqual(reported);
			}),
			RUNS
		);
	},
	TIMEOUT
);

it(
	'law 2: the units of either structure add up to the province',
	async () => {
		await fc.assert(
			fc.asyncProperty(history, countedFacts, async (catalogue, given) => {
				await load(engine, catalogue, given);
				for (const structure of ['reported', 'current'] as const) {
					const rows = (await inPeriod(catalogue, structure)).filter((m) => ADDED.includes(m.indicator));
					for (const total of rows.filter((m) => m.unit === 'P')) {
						const units = rows.filter(
							(m) => m.indicator === total.indicator && m.period === total.period && !['P', DIVISION].includes(m.unit)
						);
						for (const part of ['numerator', 'denominator'] as const) {
							expect(units.reduce((sum, m) => sum + (m[part] ?? 0), 0)).toBe(total[part] ?? 0);
						}
					}
				}
			}),
			RUNS
		);
	},
	TIMEOUT
);

it(
	'law 3: different procedures are recounted over all that a unit took over',
	async () => {
		await fc.assert(
			fc.asyncProperty(history, countedFacts, async (catalogue, given) => {
				await load(engine, catalogue, given);
				const today = successorOf(catalogue.unit_successions);
				const isOf = (unit: string, d: string) => unit === 'P' || today(d === DIVISION ? 'A' : d) === unit;
				const rows = (await inPeriod(catalogue, 'current')).filter(
					(m) => m.indicator === 'procedures-paid' && m.unit !== DIVISION && m.numerator !== null
				);
				const periods = new Map(catalogue.periods.map((p): [string, Period] => [p.period, p]));
				expect(rows.length).toBeGreaterThan(0);
				for (const m of rows) {
					const window = periods.get(m.period);
					const own = (given.dossiers ?? [])
						.filter((d) => isOf(m.unit, d.unit))
						.filter((d) => window !== undefined && d.received_at >= window.from && d.received_at <= window.to);
					const procedures = (met: (d: DossierRow) => boolean) => new Set(own.filter(met).map((d) => d.procedure)).size;
					expect(m.numerator).toBe(procedures((d) => d.paid_online === 'true'));
					expect(m.denominator).toBe(procedures((d) => d.fee === '5000'));
				}
			}),
			RUNS
		);
	},
	TIMEOUT
);

it(
	"law 4: today's structure of today's structure changes nothing",
	async () => {
		await fc.assert(
			fc.asyncProperty(history, countedFacts, async (catalogue, given) => {
				await load(engine, catalogue, given);
				const once = await inPeriod(catalogue, 'current');
				await load(engine, catalogue, relabelled(given, successorOf(catalogue.unit_successions)));
				const twice = await inPeriod(catalogue, 'current');
				expect(twice.map(figures)).toEqual(once.map(figures));
			}),
			RUNS
		);
	},
	TIMEOUT
);

it(
	'law 5: a succession in steps is the succession in one',
	async () => {
		await fc.assert(
			fc.asyncProperty(history, anyFacts, async (catalogue, given) => {
				const today = successorOf(catalogue.unit_successions);
				const direct = catalogue.unit_successions.map((s) =>
					s.kind === 'split' ? s : succession(s.from_unit, today(s.from_unit), s.on, 'merge')
				);
				await load(engine, catalogue, given);
				const steps = await toDate(catalogue, 'current');
				await load(engine, { ...catalogue, unit_successions: direct }, given);
				expect(await toDate(catalogue, 'current')).toEqual(steps);
			}),
			RUNS
		);
	},
	TIMEOUT
);

it(
	'law 6: the order of successions and units never matters',
	async () => {
		await fc.assert(
			fc.asyncProperty(history, anyFacts, fc.integer(), async (catalogue, given: Facts, seed) => {
				const shuffled = <T>(rows: T[]): T[] =>
					rows
						.map((row, at) => ({ row, key: Math.imul(at + 1, seed | 1) >>> 0 }))
						.sort((a, b) => a.key - b.key)
						.map(({ row }) => row);
				await load(engine, catalogue, given);
				const first = await toDate(catalogue, 'current');
				const { units, unit_successions } = catalogue;
				const other = { ...catalogue, units: shuffled(units), unit_successions: shuffled(unit_successions) };
				await load(engine, other, given);
				expect(await toDate(other, 'current')).toEqual(first);
			}),
			RUNS
		);
	},
	TIMEOUT
);
