import type { LocalCatalogue } from '../local-catalogue';
import { allRows, planRows, type PlanRow } from './plan-rows';
import { statedTargets, type PlanFigures, type StatedTarget } from './stated-target';

export interface FieldHead {
	field: string;
	/** Roman. */
	number: string;
	name: string;
}

/** How many rows of each level there are. */
export interface LevelCounts {
	objectives: number;
	tasks: number;
	activities: number;
}

/** A section of a plan, or the targets of a field that no section of it covers. */
export interface PlanPart {
	/** Null: no section of the plan. */
	section: { section: string; number: string | null; heading: string; note: string | null } | null;
	/** Lines of the document; null: without one, or not known. */
	lines: { from: number; to: number } | null;
	field: FieldHead;
	rows: PlanRow[];
	/** Targets that no row states. */
	targets: StatedTarget[];
	counts: LevelCounts;
	/** What the heading itself declares; null: it does not. */
	declared: { [Level in keyof LevelCounts]: number | null };
}

const NOTHING = { objectives: null, tasks: null, activities: null };

/**
 * Everything that a plan holds, by section in the order of the document. A target without a row stands with the first
 * section of its field; where the plan has none, in a part of its own after the sections.
 */
export function planParts(catalogue: LocalCatalogue, plan: string, figures: PlanFigures | null): PlanPart[] {
	const targets = statedTargets(catalogue, plan, figures);
	const rows = planRows(catalogue, plan, targets);
	const inRows = new Set([...rows.values()].flatMap(allRows).flatMap((row) => row.targets.map((t) => t.id)));
	const loose = targets.filter((t) => !inRows.has(t.id));
	const placed = new Set<string>();
	const take = (field: string): StatedTarget[] => {
		const here = placed.has(field) ? [] : loose.filter((t) => t.field === field);
		placed.add(field);
		return here;
	};
	const sections = catalogue.plan_sections
		.filter((s) => s.plan === plan)
		.map((s): PlanPart => {
			const { section, number, heading, note, line_from, line_to, objectives, tasks, activities } = s;
			const own = rows.get(section) ?? [];
			return {
				section: { section, number, heading, note },
				lines: line_from === null || line_to === null ? null : { from: line_from, to: line_to },
				field: fieldHead(catalogue, s.field),
				rows: own,
				targets: take(s.field),
				counts: levelCounts(own),
				declared: { objectives, tasks, activities }
			};
		});
	const without = catalogue.fields
		.map(({ field }): PlanPart => {
			const here = take(field);
			const head = fieldHead(catalogue, field);
			return {
				section: null,
				lines: null,
				field: head,
				rows: [],
				targets: here,
				counts: levelCounts([]),
				declared: NOTHING
			};
		})
		.filter((part) => part.targets.length > 0);
	return [...sections, ...without];
}

export function fieldHead(catalogue: LocalCatalogue, code: string): FieldHead {
	const field = catalogue.fields.find((f) => f.field === code);
	return { field: code, number: field?.number ?? '', name: field?.name ?? code };
}

export function levelCounts(rows: readonly PlanRow[]): LevelCounts {
	const all = allRows(rows);
	const count = (level: PlanRow['level']) => all.filter((row) => row.level === level).length;
	return { objectives: count('objective'), tasks: count('task'), activities: count('activity') };
}

/** All targets of a part, those of its rows included. */
export function partTargets({ rows, targets }: PlanPart): StatedTarget[] {
	return [...targets, ...allRows(rows).flatMap((row) => row.targets)];
}

export function addCounts(all: readonly LevelCounts[]): LevelCounts {
	const sum = (level: keyof LevelCounts) => all.reduce((total, counts) => total + counts[level], 0);
	return { objectives: sum('objectives'), tasks: sum('tasks'), activities: sum('activities') };
}
