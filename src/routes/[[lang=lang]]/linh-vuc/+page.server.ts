import { fieldList } from '$lib/report/plan/field-page';
import { inEveryLanguage, languageOf } from '../../language';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = async ({ params }) => {
	const { catalogue, withFigures } = await sitePages(languageOf(params));
	return fieldList(catalogue, withFigures);
};
