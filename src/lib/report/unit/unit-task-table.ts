import type { TaskState } from '../../domain/task-state';
import { formatDate } from '../../format/date';
import type { viUnitTasks } from '../../words/vi-unit-tasks';
import type { LocalCatalogue, LocalUnit } from '../local-catalogue';
import { unitTasks, type UnitTask } from './unit-tasks';

export interface UnitTaskRow {
	task: string;
	plan: string;
	/** As the plan has it, in Vietnamese. */
	name: string;
	deliverable: string | null;
	/** With the plan's title where there are several plans. */
	place: string;
	/** Null: the plan names the unit itself. */
	through: string | null;
	/** As the plan has it, in Vietnamese. */
	deadline: string | null;
	/** The day that the deadline means; null: none, or not certain. */
	due: string | null;
	state: TaskState;
	stateText: string;
	statedOn: string | null;
	evidence: string | null;
}

/** Everything that the page says about a unit's tasks, in words, so that no word of it is sent as a program. */
export interface UnitTaskTable {
	title: string;
	/** Null: no plan names the unit. */
	summary: string | null;
	note: string;
	columns: (typeof viUnitTasks)['columns'];
	deliverable: string;
	plansLabel: string;
	plans: { plan: string; title: string }[];
	/** What it leads, then what it supports; without those that have no rows. */
	groups: { role: string; caption: string; rows: UnitTaskRow[] }[];
}

/**
 * What plans give to a unit; where no plan names it, a note that says so. Null for the province itself, whose tasks are
 * those of its plans, and where no plan of the package names anybody.
 */
export function unitTaskTable(
	catalogue: LocalCatalogue,
	unit: LocalUnit,
	text: typeof viUnitTasks
): UnitTaskTable | null {
	if (unit.unit === unit.province || catalogue.task_units.length === 0) return null;
	const tasks = unitTasks(catalogue, unit);
	const plans = [...new Map(tasks.map((t) => [t.plan, { plan: t.plan, title: t.planTitle }])).values()];
	const row = rowMaker(catalogue, text, plans.length > 1);
	return {
		title: text.title,
		summary: tasks.length === 0 ? null : summaryOf(catalogue, tasks, text),
		note: tasks.length === 0 ? text.none : text.note,
		columns: text.columns,
		deliverable: text.deliverable,
		plansLabel: text.plans,
		plans,
		groups: (['lead', 'support'] as const)
			.map((role) => ({
				role: text.role[role],
				caption: text.caption(unit.short_name, text.role[role]),
				rows: tasks.filter((t) => t.role === role).map(row)
			}))
			.filter(({ rows }) => rows.length > 0)
	};
}

function summaryOf({ lang, settings }: LocalCatalogue, tasks: readonly UnitTask[], text: typeof viUnitTasks): string {
	const led = tasks.filter((t) => t.role === 'lead');
	const count = (state: TaskState): number => led.filter((t) => t.state === state).length;
	return text.summary(
		{
			lead: led.length,
			support: tasks.length - led.length,
			overdue: count('overdue'),
			unreported: count('unreported'),
			soon: count('soon')
		},
		settings.asOf === null ? null : formatDate(settings.asOf, lang)
	);
}

function rowMaker({ lang }: LocalCatalogue, text: typeof viUnitTasks, withPlan: boolean) {
	const due = ({ dueFrom, dueTo }: UnitTask): string | null => {
		if (dueTo !== null) return text.until(formatDate(dueTo, lang));
		return dueFrom === null ? null : text.from(formatDate(dueFrom, lang));
	};
	return (task: UnitTask): UnitTaskRow => ({
		task: task.task,
		plan: task.plan,
		name: task.name,
		deliverable: task.deliverable,
		place: text.field(task.fieldNumber, task.fieldName) + (withPlan ? ` – ${task.planTitle}` : ''),
		through: task.through.length === 0 ? null : text.through(task.through.join(', ')),
		deadline: task.deadline,
		due: due(task),
		state: task.state,
		stateText: text.state(task.state, task.status),
		statedOn: task.statusOn === null ? null : text.statedOn(formatDate(task.statusOn, lang)),
		evidence: task.evidence
	});
}
