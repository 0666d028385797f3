export interface Token {
	kind: 'word' | 'mark' | 'literal';
	text: string;
	/** Place of its first character, from 1. */
	at: number;
}

const TOKEN = /\s+|(?<literal>'(?:[^']|'')*'|\d+(?:\.\d+)?(?![\w.]))|(?<word>[A-Za-z_]\w*)|(?<mark><>|<=|>=|[=<>(),])/y;

/**
 * A predicate cut into words, marks and literals; or a sentence that names the first character that none of them
 * may hold: comments, semicolons, quoted identifiers, arithmetic, casts and control characters among them.
 */
export function tokenize(text: string): Token[] | string {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length;) {
		TOKEN.lastIndex = at;
		const m = TOKEN.exec(text);
		if (m === null) return `"${stray(text.slice(at))}" at character ${at + 1} is not allowed`;
		const kind = (['literal', 'word', 'mark'] as const).find((k) => m.groups?.[k] !== undefined);
		if (kind !== undefined) tokens.push({ kind, text: m[0], at: at + 1 });
		at += m[0].length;
	}
	return tokens;
}

const stray = (rest: string): string => /^(--|\/\*|::|\|\||[\w.]+|.)/su.exec(rest)?.[0] ?? rest.slice(0, 1);
