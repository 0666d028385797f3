import { describe, expect, test } from 'vitest';
import { fieldList, plansOfField } from '../../../src/lib/report/plan/field-page';
import { localise, type LocalCatalogue } from '../../../src/lib/report/local-catalogue';
import { partTargets } from '../../../src/lib/report/plan/plan-parts';
import { planModel } from '../../../src/lib/report/plan/plan-page';
import { allRows } from '../../../src/lib/report/plan/plan-rows';
import { readPackage } from '../../../src/lib/server/read-folder';

/** Nothing that the data holds of a plan may be missing on its page, or stand there twice. */
const without = { measurements: [], periods: [] };
const none = {
	province: without,
	own: without,
	yearToDate: { province: without, own: without },
	withFigures: new Set<string>()
};
const { catalogue: read } = await readPackage('data');
if (read === null) throw new Error('data/ has faults');
const catalogue: LocalCatalogue = localise(read, 'vi');
const sorted = (codes: readonly string[]): string[] => [...codes].sort();
const textOf = (stretches: readonly { text: string }[]): string | null =>
	stretches.length === 0 ? null : stretches.map(({ text }) => text).join('');

test('there are plans with rows', () => {
	expect(catalogue.plans.length).toBeGreaterThan(5);
	expect(catalogue.tasks.length).toBeGreaterThan(400);
});

describe.each(catalogue.plans.map((plan) => [plan.plan, plan] as const))('%s', (code, plan) => {
	const model = planModel(catalogue, plan, none);
	const rows = model.parts.flatMap((part) => allRows(part.rows));
	const tasks = catalogue.tasks.filter((t) => t.plan === code);

	test('has each objective, task and activity once', () => {
		expect(sorted(rows.map((row) => row.task))).toEqual(sorted(tasks.map((t) => t.task)));
		expect(model.total.objectives + model.total.tasks + model.total.activities).toBe(tasks.length);
	});

	test('has every cell of each row as the data has it', () => {
		const shown = new Map(rows.map((row) => [row.task, row]));
		for (const t of tasks) {
			const row = shown.get(t.task);
			const { number, name, requirement, deliverable, start, deadline, remark, note } = t;
			expect(row).toMatchObject({ number, name, requirement, deliverable, start, deadline, remark, note });
			expect([textOf(row?.lead ?? []), textOf(row?.support ?? [])]).toEqual([t.lead, t.support]);
		}
	});

	test('has each target once', () => {
		const targets = catalogue.targets.filter((t) => t.plan === code).map((t) => t.target);
		expect(sorted(model.parts.flatMap(partTargets).map((t) => t.id))).toEqual(sorted(targets));
		expect(model.total.targets).toBe(targets.length);
	});

	test('has each defect once', () => {
		const defects = catalogue.plan_defects.filter((d) => d.plan === code).map((d) => d.defect);
		expect(sorted(model.defects.map((d) => d.defect))).toEqual(sorted(defects));
		expect(model.parts.reduce((sum, part) => sum + part.all.defects, model.defectsOutside)).toBe(defects.length);
	});

	test('has each section, and lists each piece of work by its deadline once', () => {
		const sections = catalogue.plan_sections.filter((s) => s.plan === code).map((s) => s.section);
		expect(model.parts.flatMap((part) => part.section?.section ?? [])).toEqual(sections);
		const { days, undated, unwritten, done } = model.deadlines;
		const listed = [...days.flatMap((day) => day.rows), ...undated, ...unwritten, ...done].map((row) => row.task);
		expect(new Set(listed).size).toBe(listed.length);
		const timed = tasks.filter((t) => t.deadline !== null || t.start !== null).map((t) => t.task);
		expect(listed).toEqual(expect.arrayContaining(timed));
	});
});

test('the pages of the fields have every row and target once between them', () => {
	const parts = catalogue.fields.flatMap(({ field }) => plansOfField(catalogue, field).flatMap((plan) => plan.parts));
	const rows = parts.flatMap((part) => allRows(part.rows)).map((row) => row.task);
	expect(sorted(rows)).toEqual(sorted(catalogue.tasks.map((t) => t.task)));
	const targets = parts.flatMap(partTargets).map((t) => t.id);
	expect(sorted(targets)).toEqual(sorted(catalogue.targets.map((t) => t.target)));
	const { fields } = fieldList(catalogue, new Set());
	const counted = fields.flatMap(({ plans }) =>
		plans.map((c) => (c === null ? 0 : c.objectives + c.tasks + c.activities))
	);
	expect(counted.reduce((a, b) => a + b, 0)).toBe(catalogue.tasks.length);
});
