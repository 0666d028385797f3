import { TASK_CELLS, type PlanSection, type Task, type TaskLevel } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { isOwnAncestor } from '../is-own-ancestor';
import { errorAt, warningAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';
import { cellsOf, unknownCells } from '../section-cells';

const RANK: Record<TaskLevel, number> = { objective: 0, task: 1, activity: 2 };

/** Each row of a plan for itself: the row above it, its section, its cells, its times and its status. */
export function tasksRule(input: RuleInput): Issue[] {
	const byCode = new Map(input.tasks.map((t) => [t.task, t]));
	const sections = new Map(input.plan_sections.map((s) => [s.section, s]));
	return input.tasks.flatMap((t) => {
		const section = sections.get(t.section);
		return [
			...checkParent(t, byCode, input.at),
			...(section === undefined ? [] : [...checkSection(t, section, input.at), ...checkCells(t, section, input)]),
			...checkTimes(t, input.at)
		];
	});
}

function checkParent(t: Task, byCode: ReadonlyMap<string, Task>, at: RuleInput['at']): Issue[] {
	const parent = byCode.get(t.parent ?? '');
	if (t.parent === null || parent === undefined) return [];
	const wrong = (code: string, expected: string, message: string): Issue[] => [
		errorAt(at(t), { code, column: 'parent', found: t.parent ?? '', expected, message })
	];
	if (isOwnAncestor(t.task, (code) => byCode.get(code)?.parent)) {
		return wrong('circular-parents', 'a row above it', `${t.task} would stand above itself.`);
	}
	if (parent.plan !== t.plan) {
		const message = `${parent.task} is a row of ${parent.plan}.`;
		return wrong('parent-of-another-plan', `a row of the plan ${t.plan}`, message);
	}
	if (RANK[parent.level] >= RANK[t.level]) {
		const message = `${parent.task} is of level ${parent.level}; a row stands under one of a higher level.`;
		return wrong('parent-not-above', `a row above the level ${t.level}`, message);
	}
	return [];
}

function checkSection(t: Task, section: PlanSection, at: RuleInput['at']): Issue[] {
	if (section.plan !== t.plan) {
		return [
			errorAt(at(t), {
				code: 'section-of-another-plan',
				column: 'section',
				found: t.section,
				expected: `a section of the plan ${t.plan}`,
				message: `The section belongs to ${section.plan}.`
			})
		];
	}
	if (section.field === t.field) return [];
	return [
		errorAt(at(t), {
			code: 'field-differs',
			column: 'field',
			found: t.field,
			expected: `${section.field}, the field of ${t.section}`,
			message: 'A row belongs to the field of its section.'
		})
	];
}

function checkCells(t: Task, section: PlanSection, { at, mayExist }: RuleInput): Issue[] {
	// Cells under a name that is not known: the section's own issue.
	if (unknownCells(section).length > 0) return [];
	const cells = cellsOf(section);
	const issues = TASK_CELLS.filter((cell) => t[cell] !== null && !cells.includes(cell)).map((cell) =>
		errorAt(at(t), {
			code: 'cell-not-in-section',
			column: cell,
			found: t[cell] ?? '',
			expected: `an empty cell, or ${cell} among the cells of ${t.section}`,
			message: `The rows of this section have ${cells.join(', ') || 'no cells'}.`
		})
	);
	const isLeaf = !mayExist('tasks', 'parent', t.task);
	if (isLeaf && cells.includes('deadline') && t.deadline === null && t.note === null) {
		issues.push(
			warningAt(at(t), {
				code: 'empty-deadline',
				column: 'deadline',
				found: 'an empty cell',
				expected: 'the deadline as the plan writes it, or a note',
				message: 'Enter the deadline; where the plan gives none, say so in note.'
			})
		);
	}
	return issues;
}

function checkTimes(t: Task, at: RuleInput['at']): Issue[] {
	const issues: Issue[] = [];
	if (t.due_from !== null && t.due_to !== null && t.due_from > t.due_to) {
		issues.push(
			errorAt(at(t), {
				code: 'reversed-dates',
				column: 'due_to',
				found: t.due_to,
				expected: `a day from ${t.due_from} on`,
				message: 'The time of the task ends before it begins.'
			})
		);
	}
	if (t.status !== null && t.status_on === null) {
		issues.push(
			warningAt(at(t), {
				code: 'status-without-day',
				column: 'status_on',
				found: 'an empty cell',
				expected: 'the day on which the status was stated',
				message: `A status holds on a day; say when ${t.task} was ${t.status.replace('_', ' ')}.`
			})
		);
	}
	return issues;
}
