import { sourceName } from './heads';
import type { LocalCatalogue, LocalIndicator } from './local-catalogue';

/** What an indicator is, in the words of the catalogue. */
export interface Definition extends Pick<
	LocalIndicator,
	'indicator' | 'slug' | 'kind' | 'aggregation' | 'direction' | 'decimals' | 'method' | 'note' | 'core'
> {
	name: string;
	shortName: string;
	unit: string;
	numerator: string;
	denominator: string | null;
	source: string;
	legalBasis: string | null;
	field: { number: string; name: string };
	/** The other indicators of the same concept. */
	variants: { slug: string; name: string; method: string }[];
}

export function definitionOf(indicator: LocalIndicator, catalogue: LocalCatalogue): Definition {
	const { slug, kind, aggregation, direction, decimals, method, note, core } = indicator;
	const field = catalogue.fields.find((f) => f.field === indicator.field);
	return {
		indicator: indicator.indicator,
		slug,
		kind,
		aggregation,
		direction,
		decimals,
		method,
		note,
		core,
		name: indicator.name,
		shortName: indicator.short_name,
		unit: indicator.unit,
		numerator: indicator.numerator,
		denominator: indicator.denominator,
		source: sourceName(indicator, catalogue),
		legalBasis: indicator.legal_basis,
		field: { number: field?.number ?? '', name: field?.name ?? indicator.field },
		variants: catalogue.indicators
			.filter((i) => i.concept === indicator.concept && i.indicator !== indicator.indicator)
			.sort((a, b) => a.position - b.position)
			.map((i) => ({ slug: i.slug, name: i.name, method: i.method }))
	};
}
