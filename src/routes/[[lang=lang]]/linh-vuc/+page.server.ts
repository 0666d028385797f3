import { fieldList } from '$lib/report/plan/field-page';
import { periodsSoFar } from '$lib/report/newest-figure';
import { inEveryLanguage, languageOf } from '../../language';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = async ({ params }) => {
	const { catalogue, measurements, periods, newest } = await sitePages(languageOf(params));
	return fieldList(catalogue, { measurements, periods: periodsSoFar(periods, newest) });
};
