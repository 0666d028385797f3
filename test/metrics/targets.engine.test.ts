import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../src/lib/domain/catalogue';
import type { Engine } from '../../src/lib/engine/engine';
import type { MeasureOptions } from '../../src/lib/metrics/measure';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { measured, only, smallProvince, target, TO_DATE, type ObservationRow } from './small-province';

let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

async function held(
	targets: Target[],
	observation: Partial<ObservationRow>,
	options: Partial<MeasureOptions> = {},
	others: ObservationRow[] = []
) {
	const o = { unit: 'A', period: '2025-Q3', ...observation };
	const rows = await measured(engine, smallProvince({ targets }), { observations: [o, ...others] }, options);
	return only(rows, o.indicator ?? 'documents', o.unit, o.period);
}

describe('decision 3: the status is decided on integers, before any rounding', () => {
	it.each<[string, Partial<Target>, number, number, string | null]>([
		['9 999 of 10 000 does not reach 100 %', { value: 100 }, 9999, 10000, 'near'],
		['all of them does', { value: 100 }, 10000, 10000, 'met'],
		['exactly 90 % meets at least 90', {}, 9, 10, 'met'],
		['exactly 90 % does not meet above 90', { operator: 'above' }, 9, 10, 'near'],
		['one more does', { operator: 'above' }, 9001, 10000, 'met'],
		['85 % of 90 is missed by 5 points: near', {}, 85, 100, 'near'],
		['84,99 % is missed', {}, 8499, 10000, 'missed'],
		['at most 5 %: 5 % meets', { operator: 'at_most', value: 5 }, 5, 100, 'met'],
		['at most 5 %: 10 % is near', { operator: 'at_most', value: 5 }, 10, 100, 'near'],
		['at most 5 %: 10,01 % is missed', { operator: 'at_most', value: 5 }, 1001, 10000, 'missed'],
		['below 5 %: 5 % is near', { operator: 'below', value: 5 }, 5, 100, 'near'],
		['a third against 33,3333', { value: 33.3333 }, 1, 3, 'met'],
		['a third against 33,3334', { value: 33.3334 }, 1, 3, 'near'],
		['0 of 0 did not occur', {}, 0, 0, 'not_occurring'],
		['more than all is a fault without a status', {}, 11, 10, null],
		['counts beyond 32 bits', { value: 100 }, 9_007_199_254_740_990, 9_007_199_254_740_991, 'near']
	])('%s', async (_, more, numerator, denominator, status) => {
		const m = await held([target('t', more)], { numerator, denominator });
		expect(m.status).toBe(status);
		if (status === null) expect(m.reason).toContain('numerator_over_denominator');
	});

	it('holds a count only to date, and near is a share of the target', async () => {
		const forms = target('t', { indicator: 'forms', value: 200 });
		const count = { indicator: 'forms', denominator: null };
		expect(await held([forms], { ...count, numerator: 200 })).toMatchObject({ status: 'no_target' });
		expect((await held([forms], { ...count, numerator: 200 })).reason).toContain('cumulative_only');
		const year = { ...count, period: '2025-Q4', cumulative: true };
		expect((await held([forms], { ...year, numerator: 200 }, TO_DATE)).status).toBe('met');
		expect((await held([forms], { ...year, numerator: 190 }, TO_DATE)).status).toBe('near');
		expect((await held([forms], { ...year, numerator: 189 }, TO_DATE)).status).toBe('missed');
	});

	it('holds a rate without counts', async () => {
		expect((await held([target('t')], { value: 90 })).status).toBe('met');
		expect((await held([target('t')], { value: 89.9999 })).status).toBe('near');
	});
});

