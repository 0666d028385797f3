import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cell, dataDir, table } from './province';

const [plan] = table('practice/plans.csv');
const sections = table('practice/sections.csv');
const tasks = table('practice/tasks.csv');
const taskUnits = table('practice/task_units.csv');
const units = new Map(table('practice/units.csv').map((u) => [cell(u, 'unit'), u]));
const { cchc } = JSON.parse(readFileSync(new URL('datapackage.json', dataDir), 'utf8')) as { cchc: { asOf: string } };
const asOf = cchc.asOf;

const of = (section: string, level: string) => tasks.filter((t) => t.section === section && t.level === level);
const dated = tasks.filter((t) => t.level === 'activity');

describe('the plan of the practice province', () => {
	test('has a section for each field that real plans share, with the counts that its heading declares', () => {
		expect(sections.map((s) => s.number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
		for (const section of sections) {
			const words = ['objectives', 'tasks', 'activities'].map((c) => cell(section, c).padStart(2, '0'));
			const [m, n, h] = words;
			expect(section.heading).toContain(`(${m} mục tiêu, ${n} nhiệm vụ, ${h} hoạt động)`);
			const counts = ['objective', 'task', 'activity'].map((level) => of(cell(section, 'section'), level).length);
			expect(counts.map((c) => String(c).padStart(2, '0'))).toEqual(words);
		}
	});

	test('names as lead and support, cell by cell, what the table of units says, and units of its years', () => {
		for (const task of tasks) {
			for (const role of ['lead', 'support']) {
				const mentions = taskUnits.filter((u) => u.task === task.task && u.role === role);
				expect(mentions.map((u) => u.mention).join('; ')).toBe(cell(task, role));
			}
		}
		for (const { unit, mention } of taskUnits.filter((u) => u.unit !== '')) {
			const row = units.get(unit ?? '');
			expect(row?.name?.toLowerCase(), mention).toBe(mention?.toLowerCase());
			expect(
				(row?.valid_to ?? '') === '' || cell(row ?? {}, 'valid_to') >= `${cell(plan ?? {}, 'year_from')}-01-01`
			).toBe(true);
		}
	});

	test('shows every way in which a task can stand on the day of the figures', () => {
		const states = {
			done: dated.filter((t) => t.status === 'done'),
			overdue: dated.filter(
				(t) => t.due_to !== '' && cell(t, 'due_to') < asOf && ['in_progress', 'not_started'].includes(cell(t, 'status'))
			),
			unreported: dated.filter((t) => t.due_to !== '' && cell(t, 'due_to') < asOf && t.status === ''),
			nextQuarter: dated.filter(
				(t) => t.status !== 'done' && cell(t, 'due_to') > asOf && cell(t, 'due_to') <= '2026-12-31'
			),
			always: dated.filter((t) => t.deadline === 'Thường xuyên')
		};
		for (const [state, rows] of Object.entries(states)) expect(rows.length, state).toBeGreaterThan(0);
		expect(states.always.filter((t) => t.due_from !== '' || t.due_to !== '')).toEqual([]);
	});

	test('has evidence in both languages for what is done, and for nothing else; no status from after the day', () => {
		for (const task of tasks) {
			const isDone = task.status === 'done';
			expect([task.evidence !== '', task.evidence_en !== ''], task.task).toEqual([isDone, isDone]);
			expect((task.note ?? '') !== '', task.task).toBe((task.note_en ?? '') !== '');
			expect((task.status ?? '') !== '', task.task).toBe((task.status_on ?? '') !== '');
			expect(cell(task, 'status_on') <= asOf, task.task).toBe(true);
		}
	});
});
