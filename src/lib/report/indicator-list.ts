import type { LocalCatalogue } from './local-catalogue';

export interface ListedIndicator {
	slug: string;
	name: string;
	core: boolean;
	hasFigures: boolean;
	/** How many targets the plans set on it. */
	targets: number;
}

export interface ListedField {
	number: string;
	name: string;
	indicators: ListedIndicator[];
}

/** All indicators by reform field: those with figures first, then in their order; fields without any are left out. */
export function indicatorList(catalogue: LocalCatalogue, withFigures: ReadonlySet<string>): ListedField[] {
	return catalogue.fields
		.map((field) => ({
			number: field.number,
			name: field.name,
			indicators: catalogue.indicators
				.filter((i) => i.field === field.field)
				.sort(
					(a, b) =>
						Number(withFigures.has(b.indicator)) - Number(withFigures.has(a.indicator)) || a.position - b.position
				)
				.map((i) => ({
					slug: i.slug,
					name: i.name,
					core: i.core,
					hasFigures: withFigures.has(i.indicator),
					targets: catalogue.targets.filter((t) => t.indicator === i.indicator).length
				}))
		}))
		.filter((field) => field.indicators.length > 0);
}
