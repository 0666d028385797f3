import type { Catalogue, Indicator } from '../domain/catalogue';
import { sourceName } from './heads';

/** What an indicator is, in the words of the catalogue. */
export interface Definition extends Pick<
	Indicator,
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

export function definitionOf(indicator: Indicator, catalogue: Catalogue): Definition {
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
		name: indicator.name_vi,
		shortName: indicator.short_name_vi,
		unit: indicator.unit_vi,
		numerator: indicator.numerator_vi,
		denominator: indicator.denominator_vi,
		source: sourceName(indicator, catalogue),
		legalBasis: indicator.legal_basis,
		field: { number: field?.number ?? '', name: field?.name_vi ?? indicator.field },
		variants: catalogue.indicators
			.filter((i) => i.concept === indicator.concept && i.indicator !== indicator.indicator)
			.sort((a, b) => a.position - b.position)
			.map((i) => ({ slug: i.slug, name: i.name_vi, method: i.method }))
	};
}
