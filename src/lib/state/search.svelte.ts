import type { SearchIndex } from '../report/search/search-index';
import { prepareIndex, searchFor, type PreparedIndex, type SearchResults } from '../report/search/search-match';
import { cleanQuery, parseQuery } from '../report/search/search-query';
import { printQuery, readQuery } from './search-address';

/** In ms: as long as people take from one letter to the next. */
const PAUSE = 150;

/** What a search needs of the window around it. */
export interface SearchSurroundings {
	load(): Promise<SearchIndex>;
	/** The query part of the address, with its question mark. `isNew`: a step that the back button takes back. */
	write(search: string, isNew: boolean): void;
	/** Calls later; answers with what takes the call back. */
	later(call: () => void, ms: number): () => void;
}

/** A search page: what is typed, what is found for it, and the address that says so. */
export class SearchState {
	/** As it stands in the field. */
	typed = $state('');
	/** What the results are for; follows `typed` after a pause. */
	query = $state('');
	phase: 'loading' | 'ready' | 'failed' = $state('loading');
	#index: PreparedIndex | null = $state.raw(null);
	readonly parsed = $derived(parseQuery(this.query));
	readonly results: SearchResults | null = $derived(
		this.#index === null || this.parsed.terms.length === 0 ? null : searchFor(this.#index, this.parsed)
	);
	#cancel: (() => void) | null = null;
	/** The next change begins a search of its own. */
	#isSettled = false;

	constructor(readonly surroundings: SearchSurroundings) {}

	async load(): Promise<void> {
		this.phase = 'loading';
		try {
			this.#index = prepareIndex(await this.surroundings.load());
			this.phase = 'ready';
		} catch {
			this.phase = 'failed';
		}
	}

	/** On load, and when the reader goes back or forward. */
	readAddress(search: string): void {
		this.#stop();
		this.typed = this.query = readQuery(search);
		this.#isSettled = this.query !== '';
	}

	type(text: string): void {
		this.typed = text;
		this.#stop();
		this.#cancel = this.surroundings.later(() => this.#follow(), PAUSE);
	}

	/** Enter, or leaving the field: this search is done, and going back leads to it. */
	settle(): void {
		if (this.#cancel !== null) this.#follow();
		this.#isSettled = this.query !== '';
	}

	#follow(): void {
		this.#stop();
		const before = printQuery(this.query);
		this.query = cleanQuery(this.typed).trim();
		const search = printQuery(this.query);
		if (search === before) return;
		this.surroundings.write(search, this.#isSettled);
		this.#isSettled = false;
	}

	#stop(): void {
		this.#cancel?.();
		this.#cancel = null;
	}
}
