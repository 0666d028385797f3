import type { LocalCatalogue, LocalPeriod } from '../report/local-catalogue';
import { indicatorModel, type IndicatorModel } from '../report/indicator-page';
import { overviewModel, scoreboardIndicators, type OverviewModel } from '../report/overview';
import { periodBefore, yearBefore } from '../report/periods';
import { unitModel, type UnitModel } from '../report/unit/unit-page';
import type { BrowserSite } from './browser-site';
import type { Shelf } from './measured-store';
import type { PageJob } from './page-view.svelte';
import { likelyViews, shelfOf } from './shelves';

/** The overview of a period, measured in the browser. */
export function overviewJob(period: string, structures: boolean): PageJob<OverviewModel> {
	return {
		build: async (site, view) => {
			const shelf = shelfOf(view, 'province');
			const { code, others } = await periodsFor(site, shelf, period);
			const indicators = scoreboardIndicators(site.catalogue, view.variants).map((i) => i.indicator);
			const rows = await site.store.rows(shelf, [
				{ indicators, periods: [code] },
				{ indicators, periods: others, units: [site.catalogue.settings.province] }
			]);
			return overviewModel(site.catalogue, rows, view, code);
		},
		likely: (view) => likelyViews(view, structures)
	};
}

/** An indicator in a period, measured in the browser. */
export function indicatorJob(indicator: string, period: string, structures: boolean): PageJob<IndicatorModel> {
	return {
		build: async (site, view) => {
			const shelf = shelfOf(view, 'province');
			const { code } = await periodsFor(site, shelf, period);
			const row = site.catalogue.indicators.find((i) => i.indicator === indicator);
			if (row === undefined) throw new Error(`no indicator ${indicator}`);
			const rows = await site.store.rows(shelf, [
				{ indicators: [indicator], periods: [code] },
				{ indicators: [indicator], units: [site.catalogue.settings.province] }
			]);
			return indicatorModel(site.catalogue, rows, view, row, code);
		},
		likely: (view) => likelyViews(view, structures)
	};
}

/** A unit, measured in the browser. */
export function unitJob(unit: string, structures: boolean): PageJob<UnitModel> {
	return {
		build: async (site, view) => {
			const { province } = site.catalogue.settings;
			const wish = [{ units: [unit] }];
			const [own, held, all] = await Promise.all([
				site.store.rows(shelfOf(view, 'own'), wish),
				site.store.rows(shelfOf(view, 'province'), wish),
				site.store.rows(shelfOf(view, 'province'), [{ units: [province] }])
			]);
			return unitModel(site.catalogue, { own, province: held, all }, view, unit);
		},
		likely: (view) => likelyViews(view, structures)
	};
}

/** The period of a page in another calendar: the same code, else the one that begins nearest to it. */
async function periodsFor(
	site: BrowserSite,
	shelf: Shelf,
	wanted: string
): Promise<{ code: string; others: string[] }> {
	const codes = new Set(await site.store.periods(shelf));
	const periods = site.catalogue.periods.filter((p) => p.calendar === shelf.calendar && codes.has(p.period));
	const period = periods.find((p) => p.period === wanted) ?? nearest(site.catalogue, periods, wanted);
	if (period === null) throw new Error(`no period in ${shelf.calendar}`);
	const others = [periodBefore(periods, period), yearBefore(periods, period)].flatMap((p) =>
		p === null ? [] : [p.period]
	);
	return { code: period.period, others };
}

function nearest(catalogue: LocalCatalogue, periods: LocalPeriod[], wanted: string): LocalPeriod | null {
	const { calendar } = catalogue.settings;
	const start = catalogue.periods.find((p) => p.calendar === calendar && p.period === wanted)?.from ?? '';
	const distance = (p: LocalPeriod) => Math.abs(Date.parse(p.from) - Date.parse(start));
	return [...periods].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
