import { enHome } from '$lib/words/en-home';
import { viHome } from '$lib/words/vi-home';
import { inEveryLanguage, languageOf } from '../language';
import { overviewData } from '../overview-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = async ({ params }) => {
	const lang = languageOf(params);
	return { ...(await overviewData(lang, null)), ways: { vi: viHome, en: enHome }[lang] };
};
