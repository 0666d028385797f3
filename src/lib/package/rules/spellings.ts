import type { PlanDefect, TaskUnit, Unit } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { nameKey, spellingDifference } from '../../format/name-key';
import { groupBy } from '../group-by';
import { errorAt, warningAt } from '../issue-maker';
import { oneLine } from '../proof/collapse';
import type { RuleInput } from '../rule-input';

/**
 * A name in two spellings: among the mentions of one plan, and among the names and aliases of one province's units
 * (warnings; several spellings of one unit are what aliases are for). Two units of the same parent that exist at the
 * same time cannot have one name (error): nobody could tell whose figures are meant. Divisions of different
 * departments may, and so may a unit and its successor.
 */
export function spellingsRule(input: RuleInput): Issue[] {
	const isListed = listedSpellings(input.plan_defects);
	return [...checkMentions(input, isListed), ...checkUnits(input, isListed)];
}

type Listed = (spelling: string, plan: string | null) => boolean;

/** Spellings that stand in the list of a document's own defects; `plan` null: of any document. */
function listedSpellings(defects: readonly PlanDefect[]): Listed {
	const quotes = defects
		.filter((d) => d.kind === 'inconsistent' || d.kind === 'typing_error')
		.map((d) => ({ plan: d.plan, quote: oneLine(d.quote ?? '') }));
	return (spelling, plan) =>
		quotes.some((q) => (plan === null || q.plan === plan) && q.quote.includes(oneLine(spelling)));
}

function checkMentions({ tasks, task_units, at }: RuleInput, isListed: Listed): Issue[] {
	const plans = new Map(tasks.map((t) => [t.task, t.plan]));
	const known = task_units.filter((u) => plans.has(u.task));
	return groupBy(known, (u) => JSON.stringify([plans.get(u.task), nameKey(u.mention)])).flatMap((same) => {
		// A capital at the beginning is a matter of where in the cell the name stands.
		const [first, ...others] = groupBy(same, (u) => lowerFirst(u.mention)).map((all) => all[0]);
		if (first === undefined) return [];
		const plan = plans.get(first.task) ?? null;
		return others
			.filter((u): u is TaskUnit => u !== undefined && !isListed(u.mention, plan) && !isListed(first.mention, plan))
			.map((u) => twoSpellings({ text: u.mention, column: 'mention', row: u }, first.mention, first, at));
	});
}

/** A name of a unit, with the row and column that it stands in. */
interface Name {
	unit: Unit;
	text: string;
	column: string;
	row: object;
}

function checkUnits({ units, unit_aliases, at }: RuleInput, isListed: Listed): Issue[] {
	const byCode = new Map(units.map((u) => [u.unit, u]));
	const names: Name[] = [
		...units.flatMap((unit) =>
			(['name', 'short_name'] as const).map((column) => ({ unit, text: unit[column], column, row: unit }))
		),
		...unit_aliases.flatMap((row) => {
			const unit = byCode.get(row.unit);
			return unit === undefined ? [] : [{ unit, text: row.alias, column: 'alias', row }];
		})
	];
	return groupBy(names, (n) => JSON.stringify([n.unit.province, nameKey(n.text)])).flatMap((same) => {
		const issues: Issue[] = [];
		const told = new Set<string>();
		same.forEach((name, i) => {
			const earlier = same.slice(0, i).filter((n) => n.unit !== name.unit);
			const rival = earlier.find((n) => areConfused(n.unit, name.unit));
			const pair = JSON.stringify([rival?.unit.unit, name.unit.unit]);
			if (rival !== undefined) {
				if (!told.has(pair)) issues.push(ambiguous(name, rival, at));
				told.add(pair);
				return;
			}
			const other = earlier[0];
			if (other === undefined || same.slice(0, i).some((n) => n.text === name.text)) return;
			if (isListed(name.text, null) || isListed(other.text, null)) return;
			issues.push(twoSpellings(name, other.text, other.row, at));
		});
		return issues;
	});
}

function ambiguous(name: Name, rival: Name, at: RuleInput['at']): Issue {
	const place = at(rival.row);
	return errorAt(at(name.row), {
		code: 'ambiguous-name',
		column: name.column,
		found: name.text,
		expected: `a name that is not that of ${rival.unit.unit}`,
		message: `${name.unit.unit} and ${rival.unit.unit} (${place.file}:${place.row}) exist at the same time under the same unit; one of them needs another name.`
	});
}

function twoSpellings(
	{ text, column, row }: { text: string; column: string; row: object },
	other: string,
	otherRow: object,
	at: RuleInput['at']
): Issue {
	const place = at(otherRow);
	return warningAt(at(row), {
		code: 'two-spellings',
		column,
		found: text,
		expected: other,
		message: `The same name stands in ${place.file}:${place.row}; they differ in ${spellingDifference(text, other)}. Use one spelling, or list the document's own among its defects.`
	});
}

/** Under one unit, with a day on which both exist. */
const areConfused = (a: Unit, b: Unit): boolean =>
	a.parent === b.parent &&
	(a.valid_from === null || b.valid_to === null || a.valid_from <= b.valid_to) &&
	(b.valid_from === null || a.valid_to === null || b.valid_from <= a.valid_to);

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
