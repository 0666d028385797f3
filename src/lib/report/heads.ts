import type { LocalCatalogue, LocalIndicator, LocalPeriod, LocalUnit } from './local-catalogue';

/** What a page says of an indicator beside its figures. */
export type IndicatorHead = Pick<
	LocalIndicator,
	'indicator' | 'slug' | 'concept' | 'kind' | 'decimals' | 'direction'
> & {
	name: string;
	shortName: string;
	/** "%", "phiếu" … */
	unit: string;
	/** Name of the system that its figures come from. */
	source: string;
};

export type UnitHead = Pick<LocalUnit, 'unit' | 'kind'> & { name: string; shortName: string };

export type PeriodHead = Pick<LocalPeriod, 'period' | 'grain' | 'year' | 'from' | 'to'> & { unverified: boolean };

export function indicatorHead(indicator: LocalIndicator, catalogue: LocalCatalogue): IndicatorHead {
	const { slug, concept, kind, decimals, direction } = indicator;
	return {
		indicator: indicator.indicator,
		slug,
		concept,
		kind,
		decimals,
		direction,
		name: indicator.name,
		shortName: indicator.short_name,
		unit: indicator.unit,
		source: sourceName(indicator, catalogue)
	};
}

export function sourceName(indicator: LocalIndicator, catalogue: LocalCatalogue): string {
	return catalogue.source_systems.find((s) => s.source === indicator.source_system)?.name ?? indicator.source_system;
}

export function unitHead({ unit, kind, name, short_name }: LocalUnit): UnitHead {
	return { unit, kind, name, shortName: short_name };
}

export function periodHead({ period, grain, year, from, to, unverified }: LocalPeriod): PeriodHead {
	return { period, grain, year, from, to, unverified: unverified === true };
}
