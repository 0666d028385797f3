/**
 * The same delimited text with every line break outside quotes as `\n`, cells left as they are: files edited in several
 * programs mix `\r\n`, `\n` and the lone `\r` of old Mac exports. A quote opens a cell only at the start of it.
 * `delimiter`: one character.
 */
export function evenLineBreaks(text: string, delimiter = ','): string {
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

const QUOTE = 34;
const LF = 10;
const CR = 13;
