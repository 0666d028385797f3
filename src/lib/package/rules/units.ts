import { rolesOf } from '../../domain/unit-tree';
import type { Issue } from '../../domain/issue';
import { isOwnAncestor } from '../is-own-ancestor';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';
import { unitEndings } from './unit-endings';

/** Units: no circle of parents, dates in order, a province that is one, an end that somebody took over or explains. */
export function unitsRule(input: RuleInput): Issue[] {
	return unitPlaces(input).concat(unitEndings(input));
}

function unitPlaces({ units, unit_kinds, at }: RuleInput): Issue[] {
	const byCode = new Map(units.map((u) => [u.unit, u]));
	const roles = rolesOf(unit_kinds);
	return units.flatMap((u) => {
		const issues: Issue[] = [];
		if (isOwnAncestor(u.unit, (code) => byCode.get(code)?.parent)) {
			issues.push(
				errorAt(at(u), {
					code: 'circular-parents',
					column: 'parent',
					found: u.parent ?? '',
					expected: 'a unit above it',
					message: `${u.unit} would stand above itself.`
				})
			);
		}
		if (u.valid_from !== null && u.valid_to !== null && u.valid_from > u.valid_to) {
			issues.push(
				errorAt(at(u), {
					code: 'reversed-dates',
					column: 'valid_to',
					found: u.valid_to,
					expected: `a day from ${u.valid_from} on`,
					message: 'The unit ends before it begins.'
				})
			);
		}
		const role = roles.get(byCode.get(u.province)?.kind ?? '');
		if (role !== undefined && role !== 'province') {
			issues.push(
				errorAt(at(u), {
					code: 'wrong-province',
					column: 'province',
					found: `${u.province}, of role ${role}`,
					expected: 'a unit whose kind has the role province',
					message: 'A unit belongs to a province.'
				})
			);
		}
		return issues;
	});
}
