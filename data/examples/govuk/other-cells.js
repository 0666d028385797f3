import { cellName } from './cell-name.js';
import { finding } from './finding.js';
import { parseCount } from './parse-count.js';

/** @typedef {import('./finding.js').Finding} Finding */
/** @typedef {import('./read-quarters.js').Quarter} Quarter */

/**
 * One line a heading for "-" in columns that are not quarters, and one line for the thousands commas of the quarters.
 *
 * @param {string[][]} lines
 * @param {string[]} headings
 * @param {Quarter[]} quarters
 * @returns {Finding[]}
 */
export function otherCells(lines, headings, quarters) {
	const used = new Set(quarters.flatMap(({ total, digital }) => [total, digital]));
	const rows = lines.slice(1);
	const dashes = headings.flatMap((heading, column) => {
		if (used.has(column)) return [];
		const count = rows.filter((cells) => cells[column]?.trim() === '-').length;
		if (count === 0) return [];
		const message = `${count} cells of column ${cellName(column, 1)} are "-"; the column is not used`;
		return [finding('dash-unused', null, heading, '-', 'a count or blank', message)];
	});
	const grouped = rows.reduce(
		(sum, cells) => sum + [...used].filter((column) => parseCount(cells[column] ?? '').grouped).length,
		0
	);
	if (grouped === 0) return dashes;
	const message = `${grouped} cells of the quarters have thousands commas; read as whole numbers`;
	return [...dashes, finding('thousands-comma', null, null, '1,234', '1234', message)];
}
