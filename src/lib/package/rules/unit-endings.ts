import type { Unit } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { rolesOf } from '../../domain/unit-tree';
import { groupBy } from '../group-by';
import { warningAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/**
 * Units that ended and passed on to nobody: allowed, for a unit may be dissolved. It stays itself in today's structure
 * and its figures stay in the totals. A warning, since a forgotten row looks the same; a note on the unit, which says why,
 * silences it. A part given away before the end is no successor. Divisions are counted in their department and need no successor.
 */
export function unitEndings({ units, unit_kinds, unit_successions, at, mayExist }: RuleInput): Issue[] {
	const roles = rolesOf(unit_kinds);
	const outOf = new Map(groupBy(unit_successions, (s) => s.from_unit).map((all) => [all[0]?.from_unit ?? '', all]));
	const isPassedOn = ({ unit, valid_to }: Unit): boolean => {
		const own = outOf.get(unit);
		if (own === undefined) return mayExist('unit_successions', 'from_unit', unit);
		return own.some((s) => s.kind !== 'split' || valid_to === null || s.on > valid_to);
	};
	return units
		.filter((u) => u.valid_to !== null && u.note === null && !(u.valid_from !== null && u.valid_from > u.valid_to))
		.filter((u) => roles.get(u.kind) !== 'division' && !isPassedOn(u))
		.map((u) =>
			warningAt(at(u), {
				code: 'ends-without-successor',
				column: 'valid_to',
				found: u.valid_to ?? '',
				expected: 'a row of unit_successions, or a note that says why there is none',
				message: `${u.unit} ended and no unit took over; its figures stay its own in today's structure.`
			})
		);
}
