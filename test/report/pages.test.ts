import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../src/lib/report/choices';
import { indicatorList } from '../../src/lib/report/indicator-list';
import { indicatorModel } from '../../src/lib/report/indicator-page';
import { differenceOf, pageFigure, valueOf } from '../../src/lib/report/page-figure';
import { newestPeriod, periodBefore, shownPeriods, yearBefore } from '../../src/lib/report/periods';
import { planTargets } from '../../src/lib/report/plan/plan-targets';
import { publishedCatalogue } from '../../src/lib/report/published-catalogue';
import { unitList } from '../../src/lib/report/unit/unit-list';
import { unitFacts } from '../../src/lib/report/unit/unit-facts';
import { unitModel } from '../../src/lib/report/unit/unit-page';
import { firstView } from '../../src/lib/report/view';
import type { Target } from '../../src/lib/domain/catalogue';
import * as build from '../builders/catalogue';
import { localise } from '../../src/lib/report/local-catalogue';
import { catalogue, figure, measurements, raw } from './small-province';

const view = firstView('quarter');
const indicatorOf = (code: string) => {
	const found = catalogue.indicators.find((i) => i.indicator === code);
	if (found === undefined) throw new Error(code);
	return found;
};
const unitOf = (code: string) => {
	const found = catalogue.units.find((u) => u.unit === code);
	if (found === undefined) throw new Error(code);
	return found;
};

describe('a figure on a page', () => {
	test('has its value from the counts, or the rate that was reported without them', () => {
		expect(valueOf(pageFigure(figure('on-time', 'a', '2025-Q3', [9999, 10000])), 'ratio')).toBe(99.99);
		expect(valueOf(pageFigure(figure('on-time', 'a', '2025-Q3', null, { value: 93.5 })), 'ratio')).toBe(93.5);
		expect(valueOf(pageFigure(figure('on-time', 'a', '2025-Q3', [0, 0])), 'ratio')).toBeNull();
	});

	test('differs from its target only where both are there', () => {
		expect(differenceOf(pageFigure(figure('on-time', 'a', '2025-Q3', [95, 100])), 'ratio')).toBe(5);
		expect(differenceOf(pageFigure(figure('on-time', 'a', '2025-Q3', null)), 'ratio')).toBeNull();
		expect(differenceOf(pageFigure(figure('on-time', 'a', '2025-Q3', [1, 1], { target: null })), 'ratio')).toBeNull();
	});
});

describe('periods', () => {
	const periods = shownPeriods(catalogue, 'quarter', measurements);

	test('are those with rows, in order of time', () => {
		expect(periods.map((p) => p.period)).toEqual(['2024-Q3', '2025-Q2', '2025-Q3']);
	});

	test('the newest is complete and has figures', () => {
		const rows = [...measurements, figure('on-time', 'p', '2025-Q4', [1, 1])];
		const all = shownPeriods(catalogue, 'quarter', rows);
		expect(newestPeriod(catalogue, all, rows)?.period).toBe('2025-Q3');
		expect(newestPeriod(catalogue, [], [])).toBeNull();
	});

	test('the one before has no hole between', () => {
		const [first, second, third] = periods;
		if (first === undefined || second === undefined || third === undefined) throw new Error('periods');
		expect(periodBefore(periods, third)?.period).toBe('2025-Q2');
		expect(periodBefore(periods, second)).toBeNull();
		expect(yearBefore(periods, third)?.period).toBe('2024-Q3');
		expect(yearBefore(periods, first)).toBeNull();
	});
});

describe('the page of an indicator', () => {
	const model = indicatorModel(catalogue, measurements, view, indicatorOf('on-time'), '2025-Q3');

	test('has a point for every period, and the change of units where it happened', () => {
		expect(model.trend.map((t) => [t.period.period, t.figure?.numerator])).toEqual([
			['2024-Q3', 80],
			['2025-Q2', 90],
			['2025-Q3', 180]
		]);
		expect(model.breaks).toEqual([{ index: 2, on: '2025-07-01', from: 1, to: 1 }]);
	});

	test('lists the units that it concerns', () => {
		expect(model.groups.map((g) => g.rows.map((r) => [r.unit.unit, r.figure.status]))).toEqual([
			[
				['a', 'met'],
				['d', 'no_data']
			],
			[['x', 'not_occurring']]
		]);
	});
});

