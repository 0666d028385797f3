import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/lib/domain/catalogue';
import { localise } from '../../../src/lib/report/local-catalogue';
import { planList } from '../../../src/lib/report/plan/plan-list';
import { planModel, type PlanModel } from '../../../src/lib/report/plan/plan-page';
import { allRows, rowState } from '../../../src/lib/report/plan/plan-rows';
import type { PlanFigures } from '../../../src/lib/report/plan/stated-target';
import { stretches } from '../../../src/lib/report/plan/task-cell';
import { firstView } from '../../../src/lib/report/view';
import * as build from '../../builders/catalogue';
import { figure } from '../small-province';

const without = { measurements: [], periods: [] };
const none: PlanFigures = { province: without, own: without, yearToDate: { province: without, own: without } };

/** A plan of the province `p` with two sections of one field, and one of another province. */
const catalogue = (more: Partial<Catalogue> = {}): Catalogue =>
	build.catalogueOf({
		settings: build.settings({ asOf: '2025-09-30', calendar: firstView('quarter').calendar }),
		fields: [
			{ field: 'f', number: 'I', name_vi: 'Chỉ đạo', name_en: 'Direction' },
			{ field: 'g', number: 'II', name_vi: 'Thể chế', name_en: 'Institutions' }
		],
		indicators: [build.indicator('on-time'), build.indicator('paid', { field: 'g' })],
		plans: [
			build.plan('elsewhere', { unit: 'q1', fictional: false, document: 'q.txt' }),
			build.plan('plan', { unit: 'p' })
		],
		plan_sections: [
			build.section('s1', { objectives: 1, tasks: 2, activities: 1, line_from: 10, line_to: 19 }),
			build.section('s2', { line_from: 20, line_to: 29 })
		],
		tasks: [
			build.task('mt', { section: 's1', level: 'objective', number: 'Mục tiêu 01' }),
			build.task('nv', { section: 's1', parent: 'mt' }),
			build.task('hd', {
				section: 's1',
				level: 'activity',
				parent: 'nv',
				lead: 'Sở A; các phòng',
				deadline: 'Quý II',
				due_from: '2025-04-01',
				due_to: '2025-06-30',
				status: 'in_progress'
			}),
			build.task('orphan', { section: 's2', parent: 'mt', deadline: 'Thường xuyên' })
		],
		task_units: [
			build.taskUnit('hd', 'các phòng', { position: 2 }),
			build.taskUnit('hd', 'Sở A', { position: 1, unit: 'a' })
		],
		targets: [
			build.target('stated', { indicator: 'on-time', task: 'mt' }),
			build.target('loose', { indicator: 'on-time' }),
			build.target('no-section', { indicator: 'paid' })
		],
		target_quotes: [
			{ target: 'stated', fragment: 2, line: 12, quote: 'sau' },
			{ target: 'stated', fragment: 1, line: 11, quote: 'trước' }
		],
		plan_defects: [
			build.defect('in-row', { line: 25, task: 'mt' }),
			build.defect('in-section', { line: 21 }),
			build.defect('outside', { line: 1 })
		],
		units: [
			build.unit('p', { kind: 'province', name: 'Tỉnh Z' }),
			build.unit('a', { name: 'Sở A' }),
			build.unit('q1', { name: 'Sở Q', province: 'q' })
		],
		periods: ['2025-Q1', '2025-Q2', '2025-Q3'].map((code) => build.period(code)),
		...more
	});

function modelOf(rows: Catalogue, plan = 'plan', figures = none): PlanModel {
	const local = localise(rows, 'vi');
	const found = local.plans.find((p) => p.plan === plan);
	if (found === undefined) throw new Error(plan);
	return planModel(local, found, figures);
}

const codes = (model: PlanModel): string[] => model.parts.flatMap((part) => allRows(part.rows).map((row) => row.task));

describe('a plan', () => {
	const model = modelOf(catalogue());

	test('has its rows under each other, in the order of the document', () => {
		expect(codes(model)).toEqual(['mt', 'nv', 'hd', 'orphan']);
		expect(model.parts[0]?.rows.map((row) => row.task)).toEqual(['mt']);
		expect(model.parts[0]?.rows[0]?.rows[0]?.rows[0]?.task).toBe('hd');
	});

	test('a row whose parent is in another section begins a tree of its own', () => {
		expect(model.parts[1]?.rows.map((row) => row.task)).toEqual(['orphan']);
	});

	test('rows that name each other as parent are neither lost nor endless', () => {
		const tasks = [build.task('x', { section: 's1', parent: 'y' }), build.task('y', { section: 's1', parent: 'x' })];
		expect(codes(modelOf(catalogue({ tasks })))).toEqual(['x', 'y']);
	});

	test('shows a target at the row that states it, else once at its field', () => {
		expect(model.parts[0]?.rows[0]?.targets.map((t) => t.id)).toEqual(['stated']);
		expect(model.parts.map((part) => part.targets.map((t) => t.id))).toEqual([['loose'], [], ['no-section']]);
		expect(model.parts[2]).toMatchObject({ section: null, field: { field: 'g' } });
	});

	test('quotes the fragments of a target in order', () => {
		expect(model.parts[0]?.rows[0]?.targets[0]?.fragments).toEqual(['trước', 'sau']);
	});

	test('counts each level beside what the heading declares', () => {
		expect(model.parts[0]).toMatchObject({
			counts: { objectives: 1, tasks: 1, activities: 1 },
			declared: { objectives: 1, tasks: 2, activities: 1 }
		});
		expect(model.parts[1]?.declared).toEqual({ objectives: null, tasks: null, activities: null });
		expect(model.total).toEqual({ objectives: 1, tasks: 2, activities: 1, targets: 3, defects: 3 });
	});

	test('finds a defect at its row, else by its line, else outside', () => {
		expect(model.defects.map((d) => [d.defect, d.section, d.row?.task ?? null])).toEqual([
			['outside', null, null],
			['in-section', 's2', null],
			['in-row', 's1', 'mt']
		]);
		expect(model.parts.map((part) => part.all.defects)).toEqual([1, 1, 0]);
		expect(model.defectsOutside).toBe(1);
	});

	test('without rows, sections and document is an empty page, not a fault', () => {
		const empty = modelOf(catalogue(), 'elsewhere');
		expect(empty).toMatchObject({ parts: [], defects: [], progress: null, total: { tasks: 0 } });
		expect(empty.head).toMatchObject({ isOwn: false, number: null, issuedOn: null, issuer: { hasPage: false } });
	});

	test('the list has those of the province first', () => {
		const list = planList(localise(catalogue(), 'vi'));
		expect(list.map(({ head }) => head.plan)).toEqual(['plan', 'elsewhere']);
		expect(list[0]?.counts).toEqual(model.total);
	});
});

