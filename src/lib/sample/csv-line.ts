/** One line of CSV with its line end: null is an empty cell, booleans are `true` and `false`. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
	let line = '';
	for (let i = 0; i < cells.length; i++) {
		const text = String(cells[i] ?? '');
		line += (i === 0 ? '' : ',') + (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	}
	return `${line}\n`;
}
