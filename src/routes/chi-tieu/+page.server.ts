import { indicatorList } from '../../lib/report/indicator-list';
import { sitePages } from '../site-data.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { site, withFigures } = await sitePages();
	return { fields: indicatorList(site.catalogue, withFigures) };
};
