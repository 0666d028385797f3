import { describe, expect, it } from 'vitest';
import type { PlanDefect, Task } from '../../../src/lib/domain/catalogue';
import * as build from '../../builders/catalogue';
import { plan_passages, prove, quotesOf, rows, section, taskOf, text, type Cells } from './prove';

/** `more` by row: its section, its parent. */
function issuesOf(
	all: Record<string, Cells>,
	{ more = {}, ...data }: { more?: Record<string, Partial<Task>> } & Partial<Parameters<typeof prove>[0]> = {}
) {
	const tasks = Object.entries(all).map(([code, cells]) => taskOf(code, cells, more[code]));
	const task_quotes = Object.entries(all).flatMap(([code, cells]) => quotesOf(code, cells));
	return prove({ text, plan_passages, tasks, task_quotes, ...data }).issues;
}
const displaced = (more: Partial<PlanDefect>) =>
	build.defect('d', { kind: 'displaced_cell', line: 4, quote: null, ...more });

describe('the words of a row', () => {
	const { t1 = {}, t2 = {} } = rows;

	it('are not those of another: a row entered twice is found at the second', () => {
		expect(issuesOf({ t1, t2, t3: t2 })).toMatchObject([
			{
				code: 'row-held-already',
				file: 'tasks.csv',
				row: 4,
				column: 'name',
				found: 'Công bố',
				message: 'What t3 quotes as number and name is quoted by t2 too; a row stands in its document once.'
			}
		]);
		expect(issuesOf({ t2, t1, t3: t2, t4: t2 }).map((i) => [i.code, i.row])).toEqual([
			['row-held-already', 4],
			['row-held-already', 5]
		]);
	});

	it('are not a part of those of another', () => {
		expect(issuesOf({ t1, t2, t3: { name: [[4, 'hồ sơ']] } })).toMatchObject([{ code: 'row-held-already', row: 4 }]);
		expect(issuesOf({ t1, t2, t3: { name: [[4, 'Sở']] } })).toMatchObject([{ code: 'row-held-already', row: 4 }]);
	});

	it('may be shared where the number is its own', () => {
		const twice = [...text, '3'];
		expect(issuesOf({ t1, t2, t3: { ...t2, number: [[6, '3']] } }, { text: twice })).toEqual([]);
		// Another cell is no name.
		const lead: Cells = { ...t2, lead: [[6, '3']] };
		expect(issuesOf({ t1, t2, t3: lead }, { text: twice })).toMatchObject([{ code: 'row-held-already', row: 4 }]);
	});

	it('may be a merged name, where a displaced cell quotes it and another cell is its own', () => {
		const twice = [...text, 'Quý I', 'Quý II'];
		const deadline = (line: number, words: string): Cells => ({ name: t2.name, deadline: [[line, words]] });
		const all = { t1, t2: { number: t2.number } as Cells, a: deadline(6, 'Quý I'), b: deadline(7, 'Quý II') };
		const found = (...plan_defects: PlanDefect[]) =>
			issuesOf(all, {
				text: twice,
				plan_defects,
				more: { t2: { name: '' }, a: { parent: 't2' }, b: { parent: 't2' } }
			});
		const quoted = { line: 5, quote: '2 Công bố' };
		expect(found(displaced({ ...quoted, task: 't2' }))).toEqual([]);
		for (const defect of [
			displaced({ ...quoted, task: 't1' }),
			displaced({ line: 5, quote: '2', task: 't2' }),
			displaced({ ...quoted, task: 't2', kind: 'inconsistent' })
		])
			expect(found(defect)).toMatchObject([{ code: 'row-held-already', row: 5 }]);
		const same = { ...all, b: deadline(6, 'Quý I'), c: { number: [[7, 'Quý II']] } as Cells };
		const codes = issuesOf(same, {
			text: twice,
			plan_defects: [displaced({ ...quoted, task: 't2' })],
			more: { t2: { name: '' }, c: { name: '' }, a: { parent: 't2' }, b: { parent: 't2' } }
		}).map((i) => [i.code, i.row]);
		expect(codes).toEqual([['row-held-already', 5]]);
	});
});

describe('the place of a row', () => {
	const second = section(5, 5, { section: 'second', heading: '2' });
	const { t1 = {}, t2 = {} } = rows;
	const found = (more: Record<string, Partial<Task>>, plan_defects: PlanDefect[] = []) =>
		issuesOf({ t1, t2 }, { plan_sections: [section(1, 4), second], plan_defects, more });

	it('is its section', () => {
		expect(found({ t2: { section: 'second' } })).toEqual([]);
		expect(found({})).toMatchObject([
			{
				code: 'row-outside-section',
				file: 'tasks.csv',
				row: 3,
				column: 'section',
				found: 'section, lines 1–4; the row on 5',
				message: 'Neither the number nor the name of t2 stands in its section.'
			}
		]);
	});

	it('may be elsewhere where a displaced cell names the row or one above it', () => {
		const under = { t2: { parent: 't1' } };
		expect(found(under, [displaced({ task: 't2' })])).toEqual([]);
		expect(found(under, [displaced({ task: 't1' })])).toEqual([]);
		expect(found({}, [displaced({ task: 't1' })])).toMatchObject([{ code: 'row-outside-section' }]);
		expect(found(under, [displaced({ task: null })])).toMatchObject([{ code: 'row-outside-section' }]);
		expect(found(under, [displaced({ task: 't2', kind: 'other' })])).toMatchObject([{ code: 'row-outside-section' }]);
	});

	it('is its own where a part of number or name stands there', () => {
		const apart = { t1, t2: { number: [[5, '2']], name: [[4, 'Sở']] } as Cells };
		const codes = issuesOf(apart, { plan_sections: [section(1, 4), second] }).map((i) => i.code);
		expect(codes).not.toContain('row-outside-section');
	});
});
