// Control characters and marks that turn the direction of text: they would reorder what stands beside a name.
const INVISIBLE = /[\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A name as one line of plain text, for places that cannot isolate it (SVG, attributes, files). */
export function plainText(text: string): string {
	return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}

/** At most `max` characters, cut at a word where one ends nearby. */
export function shorten(text: string, max: number): string {
	const characters = Array.from(plainText(text));
	if (characters.length <= max) return characters.join('');
	const cut = characters.slice(0, Math.max(1, max - 1)).join('');
	const space = cut.lastIndexOf(' ');
	return `${(space > max * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text inside HTML made as a string (chart tooltips). */
export function escapeHtml(text: string): string {
	return plainText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
