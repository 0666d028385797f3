import type { Structure } from './measurement';
import type { Succession, Unit, UnitKind } from './catalogue';

export interface Rollup {
	structure: Structure;
	/** The unit whose facts are counted. */
	unit: string;
	/** The unit that they are shown under. */
	shown: string;
}

/** Where today's structure shows a unit: its last successor by merger or renaming, or itself. A split is never followed. */
export function successorOf(successions: Succession[]): (unit: string) => string {
	const next = new Map<string, string>();
	for (const s of successions) if (s.kind !== 'split') next.set(s.from_unit, s.to_unit);
	return (unit) => {
		const seen = new Set([unit]);
		let at = unit;
		for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
			seen.add(to);
			at = to;
		}
		return at;
	};
}

/**
 * Which unit's facts are shown under which unit, for both structures, self included; the province is left to the
 * totals. `units` are those of one province.
 */
export function rollups(units: Unit[], successions: Succession[]): Rollup[] {
	const current = successorOf(successions);
	return units.flatMap((u) => [
		{ structure: 'reported' as const, unit: u.unit, shown: u.unit },
		{ structure: 'current' as const, unit: u.unit, shown: current(u.unit) }
	]);
}

/** The units of a province, the province itself included. */
export function unitsOf(units: Unit[], province: string): Unit[] {
	return units.filter((u) => u.province === province);
}

/** The role of each kind of unit. */
export function rolesOf(kinds: UnitKind[]): Map<string, UnitKind['role']> {
	return new Map(kinds.map((k) => [k.kind, k.role]));
}
