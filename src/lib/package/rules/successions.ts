import type { Succession } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { groupBy } from '../group-by';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/** Successions: none to itself or in a circle, and one successor only unless the unit was split. */
export function successionsRule({ unit_successions, at }: RuleInput): Issue[] {
	const next = new Map(groupBy(unit_successions, (s) => s.from_unit).map((all) => [all[0]?.from_unit ?? '', all]));
	const issues = unit_successions
		.filter((s) => leadsBack(s, next))
		.map((s) =>
			errorAt(at(s), {
				code: 'circular-succession',
				column: 'to_unit',
				found: s.to_unit,
				expected: 'a later unit',
				message: `${s.from_unit} would succeed itself.`
			})
		);
	for (const all of next.values()) {
		for (const second of all.filter((s) => s.kind !== 'split').slice(1)) {
			issues.push(
				errorAt(at(second), {
					code: 'several-successors',
					column: 'to_unit',
					found: second.to_unit,
					expected: 'one successor, or the kind split',
					message: `${second.from_unit} has another successor already; its figures cannot be moved to both.`
				})
			);
		}
	}
	return issues;
}

function leadsBack(succession: Succession, next: ReadonlyMap<string, Succession[]>): boolean {
	const seen = new Set<string>();
	const open = [succession.to_unit];
	for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
		if (unit === succession.from_unit) return true;
		if (seen.has(unit)) continue;
		seen.add(unit);
		open.push(...(next.get(unit) ?? []).map((s) => s.to_unit));
	}
	return false;
}
