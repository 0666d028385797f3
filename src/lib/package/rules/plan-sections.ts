import { TASK_CELLS, type PlanSection, type TaskLevel } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { groupBy } from '../group-by';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';
import { unknownCells } from '../section-cells';

const COUNTS = [
	['objectives', 'objective'],
	['tasks', 'task'],
	['activities', 'activity']
] as const;

/** Sections of a plan: cells that exist, and as many rows of each level as the heading declares. */
export function planSectionsRule(input: RuleInput): Issue[] {
	const counted = countRows(input);
	return input.plan_sections.flatMap((s) => [
		...checkNames(s, input.at),
		...(counted === null ? [] : checkCounts(s, counted, input.at))
	]);
}

function checkNames(section: PlanSection, at: RuleInput['at']): Issue[] {
	return unknownCells(section).map((found) =>
		errorAt(at(section), {
			code: 'unknown-cell',
			column: 'cells',
			found,
			expected: `names among ${TASK_CELLS.join(' ')}`,
			message: 'No row has such a cell.'
		})
	);
}

type Counted = ReadonlyMap<string, number>;

const keyOf = (section: string, level: TaskLevel): string => `${section} ${level}`;

/** Rows by section and level; null where some are left out because of another fault. */
function countRows({ tasks, isWhole }: RuleInput): Counted | null {
	if (!isWhole('tasks')) return null;
	const groups = groupBy(tasks, (t) => keyOf(t.section, t.level));
	return new Map(groups.map((all) => [keyOf(all[0]?.section ?? '', all[0]?.level ?? 'task'), all.length]));
}

function checkCounts(section: PlanSection, counted: Counted, at: RuleInput['at']): Issue[] {
	return COUNTS.flatMap(([column, level]) => {
		const declared = section[column];
		const rows = counted.get(keyOf(section.section, level)) ?? 0;
		if (declared === null || declared === rows) return [];
		return [
			errorAt(at(section), {
				code: 'count-differs',
				column,
				found: String(declared),
				expected: `${rows}, the rows of level ${level} in tasks`,
				message: `The heading of ${section.section} declares another number of ${column} than there are; a row is missing, too many or of another level.`
			})
		];
	});
}
