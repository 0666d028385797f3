import { error } from '@sveltejs/kit';
import { unitsOf } from '$lib/domain/unit-tree';
import { figureIndex } from '$lib/report/figure-index';
import { storyLines } from '$lib/report/unit/story-lines';
import { unitFacts } from '$lib/report/unit/unit-facts';
import { unitModel } from '$lib/report/unit/unit-page';
import { unitTaskTable } from '$lib/report/unit/unit-task-table';
import { enUnitTasks } from '$lib/words/en-unit-tasks';
import { enUnits } from '$lib/words/en-units';
import { viUnitTasks } from '$lib/words/vi-unit-tasks';
import { viUnits } from '$lib/words/vi-units';
import { inEveryLanguage, languageOf } from '../../../language';
import { controlData, measured, sitePages } from '../../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { units, settings } = (await sitePages('vi')).catalogue;
	return inEveryLanguage(unitsOf(units, settings.province).map(({ unit }) => ({ unit })));
};

export const load: PageServerLoad = async ({ params }) => {
	const lang = languageOf(params);
	const pages = await sitePages(lang);
	const { catalogue, site, view } = pages;
	const unit = unitsOf(catalogue.units, catalogue.settings.province).find((u) => u.unit === params.unit);
	if (unit === undefined) error(404);
	const own = await measured(site, view, 'own');
	const today = await measured(site, { ...view, structure: 'current' }, 'own');
	const facts = unitFacts(catalogue, unit);
	return {
		facts,
		story: storyLines(facts, { vi: viUnits, en: enUnits }[lang], lang),
		tasks: unitTaskTable(catalogue, unit, { vi: viUnitTasks, en: enUnitTasks }[lang]),
		model: unitModel(catalogue, { own, province: pages.measurements }, view, unit.unit),
		/** Whether today's structure still shows the unit. */
		isCurrent: figureIndex(today).units.has(unit.unit),
		controls: await controlData(pages)
	};
};
