import type { PlanPassage, PlanSection, Task, TaskCell, TaskQuote } from '../../../src/lib/domain/catalogue';
import { printIssue } from '../../../src/lib/package/print-issue';
import { proveRows, type PlanRows } from '../../../src/lib/package/proof/rows';
import * as build from '../../builders/catalogue';

export const plan = build.plan('plan', { document: 'a.txt' });
export const section = (from: number | null, to: number | null, more: Partial<PlanSection> = {}): PlanSection =>
	build.section('section', { heading: 'I. Thủ tục', line_from: from, line_to: to, ...more });

/** A row whose cells are each made of quotes `[line, words]`. */
export type Cells = Partial<Record<TaskCell, [line: number, words: string][]>>;
export const quotesOf = (task: string, cells: Cells): TaskQuote[] =>
	Object.entries(cells).flatMap(([cell, fragments]) =>
		fragments.map(([line, quote], i) => ({ task, cell: cell as TaskCell, fragment: i + 1, line, quote }))
	);
export const taskOf = (task: string, cells: Cells, more: Partial<Task> = {}): Task =>
	build.task(task, {
		...Object.fromEntries(Object.entries(cells).map(([cell, f]) => [cell, f.map(([, words]) => words).join(' ')])),
		...more
	});
export const passage = (line: number, quote: string): PlanPassage => ({ plan: 'plan', line, kind: 'other', quote });

export interface Case extends Partial<PlanRows> {
	text: string[];
	rows?: Record<string, Cells>;
}
export function prove({ text, rows = {}, ...more }: Case) {
	const data: PlanRows = {
		plans: [plan],
		plan_sections: [section(1, text.length)],
		tasks: Object.entries(rows).map(([code, cells]) => taskOf(code, cells)),
		task_quotes: Object.entries(rows).flatMap(([code, cells]) => quotesOf(code, cells)),
		plan_passages: [],
		plan_defects: [],
		...more
	};
	return proveRows(data, new Map([['a.txt', text.join('\n')]]));
}
export const lines = (proof: { issues: Parameters<typeof printIssue>[0][] }): string[] => proof.issues.map(printIssue);

// Cells of one row on one line, a name that goes on below another cell, a page in between.
export const text = ['I. Thủ tục', '1 Rà soát Văn phòng', 'Trang 2', 'hồ sơ Sở', '2 Công bố'];
export const rows: Record<string, Cells> = {
	t1: {
		number: [[2, '1']],
		name: [
			[2, 'Rà soát'],
			[4, 'hồ sơ']
		],
		lead: [
			[2, 'Văn phòng'],
			[4, 'Sở']
		]
	},
	t2: { number: [[5, '2']], name: [[5, 'Công bố']] }
};
export const plan_passages = [passage(3, 'Trang 2')];
