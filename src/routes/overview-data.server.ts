import type { Locale } from '$lib/format/locale';
import type { ControlData } from '$lib/report/control-data';
import { overviewModel, type OverviewModel } from '$lib/report/overview';
import { controlData, sitePages } from './site-data.server';

/** The overview of a period; null: of the newest. Throws where the package has no figures. */
export async function overviewData(
	lang: Locale,
	period: string | null
): Promise<{ model: OverviewModel; controls: ControlData }> {
	const pages = await sitePages(lang);
	const shown = period === null ? (pages.newest ?? undefined) : pages.periods.find((p) => p.period === period);
	if (shown === undefined) throw new Error(`the package has no figures for ${period ?? 'any period'}`);
	return {
		model: overviewModel(pages.catalogue, pages.measurements, pages.view, shown.period),
		controls: await controlData(pages)
	};
}
