import { packedCatalogue } from '../../site-data.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () =>
	new Response(await packedCatalogue(), { headers: { 'content-type': 'application/json' } });
