import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { measure } from '../../src/lib/metrics/run';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { IN_PERIOD, load, measured, only, smallProvince, target, TO_DATE, type DossierRow } from './small-province';

/**
 * Laws that hold whatever the facts are:
 * 1. the order of rows never matters;
 * 2. flows: the quarters of a year add up to the year to date, and the units to the province;
 * 3. a larger numerator never worsens an at-least status.
 */
let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const RUNS = { numRuns: 12 };
const day = fc
	.integer({ min: 0, max: 729 })
	.map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const dossier: fc.Arbitrary<DossierRow> = fc
	.record({
		unit: fc.constantFrom('A', 'A1', 'B', 'C', 'D', 'E'),
		days: fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])),
		due_at: fc.option(day),
		open: fc.boolean(),
		outcome: fc.constantFrom('granted', 'refused', 'returned', 'withdrawn'),
		channel: fc.option(fc.constantFrom('online_full', 'online_partial', 'direct', 'postal')),
		fee: fc.option(fc.constantFrom('0', '5000')),
		paid_online: fc.option(fc.constantFrom('true', 'false')),
		procedure: fc.constantFrom('x', 'y', 'z')
	})
	.map(({ days, open, outcome, ...rest }) => ({
		...rest,
		received_at: days[0],
		finished_at: open ? null : days[1],
		outcome: open ? null : outcome
	}));
const dossiers = fc.array(dossier, { minLength: 1, maxLength: 60 });

it('law 1: row order never matters', async () => {
	await fc.assert(
		fc.asyncProperty(dossiers, fc.integer(), async (rows, seed) => {
			const named = rows.map((row, at) => ({ ...row, dossier: `d${String(at)}` }));
			const shuffled = named
				.map((row, at) => ({ row, key: Math.imul(at + 1, seed | 1) >>> 0 }))
				.sort((a, b) => a.key - b.key)
				.map(({ row }) => row);
			const first = await measured(engine, smallProvince(), { dossiers: named });
			expect(await measured(engine, smallProvince(), { dossiers: shuffled })).toEqual(first);
		}),
		RUNS
	);
});

it('law 2: flows add up over quarters and over units', async () => {
	await fc.assert(
		fc.asyncProperty(dossiers, async (rows) => {
			const catalogue = smallProvince();
			await load(engine, catalogue, { dossiers: rows });
			const quarters = await measure(engine, catalogue.settings, IN_PERIOD);
			const toDate = await measure(engine, catalogue.settings, TO_DATE);
			for (const indicator of ['received-online', 'on-time']) {
				for (const part of ['numerator', 'denominator'] as const) {
					const sum = (unit: string, until: string) =>
						quarters
							.filter(
								(m) => m.indicator === indicator && m.unit === unit && m.period.startsWith('2025') && m.period <= until
							)
							.reduce((total, m) => total + (m[part] ?? 0), 0);
					for (const m of toDate.filter((m) => m.indicator === indicator && m.period.startsWith('2025'))) {
						if (m.unit === 'P' || m[part] !== null) expect(m[part] ?? 0).toBe(sum(m.unit, m.period));
					}
					for (const total of quarters.filter((m) => m.indicator === indicator && m.unit === 'P')) {
						const units = quarters
							.filter((m) => m.indicator === indicator && m.period === total.period && !['P', 'A1'].includes(m.unit))
							.reduce((all, m) => all + (m[part] ?? 0), 0);
						expect(total[part] ?? 0).toBe(units);
					}
				}
			}
		}),
		RUNS
	);
});

it('law 3: a larger numerator never worsens an at-least status', async () => {
	const rank = { missed: 0, near: 1, met: 2 } as const;
	await fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1, max: 1000 }),
			fc.integer({ min: 0, max: 1000 }),
			fc.integer({ min: 0, max: 1_000_000 }),
			async (denominator, less, targetE4) => {
				const numerator = Math.min(less, denominator);
				const catalogue = smallProvince({ targets: [target('t', { value: targetE4 / 10_000 })] });
				const rows = await measured(engine, catalogue, {
					observations: [
						{ unit: 'A', period: '2025-Q1', numerator, denominator },
						{ unit: 'C', period: '2025-Q1', numerator: Math.min(numerator + 1, denominator), denominator }
					]
				});
				const [worse, better] = ['A', 'C'].map((unit) => only(rows, 'documents', unit, '2025-Q1').status);
				expect(rank[better as keyof typeof rank]).toBeGreaterThanOrEqual(rank[worse as keyof typeof rank]);
			}
		),
		{ numRuns: 25 }
	);
});
