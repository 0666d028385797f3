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

const LF = 10;
const CR = 13;
