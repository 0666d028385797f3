import { error } from '@sveltejs/kit';
import { searchIndex } from '$lib/report/search/search-index';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{ index: 'vi' }, { index: 'en' }];

/** What the search page of a language searches; loaded by that page alone. */
export const GET: RequestHandler = async ({ params }) => {
	const { index: lang } = params;
	if (lang !== 'vi' && lang !== 'en') error(404);
	const { site, withFigures, newest } = await sitePages(lang);
	const index = searchIndex(site.catalogue, site.aliases, { lang, withFigures, day: newest?.to ?? null });
	return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
};
