import { oneLine } from './cell-name.js';
import { codeOf } from './code-of.js';
import { finding } from './finding.js';

/** @typedef {import('./finding.js').Finding} Finding */

/**
 * @typedef {object} Service
 * @property {number} row
 * @property {string[]} cells
 * @property {string} procedure
 * @property {string} name
 * @property {string} category
 * @property {string} agency
 * @property {string} department
 * @property {string} abbreviation
 */

/**
 * Every row that is a service of a department, in the order of the file.
 *
 * @param {string[][]} lines
 * @param {string[]} headings
 * @param {Finding[]} faults findings are added here
 * @returns {Service[]}
 */
export function readServices(lines, headings, faults) {
	/** @type {Service[]} */
	const services = [];
	/** @type {Set<string>} */
	const taken = new Set();
	lines.slice(1).forEach((cells, index) => {
		const row = index + 2;
		/** @param {string} name */
		const raw = (name) => cells[headings.indexOf(name)] ?? '';
		/** @param {string} name */
		const text = (name) => oneLine(raw(name));
		if (cells.every((cell) => cell.trim() === '')) {
			faults.push(finding('row-blank', row, null, '', 'a service', 'The row is empty; left out'));
			return;
		}
		if (cells.length !== headings.length) {
			const expected = `${headings.length} cells`;
			faults.push(
				finding(
					'row-length',
					row,
					null,
					`${cells.length} cells`,
					expected,
					'Cells may have shifted; the row is left out'
				)
			);
			return;
		}
		for (const [name, code] of /** @type {const} */ ([
			['Department', 'department-blank'],
			['Name of service', 'name-blank']
		])) {
			if (text(name) !== '') continue;
			faults.push(finding(code, row, name, raw(name), 'a name', 'Not a service of a department; the row is left out'));
			return;
		}
		const name = text('Name of service');
		if (raw('Name of service') !== name) {
			faults.push(
				finding(
					'name-space',
					row,
					'Name of service',
					raw('Name of service'),
					name,
					'Space at an end or doubled; removed'
				)
			);
		}
		const slug = text('Slug');
		const base = slug === '' ? `${codeOf(text('Abbr'))}-${codeOf(name)}` : slug;
		let procedure = base;
		for (let copy = 2; taken.has(procedure); copy += 1) procedure = `${base}-${copy}`;
		taken.add(procedure);
		if (slug === '') {
			faults.push(finding('slug-blank', row, 'Slug', '', 'a code', `Made from the name: ${procedure}`));
		} else if (procedure !== slug) {
			faults.push(finding('slug-repeated', row, 'Slug', slug, 'a code that stands once', `Numbered: ${procedure}`));
		}
		services.push({
			row,
			cells,
			procedure,
			name,
			category: text('Category'),
			agency: text('Agency/body'),
			department: text('Department'),
			abbreviation: text('Abbr')
		});
	});
	return services;
}
