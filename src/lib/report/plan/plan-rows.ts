import type { Task, TaskLevel, TaskStatus } from '../../domain/catalogue';
import { taskState } from '../../domain/task-state';
import type { Local, LocalCatalogue } from '../local-catalogue';
import type { StatedTarget } from './stated-target';
import { mentionsByTask, stretches, type Mention, type Stretch } from './task-cell';

export type LocalTask = Local<Task>;

/** How far a row is. */
export interface RowState {
	/** Null: nobody has said. */
	status: TaskStatus | null;
	/** ISO day on which that was said. */
	on: string | null;
	evidence: string | null;
	/** By the day of the facts. */
	isDone: boolean;
	/** The deadline is over, and somebody said after it that the row is not done. */
	isOverdue: boolean;
	/** The deadline is over and nobody has said since how far the row is. */
	isUntold: boolean;
}

/** An objective, task or activity with what stands under it; every text as the document has it. */
export interface PlanRow extends Pick<
	LocalTask,
	'task' | 'level' | 'number' | 'name' | 'requirement' | 'deliverable' | 'start' | 'deadline' | 'remark' | 'note'
> {
	lead: Stretch[];
	support: Stretch[];
	/** Who leads, for lists by unit. */
	leads: Mention[];
	/** ISO days that the deadline names; null: none, or not certain. */
	dueFrom: string | null;
	dueTo: string | null;
	state: RowState;
	targets: StatedTarget[];
	rows: PlanRow[];
}

const RANK: Record<TaskLevel, number> = { objective: 0, task: 1, activity: 2 };

/**
 * Whether a row stands under its parent on the page: in the same section and below it in rank. Any other one begins a
 * tree of its own, so that none is lost and none can stand under itself.
 */
function standsUnder(row: LocalTask, parent: LocalTask | undefined): boolean {
	return parent?.section === row.section && RANK[parent.level] < RANK[row.level];
}

/** The rows of each section of a plan, as trees in the order of the document. */
export function planRows(
	catalogue: LocalCatalogue,
	plan: string,
	targets: readonly StatedTarget[]
): Map<string, PlanRow[]> {
	const tasks = catalogue.tasks.filter((t) => t.plan === plan);
	const byCode = new Map(tasks.map((t) => [t.task, t]));
	const toRow = rowMaker(catalogue, targets);
	const rows = new Map(tasks.map((t) => [t.task, toRow(t)]));
	const sections = new Map<string, PlanRow[]>();
	for (const task of tasks) {
		const row = rows.get(task.task);
		if (row === undefined) continue;
		const parent = byCode.get(task.parent ?? '');
		if (standsUnder(task, parent)) rows.get(task.parent ?? '')?.rows.push(row);
		else sections.set(task.section, [...(sections.get(task.section) ?? []), row]);
	}
	return sections;
}

function rowMaker(catalogue: LocalCatalogue, targets: readonly StatedTarget[]): (task: LocalTask) => PlanRow {
	const [leads, supports] = [mentionsByTask(catalogue, 'lead'), mentionsByTask(catalogue, 'support')];
	const { province, asOf } = catalogue.settings;
	const own = new Set(catalogue.units.filter((u) => u.province === province).map((u) => u.unit));
	const hasPage = (unit: string) => own.has(unit);
	return (t) => {
		const { task, level, number, name, requirement, deliverable, start, deadline, remark, note } = t;
		return {
			task,
			level,
			number,
			name,
			requirement,
			deliverable,
			start,
			deadline,
			remark,
			note,
			lead: stretches(t.lead, leads.get(task) ?? [], hasPage),
			support: stretches(t.support, supports.get(task) ?? [], hasPage),
			leads: leads.get(task) ?? (t.lead === null ? [] : [{ mention: t.lead, unit: null }]),
			dueFrom: t.due_from,
			dueTo: t.due_to,
			state: rowState(t, asOf),
			targets: targets.filter((target) => target.task === task),
			rows: []
		};
	};
}

/** `asOf` ISO: what "today" is; null: nothing can be overdue. */
export function rowState(
	task: Pick<LocalTask, 'status' | 'status_on' | 'evidence' | 'due_to'>,
	asOf: string | null
): RowState {
	const at = taskState(task, asOf);
	return {
		status: task.status,
		on: task.status_on,
		evidence: task.evidence,
		isDone: at === 'done',
		isOverdue: at === 'overdue',
		isUntold: at === 'unreported'
	};
}

/** Every row of the trees, each before those under it. */
export function allRows(rows: readonly PlanRow[]): PlanRow[] {
	return rows.flatMap((row) => [row, ...allRows(row.rows)]);
}
