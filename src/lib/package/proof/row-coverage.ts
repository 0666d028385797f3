import type { PlanDefect, PlanSection, Task, TaskLevel } from '../../domain/catalogue';
import { groupBy } from '../group-by';
import { count } from './count';
import type { HeldCount } from './section-coverage';

export interface SectionCoverage extends HeldCount {
	section: string;
	line_from: number | null;
	line_to: number | null;
	rows: Record<TaskLevel, number>;
	/** What the heading says; null: nothing. */
	declared: Record<TaskLevel, number | null>;
}

export interface PlanCoverage {
	document: string;
	plan: string;
	sections: SectionCoverage[];
	/** Characters of the document, other than white space, that stand in no section. */
	outside: number;
	/** How many of each kind, the most first. */
	defects: { kind: string; count: number }[];
}

const LEVELS = ['objective', 'task', 'activity'] as const;

export function countSection(section: PlanSection, tasks: readonly Task[], characters: HeldCount): SectionCoverage {
	const rows = { objective: 0, task: 0, activity: 0 };
	for (const t of tasks) if (t.section === section.section) rows[t.level]++;
	return {
		section: section.section,
		line_from: section.line_from,
		line_to: section.line_to,
		rows,
		declared: { objective: section.objectives, task: section.tasks, activity: section.activities },
		...characters
	};
}

export function countDefects(defects: readonly PlanDefect[]): PlanCoverage['defects'] {
	return groupBy(defects, (d) => d.kind)
		.map((all) => ({ kind: all[0]?.kind ?? '', count: all.length }))
		.sort((a, b) => b.count - a.count);
}

/** Per document its rows, characters and defects, then a line for each section; declared counts stand in brackets. */
export function formatRowCoverage(coverage: readonly PlanCoverage[]): string {
	const blocks = coverage.map(({ document, plan, sections, outside, defects }) => {
		const kinds = defects.map((d) => `${d.count} ${d.kind}`).join(', ');
		return [
			`${document} (${plan}): ${total(sections)}, ${outside} outside the sections`,
			...sections.map(sectionLine),
			`  ${count(sum(defects.map((d) => d.count)), 'defect')} of the document${kinds === '' ? '' : `: ${kinds}`}`
		].join('\n');
	});
	const documents = count(coverage.length, 'document');
	const outside = sum(coverage.map((c) => c.outside));
	const all = `${total(coverage.flatMap((c) => c.sections))}, ${outside} outside the sections`;
	return [...blocks, `${all}, in ${documents}`].join('\n');
}

function sectionLine(s: SectionCoverage): string {
	const rows = LEVELS.map((level) => {
		const declared = s.declared[level];
		return nameRows(s.rows[level], level) + (declared === null ? '' : ` (${declared})`);
	});
	const lines = s.line_from === null ? '' : ` lines ${s.line_from}–${s.line_to ?? '?'}`;
	return `  ${s.section}${lines}: ${rows.join(', ')}; ${heldOf(s)}`;
}

function total(sections: readonly SectionCoverage[]): string {
	const rows = LEVELS.map((level) => nameRows(sum(sections.map((s) => s.rows[level])), level));
	const characters = sum(sections.map((s) => s.characters));
	const held = sum(sections.map((s) => s.held));
	return `${count(sections.length, 'section')}, ${rows.join(', ')}; ${heldOf({ characters, held })}`;
}

const nameRows = (n: number, level: TaskLevel): string =>
	level === 'activity' ? count(n, 'activity', 'activities') : count(n, level);
const heldOf = ({ held, characters }: HeldCount): string => `${held} of ${count(characters, 'character')} held`;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
