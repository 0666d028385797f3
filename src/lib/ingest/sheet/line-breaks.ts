/**
 * The same delimited text with every line break outside quotes as `\n`, cells left as they are: files edited in
 * several programs mix `\r\n`, `\n` and the lone `\r` of old Mac exports. A quote opens a cell only at its start.
 */
export function lineFeeds(text: string, delimiter: string): string {
	if (!text.includes('\r')) return text;
	const separator = delimiter.charCodeAt(0);
	const parts: string[] = [];
	let from = 0;
	let quoted = false;
	let cellStart = true;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (quoted) {
			if (c !== QUOTE) continue;
			if (text.charCodeAt(i + 1) === QUOTE) i++;
			else quoted = false;
			continue;
		}
		if (c === QUOTE && cellStart) quoted = true;
		cellStart = c === separator || c === LF || c === CR;
		if (c !== CR) continue;
		parts.push(text.slice(from, i), '\n');
		if (text.charCodeAt(i + 1) === LF) i++;
		from = i + 1;
	}
	parts.push(text.slice(from));
	return parts.join('');
}

/** Counts the lines of a text as an editor numbers them; asked with growing places, it reads each sign once. */
export function lineCounter(text: string): (place: number) => number {
	let line = 1;
	let at = 0;
	return (place) => {
		for (; at < place && at < text.length; at++) {
			const c = text.charCodeAt(at);
			if (c === LF || (c === CR && text.charCodeAt(at + 1) !== LF)) line++;
		}
		return line;
	};
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
