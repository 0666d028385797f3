import { unitList } from '../../lib/report/unit-list';
import { sitePages } from '../site-data.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { site, newest } = await sitePages();
	return { kinds: unitList(site.catalogue, newest?.to ?? null) };
};
