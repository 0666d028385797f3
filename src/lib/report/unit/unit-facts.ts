import type { Succession } from '../../domain/catalogue';
import { unitStory, type UnitEvent } from '../../domain/unit-story';
import { compareNames } from '../../format/collate';
import type { LocalCatalogue, LocalUnit } from '../local-catalogue';
import { unitHistories } from './unit-histories';
import { unitNamer, type NamedUnit } from './unit-links';

/** Another unit that this one is linked with. */
export interface LinkedUnit extends NamedUnit {
	on: string | null;
	kind: Succession['kind'] | null;
}

/** What a unit is, whatever its figures. */
export interface UnitFacts {
	unit: string;
	name: string;
	shortName: string;
	kind: string;
	kindName: string;
	code: string | null;
	validFrom: string | null;
	validTo: string | null;
	unverified: boolean;
	note: string | null;
	parent: LinkedUnit | null;
	predecessors: LinkedUnit[];
	successors: LinkedUnit[];
	divisions: LinkedUnit[];
	/** What happened to it, in order of days. */
	events: (Omit<UnitEvent, 'units'> & { units: LinkedUnit[] })[];
	/** Where today's structure shows its figures, a unit of the province, where no event names it; else null. */
	today: LinkedUnit | null;
}

export function unitFacts(catalogue: LocalCatalogue, unit: LocalUnit): UnitFacts {
	const named = unitNamer(catalogue);
	const link = (code: string, s: Pick<Succession, 'on' | 'kind'> | null): LinkedUnit => ({
		...named(code),
		on: s?.on ?? null,
		kind: s?.kind ?? null
	});
	const byName = (a: LinkedUnit, b: LinkedUnit) => compareNames(a.name, b.name, catalogue.lang);
	const { all, own } = unitHistories(catalogue);
	const { events } = unitStory(unit, catalogue.unit_successions, all);
	const today = own.today(unit.unit);
	const isTold = today === unit.unit || events.some((e) => e.units.includes(today));
	const parent = unit.parent === unit.unit ? null : unit.parent;
	return {
		unit: unit.unit,
		name: unit.name,
		shortName: unit.short_name,
		kind: unit.kind,
		kindName: catalogue.unit_kinds.find((k) => k.kind === unit.kind)?.name ?? unit.kind,
		code: unit.code,
		validFrom: unit.valid_from,
		validTo: unit.valid_to,
		unverified: unit.unverified === true,
		note: unit.note,
		parent: parent === null ? null : link(parent, null),
		predecessors: all
			.into(unit.unit)
			.map((s) => link(s.from_unit, s))
			.sort(byName),
		successors: all
			.outOf(unit.unit)
			.map((s) => link(s.to_unit, s))
			.sort(byName),
		divisions: catalogue.units
			.filter((u) => u.parent === unit.unit && u.unit !== unit.unit && unit.kind !== 'province')
			.map((u) => link(u.unit, null))
			.sort(byName),
		events: events.map((e) => ({ ...e, units: e.units.map((code) => link(code, null)).sort(byName) })),
		today: isTold ? null : link(today, null)
	};
}
