import { unitHistory } from '../../domain/unit-history';
import { unitsOf } from '../../domain/unit-tree';
import { sortByName } from '../../format/collate';
import type { LocalCatalogue, LocalUnit } from '../local-catalogue';
import { unitNamer, type NamedUnit } from './unit-links';

/** Where a unit that has ended is found today. */
export interface UnitNow extends NamedUnit {
	/** The same unit under another name; false: it went into this one. */
	isRenamed: boolean;
}

export interface ListedUnit {
	unit: string;
	name: string;
	validTo: string | null;
	validFrom: string | null;
	/** The last unit of those that it moved on to; null: it was split, ended without a successor or goes on. */
	now: UnitNow | null;
}

export interface ListedKind {
	kind: string;
	name: string;
	current: ListedUnit[];
	ended: ListedUnit[];
}

/**
 * The province's units by kind, those of today apart from those that have ended. `day` ISO: the last day of the newest
 * figures; "today" is never later than the day of the data. Both null: whatever has an end has ended.
 */
export function unitList(catalogue: LocalCatalogue, day: string | null): ListedKind[] {
	const units = sortByName(unitsOf(catalogue.units, catalogue.settings.province), (u) => u.name, catalogue.lang);
	const today = earlier(day, catalogue.settings.asOf);
	const ended = (u: LocalUnit) => u.valid_to !== null && (today === null || u.valid_to < today);
	const now = whereNow(catalogue, today);
	const listed = (u: LocalUnit): ListedUnit => ({
		unit: u.unit,
		name: u.name,
		validFrom: u.valid_from,
		validTo: u.valid_to,
		now: now(u.unit)
	});
	return [...catalogue.unit_kinds]
		.sort((a, b) => a.position - b.position)
		.map(({ kind, name }) => {
			const own = units.filter((u) => u.kind === kind);
			return {
				kind,
				name,
				current: own.filter((u) => !ended(u)).map(listed),
				ended: own.filter(ended).map(listed)
			};
		})
		.filter((k) => k.current.length + k.ended.length > 0);
}

const earlier = (a: string | null, b: string | null): string | null =>
	a === null || (b !== null && b < a) ? (b ?? a) : a;

function whereNow(catalogue: LocalCatalogue, today: string | null): (unit: string) => UnitNow | null {
	const named = unitNamer(catalogue);
	// What is known of a later day has not happened yet.
	const history = unitHistory(catalogue.unit_successions.filter((s) => today === null || s.on <= today));
	return (unit) => {
		const chain = history.chain(unit);
		const last = chain.at(-1);
		if (last === undefined) return null;
		const merged = [unit, ...chain].some((u, i) =>
			history.outOf(u).some((s) => s.kind === 'merge' && s.to_unit === chain[i])
		);
		return { ...named(last), isRenamed: !merged };
	};
}
