import { unitsOf } from '../domain/unit-tree';
import type { LocalCatalogue, LocalPeriod } from './local-catalogue';

/** Where in a list of periods the structure of units changed. */
export interface StructureBreak {
	/** Of the first period that ends on or after the change. */
	index: number;
	/** Day of the change, ISO. */
	on: string;
	/** Units that went into others, and those that came of them. */
	from: number;
	to: number;
}

/** The changes of the province's units, or of those that one unit took part in, within the given periods. */
export function structureBreaks(
	catalogue: LocalCatalogue,
	periods: Pick<LocalPeriod, 'from' | 'to'>[],
	unit?: string
): StructureBreak[] {
	const own = new Set(unitsOf(catalogue.units, catalogue.settings.province).map((u) => u.unit));
	const days = new Map<string, { from: Set<string>; to: Set<string> }>();
	for (const s of catalogue.unit_successions) {
		if (!own.has(s.from_unit)) continue;
		if (unit !== undefined && s.from_unit !== unit && s.to_unit !== unit) continue;
		const day = days.get(s.on) ?? { from: new Set(), to: new Set() };
		day.from.add(s.from_unit);
		day.to.add(s.to_unit);
		days.set(s.on, day);
	}
	return [...days]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([on, { from, to }]) => {
			const index = periods.findIndex((p) => p.to >= on);
			return index <= 0 ? [] : [{ index, on, from: from.size, to: to.size }];
		});
}
