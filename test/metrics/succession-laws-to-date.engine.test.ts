import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { Measurement } from '../../src/lib/domain/measurement';
import type { Engine } from '../../src/lib/engine/engine';
import { measure } from '../../src/lib/metrics/run';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { sql } from '../../src/lib/sql/sql';
import { load, TO_DATE } from './small-province';
import { ADDED, countedFacts, DIVISION, history } from './succession-facts';

/**
 * Laws of years to date, where quarters may be missing, whatever happened to the units:
 * 1. the units of either structure add up to the province, or the province says that units are incomplete;
 * 2. what is known of those that a unit of today took over stands in its figure once one of them has one, and it says
 *    which are incomplete.
 */
let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const RUNS = { numRuns: 12 };
const TIMEOUT = 120_000;

const toDate = (catalogue: Catalogue, structure: Measurement['structure']) =>
	measure(engine, catalogue.settings, { ...TO_DATE, structure });

/** Units with a quarter missing in a year to date of which something is known, straight from the cells. */
const INCOMPLETE = sql`
select c.indicator, c.period, count(*)::double as units
from cell c join unit u on u.unit = c.unit and u.role = 'reporting'
where c.cumulative and not c.reported and c.part_n is not null
group by all`;

it(
	'what does not add up is said by the province',
	async () => {
		await fc.assert(
			fc.asyncProperty(history, countedFacts, async (catalogue, given) => {
				await load(engine, catalogue, given);
				const { numRows, columns } = await engine.query(INCOMPLETE);
				const incomplete = new Map(
					Array.from({ length: numRows }, (_, at) => [
						`${String(columns.indicator?.[at])} ${String(columns.period?.[at])}`,
						Number(columns.units?.[at])
					])
				);
				for (const structure of ['reported', 'current'] as const) {
					const rows = (await toDate(catalogue, structure)).filter((m) => ADDED.includes(m.indicator));
					for (const total of rows.filter((m) => m.unit === 'P')) {
						const units = rows.filter(
							(m) => m.indicator === total.indicator && m.period === total.period && !['P', DIVISION].includes(m.unit)
						);
						for (const part of ['numerator', 'denominator'] as const) {
							const sum = units.reduce((all, m) => all + (m[part] ?? 0), 0);
							expect(sum).toBeLessThanOrEqual(total[part] ?? 0);
							if (sum < (total[part] ?? 0)) expect(total.reason).toContain('partial');
						}
						// Those that have ended meanwhile included.
						const unknown = incomplete.get(`${total.indicator} ${total.period}`) ?? 0;
						expect(total.units_expected - total.units_reported).toBeGreaterThanOrEqual(unknown);
					}
				}
			}),
			RUNS
		);
	},
	TIMEOUT
);

/** What is known to date of all that a unit of today is made of, straight from the cells of windows that have facts. */
const KNOWN = sql`
select c.indicator, r.shown as unit, c.period, sum(c.part_n)::double as numerator, sum(c.part_d)::double as denominator,
	bool_or(c.reported) as has_figure, coalesce(bool_or(not c.reported and c.part_n is not null), false) as incomplete
from cell c join unit u on u.unit = c.unit and u.role = 'reporting'
join rollup r on r.unit = c.unit and r.structure = 'current'
join period p on p.calendar = c.calendar and p.period = c.period and p.grain = 'quarter'
join calendar_span s on s.calendar = c.calendar and p.from_day between s.first_day and s.last_day
where c.cumulative and c.indicator <> 'procedures-paid'
group by all`;

it(
	'a unit of today shows all that is known of what it took over, and says what is incomplete',
	async () => {
		let incomplete = 0;
		await fc.assert(
			fc.asyncProperty(history, countedFacts, async (catalogue, given) => {
				await load(engine, catalogue, given);
				const rows = new Map(
					(await toDate(catalogue, 'current')).map((m) => [[m.indicator, m.unit, m.period].join(' '), m])
				);
				const { numRows, columns } = await engine.query(KNOWN);
				for (let at = 0; at < numRows; at += 1) {
					const of = (column: string) => columns[column]?.[at] ?? null;
					const m = rows.get([of('indicator'), of('unit'), of('period')].join(' '));
					if (of('has_figure') !== true) {
						expect(m?.numerator ?? null).toBeNull();
						continue;
					}
					expect([m?.numerator, m?.denominator]).toEqual([of('numerator'), of('denominator')]);
					if (of('incomplete') !== true) continue;
					incomplete += 1;
					expect(m?.reason).toContain('partial');
					expect(m?.units_expected).toBeGreaterThan(m?.units_reported ?? 0);
				}
			}),
			RUNS
		);
		expect(incomplete).toBeGreaterThan(0);
	},
	TIMEOUT
);
