import { describe, expect, test } from 'vitest';
import type { Catalogue, Target } from '../../../src/lib/domain/catalogue';
import type { Measurement } from '../../../src/lib/domain/measurement';
import { localise } from '../../../src/lib/report/local-catalogue';
import type { PlanFigures } from '../../../src/lib/report/plan/stated-target';
import * as build from '../../builders/catalogue';
import { figure } from '../small-province';
import { catalogue, modelOf, none, without } from './small-plan';

describe('the figure of a target', () => {
	const statedOf = (rows: Catalogue, figures: PlanFigures) =>
		modelOf(rows, 'plan', figures).parts[0]?.rows[0]?.targets[0];
	const periods = localise(catalogue(), 'vi').periods;
	const q2 = figure('on-time', 'p', '2025-Q2', [95, 100], { target_id: 'stated', status: 'met' });
	const q3 = figure('on-time', 'p', '2025-Q3', [80, 100], { target_id: 'other', status: 'missed' });
	const figuresOf = (more: Partial<PlanFigures>): PlanFigures => ({ ...none, ...more });
	const stated = (figures: PlanFigures) => modelOf(catalogue(), 'plan', figures).parts[0]?.rows[0]?.targets[0]?.figure;

	test('is the newest that was held to it, though a newer one was held to another', () => {
		expect(stated(figuresOf({ province: { measurements: [q2, q3], periods } }))).toMatchObject({
			period: { period: '2025-Q2' },
			isHeld: true,
			figure: { status: 'met' }
		});
	});

	test('is the newest of all, without its verdict, where none was held to it', () => {
		expect(stated(figuresOf({ province: { measurements: [q3], periods } }))).toMatchObject({
			period: { period: '2025-Q3' },
			isHeld: false
		});
	});

	test('is a year to date where only that can be judged', () => {
		const open = { ...q2, status: 'no_target' as const, reason: 'cumulative_only' };
		const toDate = { ...q2, cumulative: true };
		const figures = figuresOf({
			province: { measurements: [open], periods },
			yearToDate: { province: { measurements: [toDate], periods }, own: without }
		});
		expect(stated(figures)).toMatchObject({ isYearToDate: true, isHeld: true });
	});

	describe('of a finished year', () => {
		const codes2024 = ['2024-Q3', '2024-Q4', '2025-Q1'];
		const allPeriods = codes2024.map((code) => build.period(code));
		const held = (code: string, counts: [number, number], more: Partial<Measurement> = {}) =>
			figure('on-time', 'p', code, counts, { target_id: 'stated', ...more });
		const q4 = held('2024-Q4', [80, 100], { status: 'missed', reason: 'provisional' });
		const year = held('2024-Q4', [370, 400], { status: 'met', cumulative: true });
		const of = (single: Measurement[], toDate: Measurement[], more: Partial<Target> = {}) => {
			const targets = [build.target('stated', { indicator: 'on-time', task: 'mt', ...more })];
			const figures = figuresOf({
				province: { measurements: single, periods: allPeriods },
				yearToDate: { province: { measurements: toDate, periods: allPeriods }, own: without }
			});
			return statedOf(catalogue({ targets, periods: allPeriods }), figures)?.figure;
		};

		test('is that of the year, not of its last quarter', () => {
			expect(of([q4], [year])).toMatchObject({
				period: { period: '2024-Q4' },
				isYearToDate: true,
				isHeld: true,
				figure: { status: 'met', numerator: 370 }
			});
		});

		test('gives way to the next year that the target asks for, once that has begun', () => {
			const next = held('2025-Q1', [80, 100], { status: 'missed', reason: 'provisional' });
			expect(of([q4, next], [year])).toMatchObject({ period: { period: '2025-Q1' }, isYearToDate: false });
		});

		test('is the newest period while no year is over', () => {
			const q3 = held('2024-Q3', [80, 100], { status: 'missed', reason: 'provisional' });
			const toDate = { ...q3, cumulative: true, status: 'met' as const };
			expect(of([q3], [toDate])).toMatchObject({ isYearToDate: false, figure: { status: 'missed' } });
		});

		test('is that of the period which alone was asked for', () => {
			expect(of([q4], [year], { period: '2024-Q4' })).toMatchObject({
				isYearToDate: false,
				figure: { status: 'missed' }
			});
		});
	});

	test('of one unit is the unit’s own', () => {
		const targets = [build.target('stated', { indicator: 'on-time', task: 'mt', scope_type: 'unit', scope: 'a' })];
		const own = figure('on-time', 'a', '2025-Q3', [9, 10], { target_id: 'stated', status: 'met' });
		const figures = figuresOf({ province: { measurements: [q2], periods }, own: { measurements: [own], periods } });
		const found = modelOf(catalogue({ targets }), 'plan', figures).parts[0]?.rows[0]?.targets[0]?.figure;
		expect(found).toMatchObject({ unit: { unit: 'a' }, figure: { numerator: 9 } });
	});

	describe('of all that a plan covers', () => {
		const targets = [build.target('stated', { indicator: 'on-time', task: 'mt', scope_type: 'plan' })];
		const own = figure('on-time', 'a', '2025-Q3', [9, 10], { target_id: 'stated', status: 'met' });
		const figures = figuresOf({
			province: { measurements: [q2], periods },
			own: { measurements: [own], periods }
		});

		test('is that of the department which issued it', () => {
			const rows = catalogue({ targets, plans: [build.plan('plan', { unit: 'a' })] });
			expect(statedOf(rows, figures)?.figure).toMatchObject({
				unit: { unit: 'a' },
				isHeld: true,
				figure: { numerator: 9 }
			});
		});

		test('is the province’s where the province issued it', () => {
			expect(statedOf(catalogue({ targets }), figures)?.figure).toMatchObject({
				unit: { unit: 'p' },
				figure: { numerator: 95 }
			});
		});
	});

	test('missing here, though the package has figures elsewhere, is told from none at all', () => {
		expect(statedOf(catalogue(), none)).toMatchObject({ figure: null, hasFigures: false });
		const told = { ...none, withFigures: new Set(['on-time']) };
		expect(statedOf(catalogue(), told)).toMatchObject({ figure: null, hasFigures: true });
	});

	test('of a kind of units is left to the page of the indicator', () => {
		const targets = [build.target('stated', { indicator: 'on-time', task: 'mt', scope_type: 'unit_kind', scope: 'k' })];
		const of = (figures: PlanFigures) => modelOf(catalogue({ targets }), 'plan', figures).parts[0]?.rows[0]?.targets[0];
		expect(of(figuresOf({ province: { measurements: [q2], periods } }))).toMatchObject({
			figure: null,
			isPerUnit: true
		});
		expect(of(none)).toMatchObject({ figure: null, isPerUnit: false });
	});

	test('is never shown with a plan of another province', () => {
		const targets = [build.target('stated', { plan: 'elsewhere', indicator: 'on-time' })];
		const model = modelOf(
			catalogue({ targets }),
			'elsewhere',
			figuresOf({ province: { measurements: [q2], periods } })
		);
		expect(model.parts[0]?.targets[0]?.figure).toBeNull();
	});
});

describe('the period that alone is asked for', () => {
	const periodOf = (more: Partial<Catalogue>) => {
		const targets = [build.target('stated', { indicator: 'on-time', task: 'mt', period: '2025-Q3' })];
		return modelOf(catalogue({ targets, ...more })).parts[0]?.rows[0]?.targets[0]?.period;
	};
	const calendars = [build.calendar('window', { name_vi: 'Kỳ 15–14' })];

	test('is one of the calendar that is shown', () => {
		const shown = [build.period('2025-Q3'), build.period('2025-Q3', { calendar: 'window' })];
		expect(periodOf({ periods: shown, calendars })).toMatchObject({
			code: '2025-Q3',
			head: { period: '2025-Q3' },
			calendar: null
		});
	});

	test('of another calendar says which', () => {
		const other = [build.period('2025-Q3', { calendar: 'window' })];
		expect(periodOf({ periods: other, calendars })).toMatchObject({
			head: { period: '2025-Q3' },
			calendar: 'Kỳ 15–14'
		});
	});

	test('of no calendar keeps its code', () => {
		expect(periodOf({ periods: [], calendars })).toEqual({ code: '2025-Q3', head: null, calendar: null });
	});
});
