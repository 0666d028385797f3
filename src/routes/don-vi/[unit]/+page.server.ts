import { error } from '@sveltejs/kit';
import { unitsOf } from '../../../lib/domain/unit-tree';
import { figureIndex } from '../../../lib/report/figure-index';
import { unitFacts, unitModel } from '../../../lib/report/unit-page';
import { controlData, measured, sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { catalogue } = (await sitePages()).site;
	return unitsOf(catalogue.units, catalogue.settings.province).map(({ unit }) => ({ unit }));
};

export const load: PageServerLoad = async ({ params }) => {
	const pages = await sitePages();
	const { catalogue } = pages.site;
	const unit = unitsOf(catalogue.units, catalogue.settings.province).find((u) => u.unit === params.unit);
	if (unit === undefined) error(404);
	const own = await measured(pages.site, pages.view, 'own');
	const today = await measured(pages.site, { ...pages.view, structure: 'current' }, 'own');
	return {
		facts: unitFacts(catalogue, unit),
		model: unitModel(catalogue, { own, province: pages.measurements }, pages.view, unit.unit),
		/** Whether today's structure still shows the unit. */
		isCurrent: figureIndex(today).units.has(unit.unit),
		controls: await controlData(pages)
	};
};
