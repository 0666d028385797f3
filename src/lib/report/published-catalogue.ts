import type { Catalogue } from '../domain/catalogue';

/** The part of the catalogue that a page needs to measure and to name what it shows: no words of plans, no other provinces. */
export function publishedCatalogue(catalogue: Catalogue): Catalogue {
	const { province } = catalogue.settings;
	const units = catalogue.units.filter((u) => u.province === province);
	const own = new Set(units.map((u) => u.unit));
	const plans = catalogue.plans.filter((p) => own.has(p.unit));
	const planned = new Set(plans.map((p) => p.plan));
	return {
		...catalogue,
		plans,
		units,
		targets: catalogue.targets.filter((t) => planned.has(t.plan)),
		target_quotes: [],
		plan_sections: [],
		tasks: [],
		task_units: [],
		plan_defects: [],
		holidays: [],
		unit_successions: catalogue.unit_successions.filter((s) => own.has(s.from_unit))
	};
}
