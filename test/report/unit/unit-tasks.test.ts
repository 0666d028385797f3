import { describe, expect, test } from 'vitest';
import type { Catalogue, Task } from '../../../src/lib/domain/catalogue';
import { localise, type LocalCatalogue } from '../../../src/lib/report/local-catalogue';
import { unitTaskTable } from '../../../src/lib/report/unit/unit-task-table';
import { unitTasks } from '../../../src/lib/report/unit/unit-tasks';
import { enUnitTasks } from '../../../src/lib/words/en-unit-tasks';
import { viUnitTasks } from '../../../src/lib/words/vi-unit-tasks';
import * as build from '../../builders/catalogue';

/** Sở A took over Sở B, which Sở C had become before; Huyện H was split into Sở A and Xã X. Phòng 1 is Sở C's. */
const province: Partial<Catalogue> = {
	settings: build.settings({ asOf: '2026-09-30' }),
	fields: [{ field: 'f', number: 'III', name_vi: 'Thủ tục', name_en: 'Procedures' }],
	plans: [build.plan('plan', { title: 'Kế hoạch', title_en: 'The plan' })],
	unit_kinds: [
		{ kind: 'department', role: 'reporting', name_vi: 'Sở', name_en: 'Department', position: 2 },
		{ kind: 'division', role: 'division', name_vi: 'Phòng', name_en: 'Division', position: 6 }
	],
	units: [
		build.unit('p', { kind: 'province' }),
		build.unit('a', { name: 'Sở A', short_name: 'Sở A', parent: 'p' }),
		build.unit('b', { name: 'Sở B', name_en: 'Department B', parent: 'p' }),
		build.unit('c', { name: 'Sở C', parent: 'p' }),
		build.unit('h', { name: 'Huyện H', parent: 'p' }),
		build.unit('x', { name: 'Xã X', parent: 'p' }),
		build.unit('c1', { name: 'Phòng 1', parent: 'c', kind: 'division' })
	],
	unit_successions: [
		build.succession('c', 'b', '2024-03-01', 'rename'),
		build.succession('b', 'a', '2025-03-01', 'merge'),
		build.succession('h', 'a', '2025-07-01', 'split'),
		build.succession('h', 'x', '2025-07-01', 'split')
	]
};

const lead = (task: string, unit: string | null) => build.taskUnit(task, unit ?? 'Các sở', { unit });
const support = (task: string, unit: string) => build.taskUnit(task, unit, { unit, role: 'support' });

function inProvince(more: Partial<Catalogue>, lang: 'vi' | 'en' = 'vi') {
	return localise(build.catalogueOf({ ...province, ...more }), lang);
}

function unitOf(catalogue: LocalCatalogue, code: string) {
	const found = catalogue.units.find((u) => u.unit === code);
	if (found === undefined) throw new Error(code);
	return found;
}

function of(unit: string, more: Partial<Catalogue>) {
	const catalogue = inProvince(more);
	return unitTasks(catalogue, unitOf(catalogue, unit));
}

describe('whose tasks they are', () => {
	const more = {
		tasks: ['own', 'merged', 'renamed', 'division', 'split', 'group', 'other'].map((code) => build.task(code)),
		task_units: [
			lead('own', 'a'),
			lead('merged', 'b'),
			lead('renamed', 'c'),
			lead('division', 'c1'),
			lead('split', 'h'),
			lead('group', null),
			lead('other', 'x')
		]
	};

	test('its own, those of its divisions, and those that passed on to it, with the name that the plan has', () => {
		expect(of('a', more).map((t) => [t.task, t.through])).toEqual([
			['own', []],
			['merged', ['Sở B']],
			['renamed', ['Sở C']],
			['division', ['Phòng 1']]
		]);
	});

	test('a unit that ended has those that came to it until then', () => {
		expect(of('b', more).map((t) => t.task)).toEqual(['merged', 'renamed', 'division']);
		expect(of('c1', more).map((t) => [t.task, t.through])).toEqual([['division', []]]);
	});

	test('a split passes nothing on', () => {
		expect(of('x', more).map((t) => t.task)).toEqual(['other']);
		expect(of('h', more).map((t) => t.task)).toEqual(['split']);
	});

	test('the province has not the tasks of its departments', () => {
		expect(of('p', more)).toEqual([]);
	});

	test('a task is there once, as the one who leads it', () => {
		const twice = { tasks: [build.task('t')], task_units: [support('t', 'a'), lead('t', 'b'), lead('t', 'c')] };
		expect(of('a', twice).map((t) => [t.role, t.through])).toEqual([['lead', ['Sở B', 'Sở C']]]);
		const named = { tasks: [build.task('t')], task_units: [lead('t', 'b'), lead('t', 'a')] };
		expect(of('a', named).map((t) => t.through)).toEqual([[]]);
	});
});

