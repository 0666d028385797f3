import type { PlanDefect, Task, TaskCell } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { groupBy } from '../group-by';
import { errorAt, type Place } from '../issue-maker';
import { oneLine } from './collapse';
import type { HeldText } from './held';
import type { PlacedSection } from './section-lines';

/** Where a fragment of a row's cell stands in the text: from `from`, `length` characters. */
export interface Stretch {
	task: string;
	cell: TaskCell;
	from: number;
	length: number;
}

/** The rows of one plan and where they stand in its document. */
export interface PlacedRows {
	text: HeldText;
	tasks: readonly { row: Task; place: Place }[];
	stretches: readonly Stretch[];
	sections: readonly PlacedSection[];
	defects: readonly PlanDefect[];
}

/**
 * Rows that stand on others' words alone: cells may be shared (a merged cell), but each row has a fragment of its
 * number or name of which no other row holds a part, else a row entered twice would prove itself by the first. Of rows that hold
 * the same words the first keeps them. A name that the document merged may be shared where a displaced cell among the
 * defects quotes it and the row has another cell for itself.
 */
export function checkOwnWords({ text, tasks, stretches, defects }: PlacedRows): Issue[] {
	const of = byTask(stretches);
	const holders = new Map<number, Set<string>>();
	for (const stretch of stretches) {
		for (const at of signsOf(text, stretch)) holders.set(at, (holders.get(at) ?? new Set()).add(stretch.task));
	}
	const isOwn = (s: Stretch): boolean => signsOf(text, s).every((at) => holders.get(at)?.size === 1);
	const displaced = displacedOf(tasks, defects);
	const isMerged = (row: Task): boolean =>
		displaced(row.task).some((d) => oneLine(d.quote ?? '').includes(oneLine(row.name)));
	const issues: Issue[] = [];
	for (const { row, place } of tasks.toReversed()) {
		const all = of.get(row.task) ?? [];
		const named = all.filter(isOfName);
		// A row of which nothing was found has its own issues.
		if (named.length === 0 || named.some(isOwn) || (all.some(isOwn) && isMerged(row))) continue;
		const others = new Set(named.flatMap((s) => signsOf(text, s)).flatMap((at) => [...(holders.get(at) ?? [])]));
		others.delete(row.task);
		issues.push(heldAlready(row, place, [...others].join(', ')));
		for (const at of all.flatMap((s) => signsOf(text, s))) holders.get(at)?.delete(row.task);
	}
	return issues.reverse();
}

/**
 * Rows whose number and name begin outside the lines of their section: the document displaced them, which a defect of
 * that kind says of the row or of one above it, or somebody gave them the wrong section.
 */
export function checkOwnSection({ text, tasks, stretches, sections, defects }: PlacedRows): Issue[] {
	const of = byTask(stretches);
	const sectionOf = new Map(sections.map(({ section }) => [section.section, section]));
	const displaced = displacedOf(tasks, defects);
	return tasks.flatMap(({ row, place }) => {
		const { line_from = null, line_to = null } = sectionOf.get(row.section) ?? {};
		const lines = (of.get(row.task) ?? []).filter(isOfName).map((s) => text.lines[s.from] ?? 0);
		// Faulty lines have their own issues.
		if (line_from === null || line_to === null || line_from > line_to || lines.length === 0) return [];
		if (lines.some((line) => line >= line_from && line <= line_to) || displaced(row.task).length > 0) return [];
		return [
			errorAt(place, {
				code: 'row-outside-section',
				column: 'section',
				found: `${row.section}, lines ${line_from}–${line_to}; the row on ${[...new Set(lines)].join(', ')}`,
				expected: 'the section on whose lines the row stands, or a displaced_cell in plan_defects that names it',
				message: `Neither the number nor the name of ${row.task} stands in its section.`
			})
		];
	});
}

function heldAlready(row: Task, place: Place, others: string): Issue {
	return errorAt(place, {
		code: 'row-held-already',
		column: 'name',
		found: row.name,
		expected: 'words of its own as number or name, or a displaced_cell in plan_defects that quotes a merged name',
		message: `What ${row.task} quotes as number and name is quoted by ${others} too; a row stands in its document once.`
	});
}

const isOfName = ({ cell }: Stretch): boolean => cell === 'number' || cell === 'name';

const byTask = (stretches: readonly Stretch[]): Map<string, Stretch[]> =>
	new Map(groupBy(stretches, (s) => s.task).map((all) => [all[0]?.task ?? '', all]));

/** Places of its characters other than white space. */
const signsOf = ({ text }: HeldText, { from, length }: Stretch): number[] =>
	Array.from({ length }, (_, i) => from + i).filter((at) => text[at] !== ' ');

/** For a row the displaced cells among the defects that name it or one above it. */
function displacedOf(tasks: PlacedRows['tasks'], defects: readonly PlanDefect[]): (task: string) => PlanDefect[] {
	const parents = new Map(tasks.map(({ row }) => [row.task, row.parent]));
	const displaced = defects.filter((d) => d.kind === 'displaced_cell');
	return (task) => {
		const line: string[] = [];
		for (let at: string | null = task; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.push(at);
		return displaced.filter((d) => d.task !== null && line.includes(d.task));
	};
}
