import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/format/locale';
import type { ControlData } from '$lib/report/control-data';
import { definitionOf, type Definition } from '$lib/report/definition';
import { indicatorModel, type IndicatorModel } from '$lib/report/indicator-page';
import type { LocalIndicator } from '$lib/report/local-catalogue';
import { planTargets, type PlanTarget } from '$lib/report/plan/plan-targets';
import { controlData, hasPeriods, sitePages } from '../../site-data.server';

interface IndicatorData {
	definition: Definition;
	targets: PlanTarget[];
	/** Null where the indicator has no figures. */
	figures: { model: IndicatorModel; controls: ControlData } | null;
}

/** The page of an indicator in a period; null: in the newest. Answers 404 for what has no page. */
export async function indicatorData(lang: Locale, slug: string, period: string | null): Promise<IndicatorData> {
	const pages = await sitePages(lang);
	const { catalogue } = pages;
	const indicator = catalogue.indicators.find((i) => i.slug === slug);
	if (indicator === undefined) error(404);
	const shown = period ?? pages.newest?.period ?? null;
	const withFigures = hasPeriods(pages, indicator);
	if (period !== null && (!withFigures || !pages.periods.some((p) => p.period === period))) error(404);
	return {
		definition: definitionOf(indicator, catalogue),
		targets: planTargets(catalogue, indicator.concept, indicator.indicator),
		figures:
			withFigures && shown !== null
				? {
						model: indicatorModel(catalogue, pages.measurements, pages.view, indicator, shown),
						controls: await controlData(pages)
					}
				: null
	};
}

/** The indicators whose periods have pages. */
export async function indicatorsWithPeriods(): Promise<LocalIndicator[]> {
	const pages = await sitePages('vi');
	return pages.catalogue.indicators.filter((i) => hasPeriods(pages, i));
}
