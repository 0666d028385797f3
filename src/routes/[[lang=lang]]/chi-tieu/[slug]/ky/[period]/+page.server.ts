import { inEveryLanguage, languageOf } from '../../../../../language';
import { sitePages } from '../../../../../site-data.server';
import { indicatorData, indicatorsWithPeriods } from '../../../indicator-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { periods } = await sitePages('vi');
	const indicators = await indicatorsWithPeriods();
	return inEveryLanguage(indicators.flatMap(({ slug }) => periods.map(({ period }) => ({ slug, period }))));
};

export const load: PageServerLoad = ({ params }) => indicatorData(languageOf(params), params.slug, params.period);
