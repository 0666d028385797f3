import { sitePages } from '../../../../site-data.server';
import { indicatorData, indicatorsWithPeriods } from '../../../indicator-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { periods } = await sitePages();
	const indicators = await indicatorsWithPeriods();
	return indicators.flatMap(({ slug }) => periods.map(({ period }) => ({ slug, period })));
};

export const load: PageServerLoad = ({ params }) => indicatorData(params.slug, params.period);
