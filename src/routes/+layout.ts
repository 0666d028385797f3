import { languageOf } from './language';
import type { LayoutLoad } from './$types';

export const prerender = true;
// Every page is a folder with an index.html, which any static host serves.
export const trailingSlash = 'always';

/** Only the words of the page's own language are sent. */
export const load: LayoutLoad = async ({ data, params }) => ({
	...data,
	words: languageOf(params) === 'en' ? (await import('$lib/words/en')).en : (await import('$lib/words/vi')).vi
});
