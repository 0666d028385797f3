/**
 * Letters of a spreadsheet column: 0 is A, 25 is Z, 26 is AA.
 *
 * @param {number} column from 0
 * @returns {string}
 */
export function columnLetters(column) {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Name of a cell as a spreadsheet shows it, e.g. FB2.
 *
 * @param {number} column from 0
 * @param {number} row from 1, the heading being row 1
 * @returns {string}
 */
export function cellName(column, row) {
	return `${columnLetters(column)}${row}`;
}

/**
 * A heading on one line: every run of white space, line breaks included, becomes one space.
 *
 * @param {string} heading
 * @returns {string}
 */
export function oneLine(heading) {
	return heading.trim().replace(/\s+/g, ' ');
}
