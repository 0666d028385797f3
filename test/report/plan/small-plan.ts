import type { Catalogue } from '../../../src/lib/domain/catalogue';
import { localise } from '../../../src/lib/report/local-catalogue';
import { planModel, type PlanModel } from '../../../src/lib/report/plan/plan-page';
import type { PlanFigures } from '../../../src/lib/report/plan/stated-target';
import { firstView } from '../../../src/lib/report/view';
import * as build from '../../builders/catalogue';

export const without = { measurements: [], periods: [] };
/** No figures at all. */
export const none: PlanFigures = {
	province: without,
	own: without,
	yearToDate: { province: without, own: without },
	withFigures: new Set()
};

/** A plan of the province `p` with two sections of one field, and one of another province. */
export const catalogue = (more: Partial<Catalogue> = {}): Catalogue =>
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

/** The page of one of its plans. Throws for a plan that is not in `rows`. */
export function modelOf(rows: Catalogue, plan = 'plan', figures = none): PlanModel {
	const local = localise(rows, 'vi');
	const found = local.plans.find((p) => p.plan === plan);
	if (found === undefined) throw new Error(plan);
	return planModel(local, found, figures);
}
