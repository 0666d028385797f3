import { inEveryLanguage, languageOf } from '../../language';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = async ({ params }) => {
	const { nearPoints, nearPercent } = (await sitePages(languageOf(params))).catalogue.settings;
	return { near: { nearPoints, nearPercent } };
};
