import { unitsOf } from '../domain/unit-tree';
import { sortByName } from '../format/collate';
import { unitHead, type UnitHead } from './heads';
import type { LocalCatalogue, LocalUnit } from './local-catalogue';

export interface UnitGroup<Row> {
	kind: string;
	name: string;
	rows: Row[];
}

/** The reporting units of the province by kind, kinds in their order, units by name; kinds without rows are left out. */
export function unitGroups<Row>(
	catalogue: LocalCatalogue,
	rowOf: (unit: LocalUnit, head: UnitHead) => Row | null
): UnitGroup<Row>[] {
	const units = unitsOf(catalogue.units, catalogue.settings.province);
	return [...catalogue.unit_kinds]
		.filter((kind) => kind.role === 'reporting')
		.sort((a, b) => a.position - b.position)
		.map((kind) => ({
			kind: kind.kind,
			name: kind.name,
			rows: sortByName(
				units.filter((u) => u.kind === kind.kind),
				(u) => u.name,
				catalogue.lang
			).flatMap((u) => rowOf(u, unitHead(u)) ?? [])
		}))
		.filter((group) => group.rows.length > 0);
}
