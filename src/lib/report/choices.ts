import { unitsOf } from '../domain/unit-tree';
import type { LocalCatalogue } from './local-catalogue';

export interface Choice {
	code: string;
	name: string;
}

export interface VariantChoice {
	concept: string;
	name: string;
	/** The first is the prerendered one. */
	options: (Choice & { slug: string })[];
}

/** What the data offer to be looked at. */
export interface Choices {
	/** The calendar of the prerendered page, which stands in no address. */
	calendar: string;
	calendars: Choice[];
	kinds: Choice[];
	/** Columns that can show another indicator of their concept. */
	variants: VariantChoice[];
	/** Whether today's units differ from those that reported. */
	structures: boolean;
}

/** `calendars` are those with figures, `withFigures` the indicators with figures. */
export function choicesOf(
	catalogue: LocalCatalogue,
	calendars: readonly string[],
	withFigures: ReadonlySet<string>
): Choices {
	const { settings } = catalogue;
	const units = unitsOf(catalogue.units, settings.province);
	return {
		calendar: settings.calendar,
		calendars: catalogue.calendars
			.filter((c) => calendars.includes(c.calendar))
			.map((c) => ({ code: c.calendar, name: c.name })),
		kinds: [...catalogue.unit_kinds]
			.filter((k) => k.role === 'reporting' && units.some((u) => u.kind === k.kind))
			.sort((a, b) => a.position - b.position)
			.map((k) => ({ code: k.kind, name: k.name })),
		variants: catalogue.indicators
			.filter((i) => i.core)
			.map((core) => ({
				concept: core.concept,
				name: core.short_name,
				options: [
					core,
					...catalogue.indicators.filter((i) => i.concept === core.concept && !i.core && withFigures.has(i.indicator))
				].map((i) => ({ code: i.indicator, slug: i.slug, name: i.short_name }))
			}))
			.filter((v) => v.options.length > 1),
		structures: catalogue.unit_successions.some((s) => s.kind !== 'split' && units.some((u) => u.unit === s.from_unit))
	};
}
