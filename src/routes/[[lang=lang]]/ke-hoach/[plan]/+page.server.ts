import { error } from '@sveltejs/kit';
import { periodsSoFar } from '$lib/report/newest-figure';
import { planModel } from '$lib/report/plan/plan-page';
import { inEveryLanguage, languageOf } from '../../../language';
import { measured, sitePages } from '../../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { plans } = (await sitePages('vi')).catalogue;
	return inEveryLanguage(plans.map(({ plan }) => ({ plan })));
};

export const load: PageServerLoad = async ({ params }) => {
	const pages = await sitePages(languageOf(params));
	const { catalogue, site, view, measurements, periods: all, newest, withFigures } = pages;
	const plan = catalogue.plans.find((p) => p.plan === params.plan);
	if (plan === undefined) error(404);
	const periods = periodsSoFar(all, newest);
	const toDate = { ...view, cumulative: true };
	const [own, provinceToDate, ownToDate] = await Promise.all([
		measured(site, view, 'own'),
		measured(site, toDate, 'province'),
		measured(site, toDate, 'own')
	]);
	const written = site.catalogue.plans.find((p) => p.plan === params.plan)?.title ?? null;
	return {
		original: written === plan.title ? null : written,
		model: planModel(catalogue, plan, {
			province: { measurements, periods },
			own: { measurements: own, periods },
			yearToDate: {
				province: { measurements: provinceToDate, periods },
				own: { measurements: ownToDate, periods }
			},
			withFigures
		})
	};
};
