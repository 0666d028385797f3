import { unitsOf } from '../../domain/unit-tree';
import type { LocalCatalogue } from '../local-catalogue';

/** A unit as another page names it. */
export interface NamedUnit {
	unit: string;
	/** Its code where the catalogue does not have it. */
	name: string;
	/** False: a unit of another province, for whom nothing is shown here; its name is text, not a link. */
	hasPage: boolean;
}

/** Names units, whatever province they are of. */
export function unitNamer({ units, settings }: LocalCatalogue): (code: string) => NamedUnit {
	const names = new Map(units.map((u) => [u.unit, u.name]));
	const own = new Set(unitsOf(units, settings.province).map((u) => u.unit));
	return (code) => ({ unit: code, name: names.get(code) ?? code, hasPage: own.has(code) });
}
