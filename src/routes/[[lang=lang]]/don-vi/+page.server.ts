import { unitList } from '$lib/report/unit/unit-list';
import { inEveryLanguage, languageOf } from '../../language';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = async ({ params }) => {
	const { catalogue, newest } = await sitePages(languageOf(params));
	return { kinds: unitList(catalogue, newest?.to ?? null) };
};
