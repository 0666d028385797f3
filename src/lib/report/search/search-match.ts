import { wordsOf, type PlacedWord, type SearchWord } from '../../format/search-key';
import { fitWord, rankOf, type Fit, type MarksFit } from './search-fit';
import type { SearchEntry, SearchIndex, SearchKind, SearchLabel } from './search-index';
import { excerpt, excerptOfName, markText, type TextPart } from './search-marks';
import type { SearchQuery, SearchTerm } from './search-query';

/** A text with its words, made once for an entry. */
interface PreparedText {
	label: SearchLabel | 'name';
	text: string;
	lang: 'vi' | undefined;
	words: PlacedWord[];
	/** Those that are not joined of others. */
	single: PlacedWord[];
}

export interface PreparedEntry {
	entry: SearchEntry;
	texts: PreparedText[];
}

export interface PreparedIndex {
	groups: { kind: SearchKind; entries: PreparedEntry[] }[];
}

export interface SearchHit {
	id: string;
	lang: 'vi' | undefined;
	name: TextPart[];
	detail: string;
	/** The texts without which it would not have been found. */
	texts: { label: SearchLabel; lang: 'vi' | undefined; parts: TextPart[] }[];
}

export interface SearchResults {
	groups: { kind: SearchKind; hits: SearchHit[] }[];
	/** How many in all. */
	count: number;
	/** Nothing has the marks that were typed: these have others. */
	otherMarks: boolean;
}

/** Names of a thing come before what is said of it. */
const PLACES: Record<SearchLabel | 'name', number> = {
	name: 0,
	short: 0,
	alias: 1,
	vietnamese: 1,
	number: 1,
	issuer: 2,
	numerator: 2,
	denominator: 2,
	requirement: 2,
	deliverable: 2,
	lead: 2,
	support: 2,
	deadline: 2,
	remark: 2
};

export function prepareIndex({ groups }: SearchIndex): PreparedIndex {
	const prepared = (label: PreparedText['label'], text: string, lang: 'vi' | undefined): PreparedText => {
		const words = wordsOf(text);
		return { label, text, lang, words, single: words.filter((w) => !w.joined) };
	};
	return {
		groups: groups.map(({ kind, entries }) => ({
			kind,
			entries: entries.map((entry) => ({
				entry,
				texts: [
					prepared('name', entry.name, entry.lang),
					...entry.texts.map(([label, text, lang]) => prepared(label, text, lang))
				]
			}))
		}))
	};
}

/** What has every word of the query, best first in each kind. Without a word nothing is found. */
export function searchFor({ groups }: PreparedIndex, query: SearchQuery): SearchResults {
	if (query.terms.length === 0) return { groups: [], count: 0, otherMarks: false };
	const strict = search(groups, query, 2);
	return strict.count > 0 || !query.hasMarks ? strict : search(groups, query, 3);
}

function search(groups: PreparedIndex['groups'], query: SearchQuery, worst: MarksFit): SearchResults {
	const finder = new Finder(query, worst);
	const found = groups
		.map(({ kind, entries }) => ({ kind, hits: finder.best(entries) }))
		.filter(({ hits }) => hits.length > 0);
	const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
	return { groups: found, count, otherMarks: worst === 3 && count > 0 };
}

/** Where a term was found best. */
interface Found {
	rank: number;
	place: number;
	text: PreparedText;
}

class Finder {
	/** Words repeat: each is held against each term once. */
	readonly #ranks = new Map<SearchWord, Map<SearchWord, number | null>>();
	readonly #typed: { part: SearchWord; mayBePrefix: boolean }[];

	constructor(
		readonly query: SearchQuery,
		readonly worst: MarksFit
	) {
		this.#typed = query.terms.flatMap(({ parts, mayBePrefix }) => parts.map((part) => ({ part, mayBePrefix })));
	}

