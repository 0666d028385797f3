import type { Succession } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { groupBy } from '../group-by';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';
import { successionDates } from './succession-dates';
import { successionPlaces } from './succession-places';

/**
 * Successions: none to itself or in a circle, one successor only unless the unit was split, inside one province and
 * role, and on a day that fits the units' own days. Circles and second mergers move no figure
 * (`domain/unit-history.ts`); other rows that are refused never reach figures, because `check` refuses the package.
 */
export function successionsRule(input: RuleInput): Issue[] {
	const { unit_successions, at } = input;
	const outOf = groupBy(unit_successions, (s) => s.from_unit);
	const moves = unit_successions.filter((s) => s.kind !== 'split');
	const next = new Map(groupBy(moves, (s) => s.from_unit).map((all) => [all[0]?.from_unit ?? '', all]));
	const issues = unit_successions.flatMap((s): Issue[] => {
		if (s.from_unit === s.to_unit) {
			return [
				errorAt(at(s), {
					code: 'succession-to-itself',
					column: 'to_unit',
					found: s.to_unit,
					expected: 'another unit',
					message: 'A unit does not succeed itself; a unit under a new name is a unit of its own, with the kind rename.'
				})
			];
		}
		if (s.kind === 'split' || !leadsBack(s, next)) return [];
		return [
			errorAt(at(s), {
				code: 'circular-succession',
				column: 'to_unit',
				found: s.to_unit,
				expected: 'a later unit',
				message: `${s.from_unit} would succeed itself.`
			})
		];
	});
	for (const all of outOf) issues.push(...severalSuccessors(all, input));
	return issues.concat(successionPlaces(input), successionDates(input));
}

/** A unit moves once. It may have given away a part before, on an earlier day. */
function severalSuccessors(all: Succession[], { at }: RuleInput): Issue[] {
	const [first, ...more] = all.filter((s) => s.kind !== 'split');
	if (first === undefined) return [];
	const mixed = all.some((s) => s.kind === 'split' && s.on >= first.on);
	return (mixed ? [first, ...more] : more).map((s) =>
		errorAt(at(s), {
			code: 'several-successors',
			column: 'to_unit',
			found: s.to_unit,
			expected: 'one successor, or the kind split',
			message: `${s.from_unit} has another successor already; its figures cannot be moved to both.`
		})
	);
}

/**
 * `next`: steps that a unit moves on by. A split is none: the part that left may come back by a merger, for the unit
 * that it left went on.
 */
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
