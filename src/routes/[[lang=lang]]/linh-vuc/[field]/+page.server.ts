import { error } from '@sveltejs/kit';
import { fieldModel } from '$lib/report/plan/field-page';
import { periodsSoFar } from '$lib/report/newest-figure';
import { inEveryLanguage, languageOf } from '../../../language';
import { sitePages } from '../../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { fields } = (await sitePages('vi')).catalogue;
	return inEveryLanguage(fields.map(({ field }) => ({ field })));
};

export const load: PageServerLoad = async ({ params }) => {
	const { catalogue, measurements, periods, newest, withFigures } = await sitePages(languageOf(params));
	if (!catalogue.fields.some(({ field }) => field === params.field)) error(404);
	const figures = { measurements, periods: periodsSoFar(periods, newest) };
	return { model: fieldModel(catalogue, params.field, figures, withFigures) };
};
