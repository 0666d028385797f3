import { error } from '@sveltejs/kit';
import { overviewData } from '../../overview-data.server';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await sitePages()).periods.map(({ period }) => ({ period }));

export const load: PageServerLoad = async ({ params }) => {
	const { periods } = await sitePages();
	if (!periods.some((p) => p.period === params.period)) error(404);
	return overviewData(params.period);
};
