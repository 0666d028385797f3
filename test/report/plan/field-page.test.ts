import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/lib/domain/catalogue';
import { fieldList, fieldModel } from '../../../src/lib/report/plan/field-page';
import { localise } from '../../../src/lib/report/local-catalogue';
import { newestFigure, periodsSoFar } from '../../../src/lib/report/newest-figure';
import * as build from '../../builders/catalogue';
import { figure } from '../small-province';

const rows: Catalogue = build.catalogueOf({
	fields: [
		{ field: 'f', number: 'I', name_vi: 'Chỉ đạo', name_en: 'Direction' },
		{ field: 'empty', number: 'VIII', name_vi: 'ISO', name_en: 'ISO' }
	],
	indicators: [build.indicator('late'), build.indicator('told'), build.indicator('core', { core: true })],
	plans: [
		build.plan('elsewhere', { unit: 'q1', fictional: false }),
		build.plan('plan'),
		build.plan('without', { unit: 'q1' })
	],
	plan_sections: [build.section('section'), build.section('other', { plan: 'elsewhere' })],
	tasks: [build.task('t'), build.task('o', { plan: 'elsewhere', section: 'other', level: 'objective' })],
	targets: [build.target('m', { indicator: 'told' })],
	units: [build.unit('p', { kind: 'province', name: 'Tỉnh Z' }), build.unit('q1', { province: 'q' })],
	periods: ['2025-Q1', '2025-Q2', '2025-Q3'].map((code) => build.period(code))
});
const catalogue = localise(rows, 'vi');
const figures = {
	measurements: [
		figure('told', 'p', '2025-Q1', [1, 2]),
		figure('told', 'p', '2025-Q2', [3, 4]),
		figure('told', 'p', '2025-Q3', null, { status: 'no_data' }),
		figure('late', 'p', '2025-Q3', null, { status: 'no_data' })
	],
	periods: catalogue.periods
};
/** `core` has figures, but none that the pages show. */
const withFigures = new Set(['told', 'core']);

describe('a reform field', () => {
	const model = fieldModel(catalogue, 'f', figures, withFigures);

	test('has the core indicators first, then those with figures', () => {
		expect(model.indicators.map(({ head }) => head.indicator)).toEqual(['core', 'told', 'late']);
	});

	test('shows the newest figure that there is, and none where there never was one', () => {
		expect(model.indicators.map(({ newest }) => newest?.period.period ?? null)).toEqual([null, '2025-Q2', null]);
		expect(model.indicators[1]).toMatchObject({ targets: 1, newest: { figure: { numerator: 3 } } });
	});

	test('tells figures elsewhere from none at all', () => {
		expect(model.indicators.map(({ head, hasFigures }) => [head.indicator, hasFigures])).toEqual([
			['core', true],
			['told', true],
			['late', false]
		]);
	});

	test('has the plans with something in it, the province’s own first', () => {
		expect(model.plans.map(({ head, counts }) => [head.plan, counts])).toEqual([
			['plan', { objectives: 0, tasks: 1, activities: 0, targets: 1 }],
			['elsewhere', { objectives: 1, tasks: 0, activities: 0, targets: 0 }]
		]);
	});

	test('may be empty', () => {
		expect(fieldModel(catalogue, 'empty', figures, withFigures)).toMatchObject({ indicators: [], plans: [] });
	});
});

test('the list counts what each plan has in each field', () => {
	const { planHeads, fields } = fieldList(catalogue, withFigures);
	expect(planHeads.map(({ plan }) => plan)).toEqual(['plan', 'elsewhere']);
	expect(fields).toMatchObject([
		{ indicators: 3, withFigures: 2, plans: [{ tasks: 1, targets: 1 }, { objectives: 1 }] },
		{ indicators: 0, withFigures: 0, plans: [null, null] }
	]);
});

test('the newest figure is not newer than the newest complete period', () => {
	const newest = catalogue.periods.find((p) => p.period === '2025-Q1') ?? null;
	const periods = periodsSoFar(catalogue.periods, newest);
	expect(newestFigure({ ...figures, periods }, 'told', 'p')?.period.period).toBe('2025-Q1');
	expect(periodsSoFar(catalogue.periods, null)).toEqual([]);
});
