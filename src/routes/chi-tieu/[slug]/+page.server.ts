import { sitePages } from '../../site-data.server';
import { indicatorData } from '../indicator-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { site } = await sitePages();
	return site.catalogue.indicators.map(({ slug }) => ({ slug }));
};

export const load: PageServerLoad = ({ params }) => indicatorData(params.slug, null);
