import { planList } from '$lib/report/plan/plan-list';
import { inEveryLanguage, languageOf } from '../../language';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = async ({ params }) => ({
	plans: planList((await sitePages(languageOf(params))).catalogue)
});