describe('what comes first', () => {
	const dated = (code: string, due: string | null, status: Task['status']) =>
		build.task(code, { due_to: due, status, status_on: status === null ? null : '2026-09-15', number: code });

	test('what is past its day, then what is open, then what is done; each by its day', () => {
		const tasks = [
			dated('done', '2024-01-01', 'done'),
			dated('always', null, 'in_progress'),
			dated('december', '2026-12-31', 'not_started'),
			dated('today', '2026-09-30', 'in_progress'),
			dated('next-year', '2027-01-01', null),
			dated('silent', '2026-09-29', null),
			dated('late', '2026-06-30', 'in_progress')
		];
		expect(of('a', { tasks, task_units: tasks.map((t) => lead(t.task, 'a')) }).map((t) => [t.task, t.state])).toEqual([
			['late', 'overdue'],
			['silent', 'unreported'],
			['today', 'soon'],
			['december', 'soon'],
			['next-year', 'open'],
			['always', 'open'],
			['done', 'done']
		]);
	});

	test('on one day, the order of the plan', () => {
		const tasks = ['2', '10', '1'].map((code) => dated(code, '2026-12-31', null));
		const task_units = tasks.map((t) => lead(t.task, 'a')).reverse();
		expect(of('a', { tasks, task_units }).map((t) => t.task)).toEqual(['2', '10', '1']);
	});

	test('without a day to look from, nothing is overdue', () => {
		const tasks = [dated('late', '2020-01-01', 'not_started')];
		const settings = build.settings();
		expect(of('a', { settings, tasks, task_units: [lead('late', 'a')] }).map((t) => t.state)).toEqual(['open']);
	});
});

describe('the table in words', () => {
	const tasks = [
		build.task('late', {
			name: 'Nâng cấp hệ thống',
			deliverable: 'Hệ thống',
			deadline: 'Quý II/2026',
			due_from: '2026-04-01',
			due_to: '2026-06-30',
			status: 'in_progress',
			status_on: '2026-09-15'
		}),
		build.task('done', { status: 'done', evidence: 'Quyết định', evidence_en: 'Decision', due_from: '2026-01-01' }),
		build.task('helped', { due_to: '2026-06-30', status: 'not_started', status_on: '2026-07-15' })
	];
	const more = { tasks, task_units: [lead('late', 'b'), lead('done', 'a'), support('helped', 'a')] };
	const table = (unit: string, lang: 'vi' | 'en', given: Partial<Catalogue> = more) => {
		const catalogue = inProvince(given, lang);
		const text = { vi: viUnitTasks, en: enUnitTasks }[lang];
		return unitTaskTable(catalogue, unitOf(catalogue, unit), text);
	};

	test('in Vietnamese', () => {
		const { summary, plans, groups } = table('a', 'vi') ?? {};
		expect(summary).toBe('Chủ trì 2 nhiệm vụ (đến 30/09/2026: 1 quá hạn). Phối hợp 1 nhiệm vụ.');
		expect(plans).toEqual([{ plan: 'plan', title: 'Kế hoạch' }]);
		expect(groups?.map((g) => [g.role, g.rows.length])).toEqual([
			['Nhiệm vụ chủ trì', 2],
			['Nhiệm vụ phối hợp', 1]
		]);
		expect(groups?.[0]?.rows[0]).toEqual({
			task: 'late',
			plan: 'plan',
			name: 'Nâng cấp hệ thống',
			deliverable: 'Hệ thống',
			place: 'III. Thủ tục',
			through: 'Kế hoạch ghi: Sở B',
			deadline: 'Quý II/2026',
			due: 'đến 30/06/2026',
			state: 'overdue',
			stateText: 'Quá hạn, đang thực hiện',
			statedOn: 'cập nhật 15/09/2026',
			evidence: null
		});
	});

	test('in English', () => {
		const { summary, groups } = table('a', 'en') ?? {};
		const rows = groups?.flatMap((g) => g.rows);
		expect(summary).toBe('Leads 2 tasks (as of 30 Sep 2026: 1 overdue). Supports 1 task.');
		expect(rows?.map((r) => [r.name, r.through, r.due, r.stateText, r.evidence])).toEqual([
			['Nâng cấp hệ thống', 'The plan says: Department B', 'by 30 Jun 2026', 'Overdue, in progress', null],
			['done', null, 'from 1 Jan 2026', 'Done', 'Decision'],
			['helped', null, 'by 30 Jun 2026', 'Overdue, not started', null]
		]);
	});

	test('names the plan in each row where there are several', () => {
		const two = {
			plans: [build.plan('plan', { title: 'Một' }), build.plan('other', { title: 'Hai' })],
			tasks: [build.task('1'), build.task('2', { plan: 'other' })],
			task_units: [lead('1', 'a'), lead('2', 'a')]
		};
		expect(table('a', 'vi', two)?.groups[0]?.rows.map((r) => r.place)).toEqual([
			'III. Thủ tục – Một',
			'III. Thủ tục – Hai'
		]);
	});

	test('says where no plan names the unit, and is not there for the province or without tasks', () => {
		expect(table('x', 'vi')).toMatchObject({ summary: null, note: viUnitTasks.none, groups: [], plans: [] });
		expect(table('p', 'vi')).toBeNull();
		expect(table('a', 'vi', {})).toBeNull();
	});
});
