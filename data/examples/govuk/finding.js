/**
 * One finding. `row` counts as a spreadsheet does: the heading is row 1, a cell with line breaks is still one row.
 *
 * @typedef {object} Fault
 * @property {string} file
 * @property {number | null} row null: the whole file
 * @property {string | null} column heading on one line; null: the whole row
 * @property {string | null} found as written
 * @property {string | null} expected
 * @property {string} code
 * @property {string} message what was done about it, with cell names such as FB2
 */
/** @typedef {Omit<Fault, 'file'>} Finding */

/**
 * @param {string} code
 * @param {number | null} row
 * @param {string | null} column
 * @param {string | null} found
 * @param {string | null} expected
 * @param {string} message
 * @returns {Finding}
 */
export function finding(code, row, column, found, expected, message) {
	return { row, column, found, expected, code, message };
}