describe('work of a plan', () => {
	test('is listed by the last day of its deadline, and by who leads it', () => {
		const { deadlines, leads } = modelOf(catalogue());
		expect(deadlines.days.map(({ day, rows }) => [day, rows.map((r) => r.task)])).toEqual([['2025-06-30', ['hd']]]);
		expect(deadlines.undated.map((r) => r.task)).toEqual(['orphan']);
		expect(deadlines.unwritten).toEqual([]);
		expect(leads.map(({ name, unit, rows }) => [name, unit, rows.map((r) => r.task)])).toEqual([
			['Sở A', 'a', ['hd']],
			['các phòng', null, ['hd']],
			[null, null, ['orphan']]
		]);
	});

	test('what is done stands apart', () => {
		const tasks = [build.task('t', { section: 's1', deadline: 'Quý I', due_to: '2025-03-31', status: 'done' })];
		const { deadlines, progress } = modelOf(catalogue({ tasks }));
		expect(deadlines.days).toEqual([]);
		expect(deadlines.done.map((r) => r.task)).toEqual(['t']);
		expect(progress).toMatchObject({ work: 1, done: 1, overdue: 0 });
	});

	test('a lead that went into another unit names it', () => {
		const rows = catalogue({
			units: [...catalogue().units, build.unit('b', { name: 'Sở B' })],
			unit_successions: [build.succession('a', 'b', '2025-07-01', 'merge')]
		});
		expect(modelOf(rows).leads[0]?.now).toEqual([{ unit: 'b', name: 'Sở B' }]);
	});

	test.each([
		['late and not done', 'in_progress', '2025-09-29', true, false],
		['due today', 'in_progress', '2025-09-30', false, false],
		['done', 'done', '2025-01-31', false, false],
		['nobody has said', null, '2025-01-31', false, true],
		['no day', 'not_started', null, false, false]
	] as const)('%s', (_, status, due_to, isOverdue, isUntold) => {
		const state = rowState({ status, status_on: null, evidence: null, due_to }, '2025-09-30');
		expect(state).toMatchObject({ isOverdue, isUntold });
	});

	test('nothing is overdue where nobody says what today is', () => {
		const task = { status: 'in_progress', status_on: null, evidence: null, due_to: '2000-01-01' } as const;
		expect(rowState(task, null).isOverdue).toBe(false);
	});
});

describe('a cell', () => {
	const hasPage = (unit: string) => unit === 'a' || unit === 'b';

	test('is cut at the units that have a page', () => {
		const mentions = [
			{ mention: 'Sở A', unit: 'a' },
			{ mention: 'các phòng', unit: null },
			{ mention: 'Sở B', unit: 'b' }
		];
		expect(stretches('Sở A; các phòng; Sở B.', mentions, hasPage)).toEqual([
			{ text: 'Sở A', unit: 'a' },
			{ text: '; các phòng; ', unit: null },
			{ text: 'Sở B', unit: 'b' },
			{ text: '.', unit: null }
		]);
	});

	test('stays whole where a mention is not in it', () => {
		expect(stretches('Văn phòng', [{ mention: 'Sở A', unit: 'a' }], hasPage)).toEqual([
			{ text: 'Văn phòng', unit: null }
		]);
		expect(stretches(null, [{ mention: 'Sở A', unit: 'a' }], hasPage)).toEqual([]);
	});
});

describe('the figure of a target', () => {
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

	test('of one unit is the unit’s own', () => {
		const targets = [build.target('stated', { indicator: 'on-time', task: 'mt', scope_type: 'unit', scope: 'a' })];
		const own = figure('on-time', 'a', '2025-Q3', [9, 10], { target_id: 'stated', status: 'met' });
		const figures = figuresOf({ province: { measurements: [q2], periods }, own: { measurements: [own], periods } });
		const found = modelOf(catalogue({ targets }), 'plan', figures).parts[0]?.rows[0]?.targets[0]?.figure;
		expect(found).toMatchObject({ unit: { unit: 'a' }, figure: { numerator: 9 } });
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
