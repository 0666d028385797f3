/** A word as search compares it. */
export interface SearchWord {
	/** Letters and digits in lower case without any mark; đ is d. */
	plain: string;
	/** The same, letter by letter, with the marks that make another letter: ă â đ ê ô ơ ư. */
	marked: string;
	/** Tone marks, wherever in the word they stand, so that hoà is hòa; empty for none. */
	tone: string;
}

/** A word where it stands in a text. */
export interface PlacedWord {
	word: SearchWord;
	/** Places in the text as it is written, composed or not: from the first sign to the one after the last. */
	from: number;
	to: number;
	/** Several words written as one: "khcn" for "KH&CN"; its parts stand before it. */
	joined: boolean;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const MARK = /\p{M}/u;
const D_WITH_STROKE = /[đðɖ]/u;
/** Words of a compound stand together: "KH&CN", "QĐ-TTg", "H'Lâm". */
const COMPOUND = /(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?:[&./'’–-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|&/gu;
const PART = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&/gu;

const known = new Map<string, SearchWord>();
/** Words of a catalogue are few; what people type is not, and must not fill the memory of a page. */
const MOST_KNOWN = 20_000;

/** A word without its case, and with its marks apart. The same text gives the same object, mostly. */
export function searchWord(text: string): SearchWord {
	const before = known.get(text);
	if (before !== undefined) return before;
	const word = text === '&' ? searchWord('và') : foldWord(text);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(text, word);
	return word;
}

function foldWord(text: string): SearchWord {
	const plain: string[] = [];
	const marked: string[] = [];
	let tone = '';
	for (const sign of text.toLowerCase().normalize('NFKD')) {
		if (TONES.test(sign)) tone += sign;
		else if (MARK.test(sign)) {
			const letter = `${marked.at(-1) ?? ''}${sign}`.normalize('NFC');
			// A mark that makes no letter of its own tells nothing apart here.
			if (marked.length > 0 && letter.length === 1) marked[marked.length - 1] = letter;
		} else {
			plain.push(D_WITH_STROKE.test(sign) ? 'd' : sign);
			marked.push(D_WITH_STROKE.test(sign) ? 'đ' : sign);
		}
	}
	return { plain: plain.join(''), marked: marked.join(''), tone };
}

/** The words of a text in order; `&` is the word "và". */
export function wordsOf(text: string): PlacedWord[] {
	return [...text.matchAll(COMPOUND)].flatMap(({ 0: compound, index }) => {
		const parts = [...compound.matchAll(PART)].map((part) => ({
			word: searchWord(part[0]),
			from: index + part.index,
			to: index + part.index + part[0].length,
			joined: false
		}));
		if (parts.length < 2) return parts;
		const letters = compound.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
		return [...parts, { word: searchWord(letters), from: index, to: index + compound.length, joined: true }];
	});
}
