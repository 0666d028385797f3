import type { Succession } from '../../domain/catalogue';
import { unitStory, type UnitEvent } from '../../domain/unit-story';
import { compareNames } from '../../format/collate';
import type { LocalCatalogue, LocalUnit } from '../local-catalogue';

/** Another unit that this one is linked with. */
export interface LinkedUnit {
	unit: string;
	name: string;
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
	/** Where today's structure shows its figures, where no event names it; else null. */
	today: LinkedUnit | null;
}

export function unitFacts(catalogue: LocalCatalogue, unit: LocalUnit): UnitFacts {
	const link = (code: string, s: Pick<Succession, 'on' | 'kind'> | null): LinkedUnit => ({
		unit: code,
		name: catalogue.units.find((u) => u.unit === code)?.name ?? code,
		on: s?.on ?? null,
		kind: s?.kind ?? null
	});
	const byName = (a: LinkedUnit, b: LinkedUnit) => compareNames(a.name, b.name, catalogue.lang);
	const story = unitStory(unit, catalogue.unit_successions);
	const named = story.events.some((e) => e.units.includes(story.today));
	const hasPage = unit.parent !== null && unit.parent !== unit.unit;
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
		parent: hasPage && unit.parent !== null ? link(unit.parent, null) : null,
		predecessors: catalogue.unit_successions
			.filter((s) => s.to_unit === unit.unit)
			.map((s) => link(s.from_unit, s))
			.sort(byName),
		successors: catalogue.unit_successions
			.filter((s) => s.from_unit === unit.unit)
			.map((s) => link(s.to_unit, s))
			.sort(byName),
		divisions: catalogue.units
			.filter((u) => u.parent === unit.unit && u.unit !== unit.unit && unit.kind !== 'province')
			.map((u) => link(u.unit, null))
			.sort(byName),
		events: story.events.map((e) => ({ ...e, units: e.units.map((code) => link(code, null)).sort(byName) })),
		today: story.today === unit.unit || named ? null : link(story.today, null)
	};
}
