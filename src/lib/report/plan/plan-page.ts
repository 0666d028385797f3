import type { DefectKind } from '../../domain/catalogue';
import type { LocalCatalogue, LocalPlan } from '../local-catalogue';
import { deadlinesOf, isWork, leadsOf, type Deadlines, type LeadGroup } from './plan-agenda';
import { planHead, type PlanHead } from './plan-head';
import { addCounts, partTargets, planParts, type LevelCounts, type PlanPart } from './plan-parts';
import { allRows, type PlanRow } from './plan-rows';
import type { PlanFigures } from './stated-target';

/** A defect of the document, with where it lies. */
export interface DefectRow {
	defect: string;
	kind: DefectKind;
	line: number;
	/** Verbatim; null where there are no words. */
	quote: string | null;
	note: string;
	/** The row that it is in. */
	row: Pick<PlanRow, 'task' | 'level' | 'number' | 'name'> | null;
	/** The section that it is in; null: outside all of them. */
	section: string | null;
}

export interface PartCounts extends LevelCounts {
	targets: number;
	defects: number;
}

/** How far the work of a plan is, as far as somebody has said. */
export interface Progress {
	work: number;
	done: number;
	inProgress: number;
	notStarted: number;
	/** By that day nobody has said how far it is; with the three above it makes up all the work. */
	unstated: number;
	/** Of what is in progress or not started. */
	overdue: number;
	/** Of what is not done: the deadline is over and nobody has said anything since. */
	unreported: number;
	/** ISO: what "today" is. */
	asOf: string | null;
}

/** What the page of a plan shows: every row, target and defect of it once. */
export interface PlanModel {
	head: PlanHead;
	parts: (PlanPart & { all: PartCounts })[];
	/** Defects in no section. */
	defectsOutside: number;
	total: PartCounts;
	defects: DefectRow[];
	deadlines: Deadlines;
	leads: LeadGroup[];
	/** Null: nobody has said anything. */
	progress: Progress | null;
}

/** `figures` are those of the package's own province; they say nothing of another one's plan. */
export function planModel(catalogue: LocalCatalogue, plan: LocalPlan, figures: PlanFigures): PlanModel {
	const head = planHead(catalogue, plan);
	const parts = planParts(catalogue, plan.plan, head.isOwn ? figures : null);
	const rows = parts.flatMap((part) => allRows(part.rows));
	const defects = planDefects(catalogue, plan.plan, parts);
	const counted = parts.map((part) => ({
		...part,
		all: {
			...part.counts,
			targets: partTargets(part).length,
			defects: part.section === null ? 0 : defects.filter((d) => d.section === part.section?.section).length
		}
	}));
	return {
		head,
		parts: counted,
		defectsOutside: defects.filter((d) => d.section === null).length,
		total: {
			...addCounts(counted.map((part) => part.counts)),
			targets: counted.reduce((sum, part) => sum + part.all.targets, 0),
			defects: defects.length
		},
		defects,
		deadlines: deadlinesOf(rows),
		leads: leadsOf(catalogue, rows),
		progress: progressOf(rows, catalogue.settings.asOf)
	};
}

/** In the order of the document. A defect of a row lies in the row's section, wherever its words were displaced to. */
function planDefects(catalogue: LocalCatalogue, plan: string, parts: readonly PlanPart[]): DefectRow[] {
	const places = new Map(parts.flatMap((part) => allRows(part.rows).map((row) => [row.task, { row, part }] as const)));
	const atLine = (line: number) => parts.find(({ lines }) => lines !== null && lines.from <= line && line <= lines.to);
	return catalogue.plan_defects
		.filter((d) => d.plan === plan)
		.map(({ defect, kind, line, quote, note, task }) => {
			const place = places.get(task ?? '');
			const { section = null } = place?.part ?? atLine(line) ?? {};
			const row = place === undefined ? null : place.row;
			return {
				defect,
				kind,
				line,
				quote,
				note,
				row: row && { task: row.task, level: row.level, number: row.number, name: row.name },
				section: section?.section ?? null
			};
		})
		.sort((a, b) => a.line - b.line);
}

function progressOf(rows: readonly PlanRow[], asOf: string | null): Progress | null {
	const work = rows.filter((row) => isWork(row) || row.state.status !== null);
	if (work.every((row) => row.state.status === null)) return null;
	const count = (isMeant: (row: PlanRow) => boolean) => work.filter(isMeant).length;
	return {
		work: work.length,
		done: count((row) => row.state.isDone),
		inProgress: count((row) => row.state.status === 'in_progress'),
		notStarted: count((row) => row.state.status === 'not_started'),
		// What is said to be done only after the day of the facts was not known to be so on it.
		unstated: count(({ state }) => !state.isDone && (state.status === null || state.status === 'done')),
		overdue: count((row) => row.state.isOverdue),
		unreported: count((row) => row.state.isUntold),
		asOf
	};
}
