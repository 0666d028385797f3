import type { Plan, PlanDefect, PlanPassage, PlanSection, Task, TaskQuote } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { groupBy } from '../group-by';
import type { Place } from '../issue-maker';
import { checkCells } from './cells';
import { collapse, occurrences, oneLine } from './collapse';
import { heldText, holdQuotes, type HeldText } from './held';
import { quoteIssue, type Quoted } from './quote-issue';
import { checkOwnSection, checkOwnWords, type Stretch } from './row-places';
import { countDefects, countSection, type PlanCoverage } from './row-coverage';
import { countOutside, holdHeading, sectionCoverage } from './section-coverage';
import { checkSectionLines } from './section-lines';

/** The tables that say what stands in the plans' documents. */
export interface PlanRows {
	plans: readonly Plan[];
	plan_sections: readonly PlanSection[];
	tasks: readonly Task[];
	task_quotes: readonly TaskQuote[];
	plan_passages: readonly PlanPassage[];
	plan_defects: readonly PlanDefect[];
	/** For tables that are read from several files; without it row n of a table is line n + 2 of `<table>.csv`. */
	placeOf?: (table: RowTable, index: number) => Place;
}

export type RowTable = 'plan_sections' | 'tasks' | 'task_quotes' | 'plan_passages' | 'plan_defects';

export interface RowProof {
	issues: Issue[];
	coverage: PlanCoverage[];
}

interface Placed<T> {
	row: T;
	place: Place;
}

/**
 * Proves the rows of plans in their documents. A fragment of a cell, a passage and a defect's words stand verbatim in
 * the document (after NFC, a run of white space being one space) and begin on the stated line; a cell is its fragments
 * joined by a space; a row holds words that no other row holds, in its own section unless a defect says that it was
 * displaced; a section's heading stands within its lines; and every character of a section's lines other than white
 * space is held by a fragment, a passage or the heading, so that nothing of the document is lost.
 *
 * `sources` maps file name to text. Plans without a document, or whose document is not among the sources, are left
 * out. Pure: nothing is read.
 */
export function proveRows(data: PlanRows, sources: ReadonlyMap<string, string>): RowProof {
	const placeOf = data.placeOf ?? ((table: string, index: number): Place => ({ file: `${table}.csv`, row: index + 2 }));
	const placed = <T>(table: RowTable, rows: readonly T[], belongs: (row: T) => boolean): Placed<T>[] =>
		rows.map((row, i) => ({ row, place: placeOf(table, i) })).filter(({ row }) => belongs(row));
	const issues: Issue[] = [];
	const coverage: PlanCoverage[] = [];
	for (const { plan, document } of data.plans) {
		const source = document === null ? undefined : sources.get(document);
		if (document === null || source === undefined) continue;
		const isOfPlan = (row: { plan: string }): boolean => row.plan === plan;
		const sections = placed('plan_sections', data.plan_sections, isOfPlan).map(({ row, place }) => ({
			section: row,
			place
		}));
		const tasks = placed('tasks', data.tasks, isOfPlan);
		const codes = new Set(tasks.map((t) => t.row.task));
		const quotes = placed('task_quotes', data.task_quotes, (q) => codes.has(q.task));
		const passages = placed('plan_passages', data.plan_passages, isOfPlan);
		const defects = placed('plan_defects', data.plan_defects, isOfPlan);

		const text = heldText(document, collapse(source));
		const { issues: unheld, stretches } = holdRows(text, quotes, passages);
		issues.push(...unheld);
		issues.push(...proveCells(tasks, quotes));
		issues.push(...checkSectionLines(sections, countLines(source)));
		issues.push(...sections.flatMap((s) => holdHeading(text, s)));
		const rows = tasks.map((t) => t.row);
		const counted = sections.map((s) => {
			const { count, issues: left } = sectionCoverage(text, s);
			issues.push(...left);
			return countSection(s.section, rows, count);
		});
		const placedRows = { text, tasks, stretches, sections, defects: defects.map((d) => d.row) };
		issues.push(...checkOwnWords(placedRows), ...checkOwnSection(placedRows));
		issues.push(...defects.flatMap((d) => proveDefect(text, d)));
		coverage.push({
			document,
			plan,
			sections: counted,
			outside: countOutside(text, sections),
			defects: countDefects(defects.map((d) => d.row))
		});
	}
	return { issues, coverage };
}

/** Holds fragments and passages; `stretches` are the fragments that were found. */
function holdRows(
	text: HeldText,
	quotes: readonly Placed<TaskQuote>[],
	passages: readonly Placed<PlanPassage>[]
): { issues: Issue[]; stretches: Stretch[] } {
	const fragments = quotes.map((placed) => ({ of: placed.row, quoted: quotedFragment(placed) }));
	const { issues, starts } = holdQuotes(text, [...fragments.map((f) => f.quoted), ...passages.map(quotedPassage)]);
	const stretches = fragments.flatMap(({ of: { task, cell }, quoted }): Stretch[] => {
		const from = starts.get(quoted);
		return from === undefined ? [] : [{ task, cell, from, length: quoted.words.length }];
	});
	return { issues, stretches };
}

const quotedFragment = ({ row, place }: Placed<TaskQuote>): Quoted => ({
	what: `Fragment ${row.fragment} of ${row.cell} of ${row.task}`,
	words: oneLine(row.quote),
	line: row.line,
	place
});

const quotedPassage = ({ row, place }: Placed<PlanPassage>): Quoted => ({
	what: `This passage (${row.kind})`,
	words: oneLine(row.quote),
	line: row.line,
	place
});

function proveCells(tasks: readonly Placed<Task>[], quotes: readonly Placed<TaskQuote>[]): Issue[] {
	const rows = quotes.map((q) => q.row);
	const quotesOf = new Map(groupBy(rows, (q) => q.task).map((all) => [all[0]?.task ?? '', all]));
	return tasks.flatMap(({ row, place }) => checkCells(row, quotesOf.get(row.task) ?? [], place));
}

function proveDefect(text: HeldText, { row, place }: Placed<PlanDefect>): Issue[] {
	const words = oneLine(row.quote ?? '');
	if (words === '') return [];
	const lines = [...new Set(occurrences(text.text, words).map((at) => text.lines[at] ?? 0))];
	if (lines.includes(row.line)) return [];
	return [quoteIssue({ what: `What defect ${row.defect} quotes`, words, line: row.line, place }, lines, text.document)];
}

/** Lines of a text; what follows the last line break counts only where there is something. */
const countLines = (source: string): number => source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
