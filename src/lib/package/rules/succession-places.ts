import type { Succession, Unit } from '../../domain/catalogue';
import { rolesOf } from '../../domain/unit-tree';
import type { Issue } from '../../domain/issue';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/**
 * A successor is of the same role, since a department's figures hold those of its divisions already, and of the same
 * province, since totals are a province's. Only provinces themselves pass on to one another.
 */
export function successionPlaces({ unit_successions, units, unit_kinds, at }: RuleInput): Issue[] {
	const byCode = new Map(units.map((u) => [u.unit, u]));
	const roles = rolesOf(unit_kinds);
	return unit_successions.flatMap((s) => {
		const [from, to] = [byCode.get(s.from_unit), byCode.get(s.to_unit)];
		if (from === undefined || to === undefined || from === to) return [];
		const [fromRole, toRole] = [roles.get(from.kind), roles.get(to.kind)];
		if (fromRole === undefined || toRole === undefined) return [];
		if (fromRole !== toRole) return [otherRole(s, fromRole, toRole)];
		return fromRole === 'province' || from.province === to.province ? [] : [otherProvince(s, from, to)];
	});

	function otherRole(s: Succession, fromRole: string, toRole: string): Issue {
		return errorAt(at(s), {
			code: 'successor-of-another-role',
			column: 'to_unit',
			found: `${s.to_unit}, of role ${toRole}`,
			expected: `a unit of role ${fromRole}, as ${s.from_unit}`,
			message: 'Figures pass between units that are counted alike; name the unit that reports them now.'
		});
	}

	function otherProvince(s: Succession, from: Unit, to: Unit): Issue {
		return errorAt(at(s), {
			code: 'successor-of-another-province',
			column: 'to_unit',
			found: `${s.to_unit}, of ${to.province}`,
			expected: `a unit of ${from.province}`,
			message: 'Only a province itself passes on to another province; its units end with it.'
		});
	}
}
