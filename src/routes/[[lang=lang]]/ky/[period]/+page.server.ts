import { error } from '@sveltejs/kit';
import { inEveryLanguage, languageOf } from '../../../language';
import { overviewData } from '../../../overview-data.server';
import { sitePages } from '../../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { periods } = await sitePages('vi');
	return inEveryLanguage(periods.map(({ period }) => ({ period })));
};

export const load: PageServerLoad = async ({ params }) => {
	const lang = languageOf(params);
	const { periods } = await sitePages(lang);
	if (!periods.some((p) => p.period === params.period)) error(404);
	return overviewData(lang, params.period);
};
