/** What English needs and Vietnamese does not: plurals, and a period in the middle of a sentence. */

/** "1 unit", "2 units", "1,234 units"; `n` may be printed already. */
export function counted(n: number | string, one: string, many = `${one}s`): string {
	return `${n} ${String(n) === '1' ? one : many}`;
}

/** "First half of 2025" within a sentence; "Q3 2025" keeps its capital. */
export function inSentence(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A period, or a view that begins with one, after "in" or "for": "the first half of 2025", "Q3 2025". */
export function thePeriod(text: string): string {
	return /^(?:First|Second) /.test(text) ? `the ${inSentence(text)}` : inSentence(text);
}
