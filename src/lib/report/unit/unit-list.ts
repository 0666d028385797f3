import { unitsOf } from '../../domain/unit-tree';
import { sortByName } from '../../format/collate';
import type { LocalCatalogue, LocalUnit } from '../local-catalogue';

export interface ListedUnit {
	unit: string;
	name: string;
	validTo: string | null;
	validFrom: string | null;
	/** Units that took it over. */
	successors: { unit: string; name: string }[];
}

export interface ListedKind {
	kind: string;
	name: string;
	current: ListedUnit[];
	ended: ListedUnit[];
}

/** The province's units by kind, those of today apart from those that have ended. `day` ISO: what "today" is. */
export function unitList(catalogue: LocalCatalogue, day: string | null): ListedKind[] {
	const units = sortByName(unitsOf(catalogue.units, catalogue.settings.province), (u) => u.name, catalogue.lang);
	const ended = (u: LocalUnit) => u.valid_to !== null && (day === null || u.valid_to < day);
	const listed = (u: LocalUnit): ListedUnit => ({
		unit: u.unit,
		name: u.name,
		validFrom: u.valid_from,
		validTo: u.valid_to,
		successors: catalogue.unit_successions
			.filter((s) => s.from_unit === u.unit && s.kind !== 'split')
			.map((s) => ({ unit: s.to_unit, name: units.find((other) => other.unit === s.to_unit)?.name ?? s.to_unit }))
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
