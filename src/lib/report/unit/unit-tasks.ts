import type { TaskStatus, TaskUnit } from '../../domain/catalogue';
import type { LocalCatalogue, LocalUnit } from '../local-catalogue';
import { taskState, type TaskState } from '../../domain/task-state';
import { unitHistories } from './unit-histories';

/** A row of a plan that a unit leads or supports; texts as the plan has them. */
export interface UnitTask {
	task: string;
	plan: string;
	planTitle: string;
	fieldNumber: string;
	fieldName: string;
	number: string | null;
	name: string;
	deliverable: string | null;
	role: TaskUnit['role'];
	/** Names of the units that the plan names in its place: its divisions, or those that went into it. Empty: itself. */
	through: string[];
	/** As written. */
	deadline: string | null;
	dueFrom: string | null;
	dueTo: string | null;
	status: TaskStatus | null;
	statusOn: string | null;
	evidence: string | null;
	state: TaskState;
}

/** What comes first on the page of somebody who has to act. */
const RANK: Record<TaskState, number> = { overdue: 0, unreported: 0, soon: 1, open: 1, done: 2 };

/**
 * The tasks that plans give to a unit: what is past its last day first, then what is open, then what is done; each by
 * its last day, those without one last, then in the order of the plan.
 *
 * Tasks of its divisions are its own. Tasks of units that merged into it, or that it was called before, passed on to it;
 * those of a unit that was split stay on that unit's page, because nothing says which part of it has them.
 * What a plan gives to a group of units ("Các sở, ban, ngành") names nobody and is not here.
 */
export function unitTasks(catalogue: LocalCatalogue, unit: LocalUnit): UnitTask[] {
	const names = actingFor(catalogue, unit);
	const mentions = new Map<string, TaskUnit[]>();
	for (const mention of catalogue.task_units) {
		if (mention.unit === null || !names.has(mention.unit)) continue;
		mentions.set(mention.task, [...(mentions.get(mention.task) ?? []), mention]);
	}
	const plans = new Map(catalogue.plans.map((p) => [p.plan, p]));
	const fields = new Map(catalogue.fields.map((f) => [f.field, f]));
	return catalogue.tasks
		.flatMap((task): UnitTask[] => {
			const named = mentions.get(task.task);
			if (named === undefined) return [];
			const role = named.some((m) => m.role === 'lead') ? 'lead' : 'support';
			const acting = named.filter((m) => m.role === role).map((m) => m.unit ?? '');
			return [
				{
					task: task.task,
					plan: task.plan,
					planTitle: plans.get(task.plan)?.title ?? task.plan,
					fieldNumber: fields.get(task.field)?.number ?? '',
					fieldName: fields.get(task.field)?.name ?? task.field,
					number: task.number,
					name: task.name,
					deliverable: task.deliverable,
					role,
					through: acting.includes(unit.unit) ? [] : [...new Set(acting.map((code) => names.get(code) ?? code))],
					deadline: task.deadline,
					dueFrom: task.due_from,
					dueTo: task.due_to,
					status: task.status,
					statusOn: task.status_on,
					evidence: task.evidence,
					state: taskState(task, catalogue.settings.asOf)
				}
			];
		})
		.sort(byUrgency);
}

/** The unit, the units whose tasks passed on to it, and the divisions of all of them, with their names. */
function actingFor(catalogue: LocalCatalogue, unit: LocalUnit): Map<string, string> {
	const { units, unit_kinds } = catalogue;
	const history = unitHistories(catalogue).all;
	const divisionKinds = new Set(unit_kinds.filter((k) => k.role === 'division').map((k) => k.kind));
	const passedOn = new Set(
		units.map((u) => u.unit).filter((u) => u === unit.unit || history.chain(u).includes(unit.unit))
	);
	const acting = units.filter(
		(u) => passedOn.has(u.unit) || (divisionKinds.has(u.kind) && u.parent !== null && passedOn.has(u.parent))
	);
	return new Map(acting.map((u) => [u.unit, u.name]));
}

/** The sort is stable, so what is equal here keeps the order of the plan. */
function byUrgency(a: UnitTask, b: UnitTask): number {
	const [dueA, dueB] = [a.dueTo ?? '9999', b.dueTo ?? '9999'];
	return RANK[a.state] - RANK[b.state] || (dueA < dueB ? -1 : dueA > dueB ? 1 : 0);
}
