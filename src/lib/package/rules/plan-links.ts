import type { Issue } from '../../domain/issue';
import { occurrences, oneLine } from '../proof/collapse';
import { isOfWholeWords } from '../proof/held';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/** What points to a row or target of a plan: defects and targets to those of their own plan, mentions into its cell. */
export function planLinksRule({ tasks, task_units, targets, plan_defects, at }: RuleInput): Issue[] {
	const byCode = new Map(tasks.map((t) => [t.task, t]));
	const planOfTarget = new Map(targets.map((t) => [t.target, t.plan]));
	const issues: Issue[] = [];
	const samePlan = (row: { plan: string }, column: string, found: string | null, plan: string | undefined): void => {
		if (found === null || plan === undefined || plan === row.plan) return;
		issues.push(
			errorAt(at(row), {
				code: 'link-to-another-plan',
				column,
				found,
				expected: `a ${column} of the plan ${row.plan}`,
				message: `It belongs to ${plan}.`
			})
		);
	};
	for (const d of plan_defects) {
		samePlan(d, 'task', d.task, byCode.get(d.task ?? '')?.plan);
		samePlan(d, 'target', d.target, planOfTarget.get(d.target ?? ''));
	}
	for (const t of targets) samePlan(t, 'task', t.task, byCode.get(t.task ?? '')?.plan);
	for (const u of task_units) {
		const task = byCode.get(u.task);
		if (task === undefined || names(oneLine(task[u.role] ?? ''), oneLine(u.mention))) continue;
		issues.push(
			errorAt(at(u), {
				code: 'mention-not-in-cell',
				column: 'mention',
				found: u.mention,
				expected: `words of ${u.role}: ${task[u.role] ?? 'an empty cell'}`,
				message: `The ${u.role} of ${u.task} does not name it so; copy it from the cell.`
			})
		);
	}
	return issues;
}

/** The cell holds the mention as whole words: “S” is no mention of “Sở”. */
function names(cell: string, mention: string): boolean {
	return occurrences(cell, mention).some((start) => isOfWholeWords(cell, start, mention.length));
}
