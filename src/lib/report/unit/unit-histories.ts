import type { Succession } from '../../domain/catalogue';
import { unitHistory, type UnitHistory } from '../../domain/unit-history';
import { unitsOf } from '../../domain/unit-tree';
import type { Local, LocalCatalogue } from '../local-catalogue';

type Step = Local<Succession>;

export interface UnitHistories {
	/** Of every unit, whatever its province. */
	all: UnitHistory<Step>;
	/** Within the province, as today's structure follows it: what went elsewhere stays where it was counted. */
	own: UnitHistory<Step>;
}

const known = new WeakMap<LocalCatalogue, UnitHistories>();

/** What became of the units of a catalogue; worked out once, for every unit's page asks. */
export function unitHistories(catalogue: LocalCatalogue): UnitHistories {
	const found = known.get(catalogue) ?? workOut(catalogue);
	known.set(catalogue, found);
	return found;
}

function workOut({ units, unit_successions, settings }: LocalCatalogue): UnitHistories {
	const own = new Set(unitsOf(units, settings.province).map((u) => u.unit));
	return {
		all: unitHistory(unit_successions),
		own: unitHistory(unit_successions.filter((s) => own.has(s.from_unit) && own.has(s.to_unit)))
	};
}
