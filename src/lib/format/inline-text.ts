/** A piece of a sentence. */
export type InlinePart =
	| { kind: 'text' | 'strong' | 'code'; text: string }
	/** `to`: the name of a page, or `#` and the name of a place on this one. */
	| { kind: 'link'; text: string; to: string };

const MARKUP = /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<to>[^)]+)\)/g;

/** A sentence with `**important**`, `` `code` `` and `[label](page)` as its pieces; what is not closed is text. */
export function inlineParts(sentence: string): InlinePart[] {
	const parts: InlinePart[] = [];
	let at = 0;
	for (const match of sentence.matchAll(MARKUP)) {
		if (match.index > at) parts.push({ kind: 'text', text: sentence.slice(at, match.index) });
		at = match.index + match[0].length;
		const { strong, code, label, to } = match.groups ?? {};
		if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
		else if (code !== undefined) parts.push({ kind: 'code', text: code });
		else if (label !== undefined && to !== undefined) parts.push({ kind: 'link', text: label, to });
	}
	if (at < sentence.length) parts.push({ kind: 'text', text: sentence.slice(at) });
	return parts;
}