describe('the page of a unit', () => {
	const own = measurements.map((m) => (m.unit === 'a' ? { ...m, target: 95 } : m));
	const of = (unit: string) => unitModel(catalogue, { own, province: measurements }, view, unit);

	test('holds the newest figures to its own target and to the province’s', () => {
		const [row] = of('a').rows;
		expect(row?.own?.target).toBe(95);
		expect(row?.province?.target).toBe(90);
		expect(row?.history.map((f) => f?.numerator ?? null)).toEqual([null, 50, 100]);
		expect(row?.sincePrevious).toBeCloseTo((100 * 100) / 110 - 100);
	});

	test('of a unit that has ended shows its last period', () => {
		expect(of('b').period?.period).toBe('2025-Q2');
	});

	test('without figures has no period', () => {
		expect(of('a1')).toMatchObject({ period: null, rows: [] });
	});

	test('names where a unit came from and went', () => {
		expect(unitFacts(catalogue, unitOf('a')).predecessors).toEqual([
			{ unit: 'b', name: 'Sở B', hasPage: true, on: '2025-07-01', kind: 'merge' }
		]);
		expect(unitFacts(catalogue, unitOf('b')).successors.map((u) => u.unit)).toEqual(['a']);
		expect(unitFacts(catalogue, unitOf('a')).divisions.map((u) => u.unit)).toEqual(['a1']);
	});
});

describe('lists', () => {
	test('indicators with figures come first', () => {
		const [field] = indicatorList(catalogue, new Set(['on-time-766']));
		expect(field?.indicators.map((i) => [i.slug, i.hasFigures])).toEqual([
			['on-time-766-slug', true],
			['on-time-slug', false],
			['paid-slug', false]
		]);
	});

	test('units of today stand apart from those that have ended', () => {
		const department = unitList(catalogue, '2025-09-30').find((k) => k.kind === 'department');
		expect(department?.current.map((u) => u.unit)).toEqual(['a', 'd']);
		expect(department?.ended).toMatchObject([{ unit: 'b', now: { unit: 'a', name: 'Sở A' } }]);
	});

	test('only what has figures can be chosen', () => {
		const choices = choicesOf(catalogue, ['quarter'], new Set(['on-time', 'on-time-766']));
		expect(choices.calendars.map((c) => c.code)).toEqual(['quarter']);
		expect(choices.kinds.map((c) => c.code)).toEqual(['department', 'commune']);
		expect(choices.variants.map((v) => v.options.map((o) => o.code))).toEqual([['on-time', 'on-time-766']]);
		expect(choices.structures).toBe(true);
		expect(choicesOf(catalogue, [], new Set()).variants).toEqual([]);
	});
});

describe('targets of the plans', () => {
	const target = (id: string, indicator: string, more: Partial<Target> = {}): Target =>
		build.target(id, { indicator, place: 'Mục I', ...more });
	const full = {
		...raw,
		plans: [
			build.plan('plan', { title: 'Kế hoạch', fictional: false }),
			build.plan('other', { title: 'Kế hoạch', unit: 'elsewhere', fictional: false })
		],
		targets: [
			target('t-766', 'on-time-766'),
			target('t', 'on-time', { scope_type: 'unit_kind', scope: 'department' }),
			target('t-other', 'on-time', { plan: 'other', valid_from: '2021-01-01' }),
			target('t-paid', 'paid')
		],
		target_quotes: [
			{ target: 't', fragment: 2, line: 2, quote: 'hai' },
			{ target: 't', fragment: 1, line: 1, quote: 'một' }
		]
	};

	test('are all those on the concept, of any plan, the indicator’s own first', () => {
		const found = planTargets(localise(full, 'vi'), 'time', 'on-time');
		expect(found.map((t) => t.id)).toEqual(['t', 't-other', 't-766']);
		expect(found[0]).toMatchObject({ fragments: ['một', 'hai'], scope: 'Sở', plan: { issuer: 'Tỉnh P' } });
	});

	test('of other provinces stay out of what a browser loads, and so do quotes', () => {
		const published = publishedCatalogue(full);
		expect(published.targets.map((t) => t.target)).not.toContain('t-other');
		expect(published.target_quotes).toEqual([]);
		expect([published.tasks, published.plan_sections, published.plan_defects]).toEqual([[], [], []]);
		expect(published.units.map((u) => u.unit)).not.toContain('elsewhere');
	});
});
