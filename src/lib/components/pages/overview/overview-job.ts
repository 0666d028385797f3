import type { OverviewModel } from '../../../report/overview';
import { shortTrend } from '../../../report/short-trend';
import { overviewJob as figuresJob } from '../../../state/page-jobs';
import type { PageJob } from '../../../state/page-view.svelte';
import { shelfOf } from '../../../state/shelves';

/** The overview of a period, measured in the browser, with how the province's figures came about. */
export function overviewJob(period: string, structures: boolean): PageJob<OverviewModel> {
	const { build, likely } = figuresJob(period, structures);
	return {
		likely,
		build: async (site, view) => {
			const model = await build(site, view);
			const { unit } = model.province;
			const indicators = model.columns.map(({ head }) => head.indicator);
			const rows = await site.store.rows(shelfOf(view, 'province'), [{ indicators, units: [unit] }]);
			return {
				...model,
				columns: model.columns.map((column) => ({
					...column,
					trend: shortTrend(site.catalogue, rows, view.calendar, unit, column.head, model.period)
				}))
			};
		}
	};
}
