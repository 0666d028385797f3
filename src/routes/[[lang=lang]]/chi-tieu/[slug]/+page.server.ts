import { inEveryLanguage, languageOf } from '../../../language';
import { sitePages } from '../../../site-data.server';
import { indicatorData } from '../indicator-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { catalogue } = await sitePages('vi');
	return inEveryLanguage(catalogue.indicators.map(({ slug }) => ({ slug })));
};

export const load: PageServerLoad = ({ params }) => indicatorData(languageOf(params), params.slug, null);
