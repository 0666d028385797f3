import type { PlacedWord } from '../../format/search-key';

/** A stretch of a text; `hit`: it was looked for. */
export interface TextPart {
	text: string;
	hit: boolean;
}

/** A text cut at the words that were found; those side by side are one stretch. */
export function markText(text: string, hits: readonly PlacedWord[]): TextPart[] {
	const stretches: { from: number; to: number }[] = [];
	for (const { from, to } of [...hits].sort((a, b) => a.from - b.from)) {
		const last = stretches.at(-1);
		if (last !== undefined && /^\s*$/.test(text.slice(last.to, from))) last.to = Math.max(last.to, to);
		else stretches.push({ from, to });
	}
	const parts: TextPart[] = [];
	let at = 0;
	for (const { from, to } of stretches) {
		if (from > at) parts.push({ text: text.slice(at, from), hit: false });
		parts.push({ text: text.slice(from, to), hit: true });
		at = to;
	}
	if (at < text.length) parts.push({ text: text.slice(at), hit: false });
	return parts;
}

const LONGEST_BEFORE = 60;
const LONGEST_BETWEEN = 90;
const LONGEST_WHOLE = 200;
/** Plans have tasks of several hundred signs. */
const LONGEST_NAME = 240;

/** What stands around the words that were found; the rest is left out at a space. */
export function excerpt(parts: readonly TextPart[]): TextPart[] {
	return parts.map((part, i) => {
		if (part.hit) return part;
		const [isFirst, isLast] = [i === 0, i === parts.length - 1];
		const longest = isFirst && isLast ? LONGEST_WHOLE : isFirst || isLast ? LONGEST_BEFORE : LONGEST_BETWEEN;
		// What is left out should be worth the sign for it.
		const ends = !isFirst && !isLast ? 2 : 1;
		if (part.text.length <= (ends + 0.5) * longest) return part;
		const head = part.text.slice(0, longest).replace(/\s+\S*$/u, '');
		const tail = part.text.slice(-longest).replace(/^\S*\s+/u, '');
		if (isFirst && !isLast) return { hit: false, text: `… ${tail}` };
		return { hit: false, text: isLast ? `${head} …` : `${head} … ${tail}` };
	});
}

/** A name in full, unless it is a whole paragraph: then its beginning and what stands around the words. */
export function excerptOfName(parts: readonly TextPart[]): TextPart[] {
	const length = parts.reduce((sum, { text }) => sum + text.length, 0);
	if (length <= LONGEST_NAME) return [...parts];
	// Nothing before its beginning: what is left out of it lies in between.
	return parts.length === 1 ? excerpt(parts) : excerpt([{ text: '', hit: false }, ...parts]).slice(1);
}
