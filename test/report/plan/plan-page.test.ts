import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/lib/domain/catalogue';
import { localise } from '../../../src/lib/report/local-catalogue';
import { planList } from '../../../src/lib/report/plan/plan-list';
import type { PlanModel } from '../../../src/lib/report/plan/plan-page';
import { allRows, rowState } from '../../../src/lib/report/plan/plan-rows';
import { stretches } from '../../../src/lib/report/plan/task-cell';
import * as build from '../../builders/catalogue';
import { catalogue, modelOf } from './small-plan';

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

	test('is counted once by how far it is, silence included', () => {
		const past = { section: 's1', deadline: 'Quý I', due_to: '2025-03-31' };
		const tasks = [
			build.task('done', { ...past, status: 'done' }),
			build.task('late', { ...past, status: 'in_progress', status_on: '2025-04-01' }),
			build.task('later', { section: 's1', deadline: 'Quý IV', status: 'not_started' }),
			build.task('silent', past),
			build.task('silent-later', { section: 's1', deadline: 'Quý IV', due_to: '2025-12-31' })
		];
		const { progress } = modelOf(catalogue({ tasks }));
		expect(progress).toMatchObject({ work: 5, done: 1, inProgress: 1, notStarted: 1, unstated: 2 });
		expect(progress).toMatchObject({ overdue: 1, unreported: 1 });
	});

	describe('a lead that moved on', () => {
		const { units } = catalogue();
		const ended = (valid_to: string | null) => units.map((u) => (u.unit === 'a' ? { ...u, valid_to } : u));
		const [b, c] = [build.unit('b', { name: 'Sở B' }), build.unit('c', { name: 'Sở C' })];
		const merged = build.succession('a', 'b', '2025-07-01', 'merge');
		const nowOf = (more: Partial<Catalogue>) => modelOf(catalogue(more)).leads[0]?.now;

		test('names the unit that it went into', () => {
			const more = { units: [...ended('2025-06-30'), b], unit_successions: [merged] };
			expect(nowOf(more)).toEqual({ unit: 'b', name: 'Sở B' });
		});

		test('names the last of several that followed each other', () => {
			const renamed = build.succession('b', 'c', '2025-09-01', 'rename');
			const more = {
				units: [...ended('2025-06-30'), { ...b, valid_to: '2025-08-31' }, c],
				unit_successions: [renamed, merged]
			};
			expect(nowOf(more)).toEqual({ unit: 'c', name: 'Sở C' });
		});

		test('says nothing of what comes later than the facts', () => {
			const soon = { ...merged, on: '2026-01-01' };
			expect(nowOf({ units: [...ended('2025-12-31'), b], unit_successions: [soon] })).toBeNull();
			const renamed = build.succession('b', 'c', '2026-01-01', 'rename');
			const more = {
				units: [...ended('2025-06-30'), { ...b, valid_to: '2025-12-31' }, c],
				unit_successions: [merged, renamed]
			};
			expect(nowOf(more)).toEqual({ unit: 'b', name: 'Sở B' });
		});

		test('names neither a part of it nor a unit of another province', () => {
			const split = { ...merged, kind: 'split' as const };
			expect(nowOf({ units: [...ended('2025-06-30'), b], unit_successions: [split] })).toBeNull();
			const away = build.succession('a', 'q1', '2025-07-01', 'merge');
			expect(nowOf({ units: ended('2025-06-30'), unit_successions: [away] })).toBeNull();
		});
	});

	test.each([
		['late and not done', 'in_progress', '2025-09-30', '2025-09-29', 'isOverdue'],
		['not done when somebody last spoke, before the deadline', 'in_progress', '2025-09-01', '2025-09-29', 'isUntold'],
		['due today', 'in_progress', '2025-09-30', '2025-09-30', null],
		['done', 'done', null, '2025-01-31', 'isDone'],
		['done later than the facts', 'done', '2025-10-02', '2025-10-31', null],
		['nobody has said', null, null, '2025-01-31', 'isUntold'],
		['no day', 'not_started', null, null, null]
	] as const)('%s', (_, status, status_on, due_to, what) => {
		const state = rowState({ status, status_on, evidence: null, due_to }, '2025-09-30');
		const found = (['isDone', 'isOverdue', 'isUntold'] as const).filter((flag) => state[flag]);
		expect(found).toEqual(what === null ? [] : [what]);
	});

	test('said to be done only after the day of the facts was not known to be so on it', () => {
		const later = { section: 's1', deadline: 'Quý IV', status: 'done', status_on: '2025-10-02' } as const;
		const { deadlines, progress } = modelOf(catalogue({ tasks: [build.task('t', later)] }));
		expect(deadlines.done).toEqual([]);
		expect(progress).toMatchObject({ work: 1, done: 0, unstated: 1 });
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
