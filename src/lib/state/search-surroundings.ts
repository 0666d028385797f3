import type { SearchIndex } from '../report/search/search-index';
import type { SearchSurroundings } from './search.svelte';

/** The real window around a search page. `href`: where the index lies. */
export function searchSurroundings(href: string): SearchSurroundings {
	return {
		load: async () => {
			const answer = await fetch(href);
			if (!answer.ok) throw new Error(`${href} answered ${answer.status}`);
			// The site's own file, made by `searchIndex`.
			return (await answer.json()) as SearchIndex;
		},
		write: (search, isNew) => {
			const address = `${location.pathname}${search}`;
			// The state is kept, so that the router takes all searches for the one page that they are. A browser that
			// counts the changes of an address may refuse one; the search goes on without.
			try {
				if (isNew) history.pushState(history.state, '', address);
				else history.replaceState(history.state, '', address);
			} catch {
				return;
			}
		},
		later: (call, ms) => {
			const timer = setTimeout(call, ms);
			return () => clearTimeout(timer);
		}
	};
}