describe('decision 4: which target applies', () => {
	const plan = target('default', { scope_type: 'plan', value: 10 });
	const province = target('province', { value: 20 });
	const kind = target('kind', { scope_type: 'unit_kind', scope: 'department', value: 30 });
	const year = target('year', { scope_type: 'unit', scope: 'A', value: 40, plan: 'plan-of-a' });
	const quarter = target('quarter', { scope_type: 'unit', scope: 'A', value: 50, period: '2025-Q3' });
	const figure = { numerator: 1, denominator: 2 };

	it.each([
		['unit_period', [quarter, year, kind, province, plan], 50],
		['unit_year', [plan, province, kind, year], 40],
		['unit_kind', [kind, province, plan], 30],
		['province', [plan, province], 20],
		['plan', [plan], 10]
	])('%s wins over what follows it', async (rule, targets, value) => {
		expect(await held(targets, figure)).toMatchObject({ target_rule: rule, target: value });
	});

	it('a target of one period does not hold in another', async () => {
		expect(await held([quarter, province], { ...figure, period: '2025-Q2' })).toMatchObject({ target_id: 'province' });
	});

	it('the scoreboard holds everybody to what the province asks', async () => {
		const m = await held([quarter, year, kind, province], figure, { heldTo: 'province' });
		expect(m).toMatchObject({ target_id: 'kind', target: 30 });
	});

	it('a total is held to the province’s target, not to units’ or kinds’', async () => {
		const rows = await measured(engine, smallProvince({ targets: [quarter, year, kind, province] }), {
			observations: [{ unit: 'A', period: '2025-Q3', ...figure }]
		});
		expect(only(rows, 'documents', 'P', '2025-Q3')).toMatchObject({ target_id: 'province' });
	});

	it('the plan of another unit holds nobody else', async () => {
		const m = await held([target('a', { scope_type: 'plan', plan: 'plan-of-a' })], { ...figure, unit: 'C' });
		expect(m).toMatchObject({ status: 'no_target', reason: 'no_rule' });
	});

	it('a superseded target gives way from the day its successor holds', async () => {
		const old = target('old', { value: 20 });
		const fresh = target('new', { value: 30, valid_from: '2025-07-01', supersedes: 'old' });
		expect(await held([old, fresh], { ...figure, period: '2025-Q2' })).toMatchObject({ target: 20 });
		expect(await held([old, fresh], figure)).toMatchObject({ target: 30 });
	});

	it('a target on a part of an indicator never holds the whole', async () => {
		expect(await held([target('t', { part: 'đất đai' })], figure)).toMatchObject({ status: 'no_target' });
	});

	it('a yearly target on a ratio is provisional before the year’s end', async () => {
		expect((await held([province], figure)).reason).toBe('provisional');
		const year4 = { ...figure, period: '2025-Q4', cumulative: true };
		expect((await held([province], year4, TO_DATE)).reason).toBe('');
	});

	it('assigned without a value, or a change without a base, is no target with that reason', async () => {
		const assigned = target('t', { kind: 'assigned', value: null });
		expect(await held([assigned], figure)).toMatchObject({ status: 'no_target', target_id: 't' });
		expect((await held([assigned], figure)).reason).toContain('target_not_assigned');
		const grown = target('t', { kind: 'increment', value: 20, basis: 'points' });
		expect(await held([grown], figure)).toMatchObject({ status: 'no_target', target: null });
		expect((await held([grown], figure)).reason).toContain('no_base');
	});

	const lastYear: ObservationRow[] = [
		{ unit: 'A', period: '2024-Q4', cumulative: true, numerator: 3, denominator: 10 }
	];
	it.each<[string, Partial<Target>, number, string]>([
		['points', { basis: 'points' }, 50, 'met'],
		['relative', { basis: 'relative' }, 36, 'met'],
		['unstated is read as the package says, and says so', { basis: 'unstated' }, 50, 'met'],
		['the cap ends the increase', { basis: 'points', cap: 45 }, 45, 'met'],
		['a stated base is taken instead of last year', { basis: 'points', base_value: 31 }, 51, 'near']
	])('an increase in %s against last year', async (name, more, value, status) => {
		const m = await held([target('t', { kind: 'increment', value: 20, ...more })], figure, {}, lastYear);
		expect(m.target).toBeCloseTo(value, 9);
		expect(m.status).toBe(status);
		expect(m.reason.includes('assumed_points')).toBe(name.startsWith('unstated'));
	});

	it('a decrease of a count against a stated base', async () => {
		const m = await held(
			[
				target('t', {
					indicator: 'forms',
					kind: 'baseline',
					operator: 'at_most',
					value: -10,
					basis: 'relative',
					base_value: 50
				})
			],
			{ indicator: 'forms', numerator: 45, period: '2025-Q4', cumulative: true },
			TO_DATE
		);
		expect(m).toMatchObject({ target: 45, status: 'met' });
	});
});
