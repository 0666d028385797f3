import type { Catalogue, Indicator, Period, Unit } from '../domain/catalogue';

/** What a page says of an indicator beside its figures. */
export type IndicatorHead = Pick<Indicator, 'indicator' | 'slug' | 'concept' | 'kind' | 'decimals' | 'direction'> & {
	name: string;
	shortName: string;
	/** "%", "phiếu" … */
	unit: string;
	/** Name of the system that its figures come from. */
	source: string;
};

export type UnitHead = Pick<Unit, 'unit' | 'kind'> & { name: string; shortName: string };

export type PeriodHead = Pick<Period, 'period' | 'grain' | 'year' | 'from' | 'to'> & { unverified: boolean };

export function indicatorHead(indicator: Indicator, catalogue: Catalogue): IndicatorHead {
	const { slug, concept, kind, decimals, direction } = indicator;
	return {
		indicator: indicator.indicator,
		slug,
		concept,
		kind,
		decimals,
		direction,
		name: indicator.name_vi,
		shortName: indicator.short_name_vi,
		unit: indicator.unit_vi,
		source: sourceName(indicator, catalogue)
	};
}

export function sourceName(indicator: Indicator, catalogue: Catalogue): string {
	return catalogue.source_systems.find((s) => s.source === indicator.source_system)?.name_vi ?? indicator.source_system;
}

export function unitHead({ unit, kind, name, short_name }: Unit): UnitHead {
	return { unit, kind, name, shortName: short_name };
}

export function periodHead({ period, grain, year, from, to, unverified }: Period): PeriodHead {
	return { period, grain, year, from, to, unverified: unverified === true };
}
