import type { Structure } from './measurement';
import type { Succession, Unit, UnitKind } from './catalogue';
import { unitHistory, type Step } from './unit-history';

export interface Rollup {
	structure: Structure;
	/** The unit whose facts are counted. */
	unit: string;
	/** The unit that they are shown under. */
	shown: string;
}

/** Where today's structure shows a unit: its last successor by merger or renaming, or itself. A split is never followed. */
export function successorOf(successions: readonly Step[]): (unit: string) => string {
	return unitHistory(successions).today;
}

/**
 * Which unit's facts are shown under which unit, for both structures, self included; the province is left to the
 * totals. `units` are those of one province: what went to a unit elsewhere stays where it was counted.
 */
export function rollups(units: Unit[], successions: Succession[]): Rollup[] {
	const current = successorOf(within(units, successions));
	return units.flatMap((u) => [
		{ structure: 'reported' as const, unit: u.unit, shown: u.unit },
		{ structure: 'current' as const, unit: u.unit, shown: current(u.unit) }
	]);
}

export interface NotConvertible {
	unit: string;
	/** ISO day: windows that begin before it cannot be converted, later ones need no conversion. */
	before: string;
}

/** The units whose earlier figures today's structure cannot convert, because they were split or absorbed one that was. */
export function notConvertible(units: Unit[], successions: Succession[]): NotConvertible[] {
	const history = unitHistory(within(units, successions));
	return units.flatMap(({ unit }) => {
		const before = history.notConvertibleBefore(unit);
		return before === null ? [] : [{ unit, before }];
	});
}

/** A split counts wherever the parts went, for it moves nothing. */
function within(units: Unit[], successions: Succession[]): Succession[] {
	const codes = new Set(units.map((u) => u.unit));
	return successions.filter((s) => codes.has(s.from_unit) && (s.kind === 'split' || codes.has(s.to_unit)));
}

/** The units of a province, the province itself included. */
export function unitsOf<U extends Pick<Unit, 'province'>>(units: readonly U[], province: string): U[] {
	return units.filter((u) => u.province === province);
}

/** The role of each kind of unit. */
export function rolesOf(kinds: UnitKind[]): Map<string, UnitKind['role']> {
	return new Map(kinds.map((k) => [k.kind, k.role]));
}
