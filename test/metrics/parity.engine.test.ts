import { describe, expect, it } from 'vitest';
import type { Columns, Engine } from '../../src/lib/engine/engine';
import { measureQuery } from '../../src/lib/metrics/measure';
import { ident, sql } from '../../src/lib/sql/sql';
import { bothEngines } from '../engine/parity';
import { holiday } from '../builders/catalogue';
import { indicator, IN_PERIOD, load, period, smallProvince, target, type Facts } from './small-province';

/** Every kind of fact and target at once, so that every branch of the compiled SQL has something to do. */
const facts: Facts = {
	dossiers: ['A', 'A1', 'B', 'C', 'D', 'E'].flatMap((unit, u) =>
		Array.from({ length: 30 }, (_, at) => {
			const month = String((at % 12) + 1).padStart(2, '0');
			const year = at % 2 === 0 ? '2024' : '2025';
			const open = at % 11 === 0;
			return {
				dossier: `${unit}-${String(at)}`,
				unit,
				procedure: `p${String((at + u) % 4)}`,
				channel: [null, 'online_full', 'direct', 'online_partial'][at % 4] ?? null,
				received_at: `${year}-${month}-03`,
				due_at: at % 5 === 0 ? `${year}-${month}-10 16:30` : `${year}-${month}-10`,
				finished_at: open
					? null
					: `${year}-${month}-${String(8 + (at % 5)).padStart(2, '0')} 16:${String(at).padStart(2, '0')}`,
				outcome: open ? null : (['granted', 'refused', 'returned', 'granted'][at % 4] ?? null),
				fee: at % 3 === 0 ? '0' : '15000',
				paid_online: [null, 'true', 'false'][at % 3] ?? null
			};
		})
	),
	observations: [
		{ unit: 'A', period: '2024-Q4', cumulative: true, numerator: 30, denominator: 60 },
		{ unit: 'A', period: '2025-Q1', numerator: 8, denominator: 10 },
		{ unit: 'A', period: '2025-H1', numerator: 28, denominator: 30 },
		{ unit: 'C', period: '2025-Q1', value: 87.65, n: 30 },
		{ unit: 'D', period: '2025-Q1', numerator: 9_007_199_254_740_990, denominator: 9_007_199_254_740_991 },
		{ unit: 'C', period: '2025-Q2', numerator: 4, denominator: 3 },
		{ indicator: 'on-time', unit: 'C', period: '2025-Q2', numerator: 1, denominator: 100 },
		{ indicator: 'backlog', unit: 'A', period: '2025-Q2', numerator: 5, denominator: 50 },
		{ indicator: 'forms', unit: 'P', period: '2025-Q4', cumulative: true, numerator: 210 }
	],
	submissions: [
		{ unit: 'C', period: '2025-Q3' },
		{ unit: 'E', period: '2025-Q3', source: 'office' }
	]
};
const base = smallProvince();
const late = {
	facts: 'dossiers',
	source_system: 'one-stop',
	numerator_sql: 'late_working_days > 1',
	denominator_sql: 'late_working_days is not null'
} as const;
const catalogue = smallProvince({
	indicators: [
		...base.indicators,
		indicator('late', { ...late, position: 8, dated_by: 'finished' }),
		indicator('overdue', { ...late, position: 9, aggregation: 'stock', dated_by: 'open' })
	],
	holidays: [holiday('2024-04-10'), holiday('2025-01-01'), holiday('2025-05-10', { kind: 'makeup' })],
	periods: [
		...base.periods,
		period('2025-Q2', { period: '2025-H1', grain: 'half', from: '2025-01-01', to: '2025-06-30' })
	],
	targets: [
		target('increase', { kind: 'increment', value: 20, basis: 'unstated', cap: 100 }),
		target('department', { indicator: 'on-time', scope_type: 'unit_kind', scope: 'department', value: 33.3334 }),
		target('default', { indicator: 'on-time', scope_type: 'plan', value: 95, operator: 'above' }),
		target('own', { indicator: 'on-time', scope_type: 'unit', scope: 'A', value: 50 }),
		target('one-quarter', { indicator: 'on-time', scope_type: 'unit', scope: 'A', value: 60, period: '2025-Q2' }),
		target('assigned', { indicator: 'received-online', kind: 'assigned', value: null }),
		target('fewer', { indicator: 'backlog', operator: 'at_most', value: 8 }),
		target('forms', { indicator: 'forms', value: 200 })
	]
});

const TABLES = ['cube', 'handed_in', 'cell', 'recomputed'];

async function everyAnswer(engine: Engine): Promise<Record<string, Columns>> {
	await load(engine, catalogue, facts);
	const answers: Record<string, Columns> = {};
	for (const table of TABLES) {
		answers[table] = await engine.query(sql`select * from ${ident(table)} order by all`);
	}
	answers.span = await engine.query(sql`select * from calendar_span order by all`);
	answers.working = await engine.query(sql`select * from working_day order by all`);
	for (const cumulative of [false, true]) {
		for (const structure of ['reported', 'current'] as const) {
			for (const heldTo of ['own', 'province'] as const) {
				const options = { ...IN_PERIOD, cumulative, structure, heldTo };
				answers[JSON.stringify(options)] = await engine.query(measureQuery(catalogue.settings, options));
			}
		}
	}
	return answers;
}

describe('every compiled query answers the same in both engines', () => {
	it('cell by cell', async () => {
		const engines = await bothEngines();
		try {
			const [native, browser] = [await everyAnswer(engines.node), await everyAnswer(engines.wasm)];
			expect(Object.keys(native)).toHaveLength(14);
			for (const [query, answer] of Object.entries(native)) {
				expect(answer.numRows, query).toBeGreaterThan(0);
				expect(browser[query], query).toEqual(answer);
			}
			const statuses = new Set(Object.values(native).flatMap((answer) => answer.columns.status ?? []));
			expect([...statuses].map(String).sort()).toEqual([
				'met',
				'missed',
				'near',
				'no_data',
				'no_target',
				'not_occurring',
				'null'
			]);
		} finally {
			await engines.close();
		}
	});
});
