/** A text with every run of white space as one space, and for each character the place it came from. */
export interface Collapsed {
	text: string;
	/** From 1. */
	lines: number[];
	/** From 1, in UTF-16 units of the line after NFC. */
	columns: number[];
}

/** Text → NFC without white space at its start, every other run of it as one space. */
export function collapse(text: string): Collapsed {
	const out: string[] = [];
	const lines: number[] = [];
	const columns: number[] = [];
	let line = 1;
	let column = 0;
	for (const unit of text.normalize('NFC').split('')) {
		column++;
		if (!/\s/.test(unit)) {
			out.push(unit);
			lines.push(line);
			columns.push(column);
		} else if (out.length > 0 && out[out.length - 1] !== ' ') {
			out.push(' ');
			lines.push(line);
			columns.push(column);
		}
		if (unit === '\n') {
			line++;
			column = 0;
		}
	}
	return { text: out.join(''), lines, columns };
}

/** Words as they are compared with a collapsed text: NFC, white space as one space, none at the ends. */
export function oneLine(words: string): string {
	return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Where `words` begin in `text`, overlapping ones too; nowhere for empty words. */
export function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	if (words === '') return found;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
	return found;
}
