import { error } from '@sveltejs/kit';
import { PUBLISHED_TABLES } from '$lib/state/published-files';
import { packedTable } from '../../site-data.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => PUBLISHED_TABLES.map((table) => ({ table }));

/** Published counts as gzip over an Arrow stream: packed here, because not every host packs what it does not know. */
export const GET: RequestHandler = async ({ params }) => {
	const name = PUBLISHED_TABLES.find((table) => table === params.table);
	if (name === undefined) error(404);
	const bytes = await packedTable(name);
	return new Response(bytes.slice(), { headers: { 'content-type': 'application/gzip' } });
};