	best(entries: readonly PreparedEntry[]): SearchHit[] {
		return entries
			.flatMap((prepared, at) => {
				const found = this.query.terms.map((term) => this.#findTerm(term, prepared.texts));
				if (!found.every((f) => f !== null)) return [];
				return [{ rank: [...this.#rank(found, prepared), at], hit: this.#hit(prepared, found) }];
			})
			.sort((a, b) => compareRanks(a.rank, b.rank))
			.map(({ hit }) => hit);
	}

	/** Lower is better: marks, whole words, names, words side by side, short names; then the marks nobody typed. */
	#rank(found: readonly Found[], { texts, entry }: PreparedEntry): number[] {
		const sum = (of: (f: Found) => number): number => found.reduce((total, f) => total + of(f), 0);
		const marks = sum((f) => Math.floor(f.rank / 2));
		return [
			this.query.hasMarks ? marks : 0,
			sum((f) => f.rank % 2),
			sum((f) => f.place),
			texts.some((t) => this.#phraseStarts(t).length > 0) ? 0 : 1,
			entry.name.length,
			marks
		];
	}

	#findTerm(term: SearchTerm, texts: readonly PreparedText[]): Found | null {
		let best: Found | null = null;
		for (const text of texts) {
			const rank = this.#rankTerm(term, text);
			if (rank === null) continue;
			const place = PLACES[text.label];
			if (best === null || rank < best.rank || (rank === best.rank && place < best.place)) best = { rank, place, text };
		}
		return best;
	}

	#rankTerm({ parts, joined, mayBePrefix }: SearchTerm, { words }: PreparedText): number | null {
		const asOne = joined === null ? null : this.#rankIn(joined, words, mayBePrefix);
		let asParts: number | null = 0;
		for (const part of parts) {
			const rank = this.#rankIn(part, words, mayBePrefix);
			if (rank === null) return asOne;
			asParts = Math.max(asParts, rank);
		}
		return asOne === null ? asParts : Math.min(asOne, asParts);
	}

	#rankIn(typed: SearchWord, words: readonly PlacedWord[], mayBePrefix: boolean): number | null {
		let best: number | null = null;
		for (const { word } of words) {
			const rank = this.#rankWord(typed, word, mayBePrefix);
			if (rank !== null && (best === null || rank < best)) best = rank;
			if (best === 0) break;
		}
		return best;
	}

	#rankWord(typed: SearchWord, word: SearchWord, mayBePrefix: boolean): number | null {
		let known = this.#ranks.get(typed);
		if (known === undefined) this.#ranks.set(typed, (known = new Map<SearchWord, number | null>()));
		let rank = known.get(word);
		if (rank === undefined) {
			const fit = fitWord(typed, word);
			rank = fit === null || !this.#isGood(fit, mayBePrefix) ? null : rankOf(fit);
			known.set(word, rank);
		}
		return rank;
	}

	#isGood({ marks, isPrefix }: Fit, mayBePrefix: boolean): boolean {
		if (isPrefix && !mayBePrefix) return false;
		// "số" may be "so" in a text without marks, but is not the beginning of "solution".
		return marks <= this.worst && !(isPrefix && marks === 2 && this.worst === 2);
	}

	/** Where in a text the words stand side by side in the order in which they were typed; among words not joined. */
	#phraseStarts({ single }: PreparedText): number[] {
		const starts: number[] = [];
		for (let start = 0; start + this.#typed.length <= single.length; start++) {
			const isHere = this.#typed.every(({ part, mayBePrefix }, i) => {
				const word = single[start + i]?.word;
				return word !== undefined && this.#rankWord(part, word, mayBePrefix) !== null;
			});
			if (isHere) starts.push(start);
		}
		return starts;
	}

	/** Marked only when it is shown: most of what is found is not. */
	#hit({ entry, texts }: PreparedEntry, found: readonly Found[]): SearchHit {
		const shown = texts.flatMap((text) =>
			text.label !== 'name' && found.some((f) => f.text === text) ? [{ text, label: text.label }] : []
		);
		const [name] = texts;
		const mark = (text: PreparedText): TextPart[] => this.#mark(text);
		return {
			id: entry.id,
			lang: entry.lang,
			get name() {
				return name === undefined ? [] : excerptOfName(mark(name));
			},
			detail: entry.detail,
			get texts() {
				return shown.map(({ text, label }) => ({ label, lang: text.lang, parts: excerpt(mark(text)) }));
			}
		};
	}

	/** Where the words stand side by side they are marked there alone: "hồ sơ" is not what "so hoa" looks for. */
	#mark(prepared: PreparedText): TextPart[] {
		const { text, words, single } = prepared;
		const phrases = this.#phraseStarts(prepared).flatMap((at) => single.slice(at, at + this.#typed.length));
		if (phrases.length > 0) return markText(text, phrases);
		return markText(
			text,
			this.query.terms.flatMap((term) => this.#wordsOf(term, words))
		);
	}

	/** The words that are a term: one that joins its parts, else the parts if all of them are there. */
	#wordsOf({ parts, joined, mayBePrefix }: SearchTerm, words: readonly PlacedWord[]): PlacedWord[] {
		const those = (typed: SearchWord): PlacedWord[] =>
			words.filter(({ word }) => this.#rankWord(typed, word, mayBePrefix) !== null);
		const asOne = joined === null ? [] : those(joined);
		if (asOne.length > 0) return asOne;
		const asParts = parts.map(those);
		return asParts.every((found) => found.length > 0) ? asParts.flat() : [];
	}
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
	for (const [i, value] of a.entries()) {
		const difference = value - (b[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
