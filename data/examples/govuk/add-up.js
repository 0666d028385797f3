import { CALENDAR } from './catalogue.js';
import { cellName } from './cell-name.js';
import { finding } from './finding.js';
import { parseCount } from './parse-count.js';

/** @typedef {import('./convert.js').Row} Row */
/** @typedef {import('./finding.js').Finding} Finding */
/** @typedef {import('./read-services.js').Service} Service */
/** @typedef {import('./read-quarters.js').Quarter} Quarter */
/** @typedef {{ numerator: number, denominator: number, services: number, impossible: number }} Sum */

/**
 * Sums per department and quarter, keyed "unit period", and the pairs of figures that they are made of.
 *
 * @param {Service[]} services
 * @param {Quarter[]} quarters
 * @param {string[]} headings
 * @param {Map<string, { unit: string }>} units
 * @param {Finding[]} faults findings are added here
 * @returns {{ serviceRows: Row[], sums: Map<string, Sum> }}
 */
export function addUp(services, quarters, headings, units, faults) {
	/** @type {Row[]} */
	const serviceRows = [];
	/** @type {Map<string, Sum>} */
	const sums = new Map();
	for (const { row, cells, procedure, department } of services) {
		const unit = units.get(department)?.unit ?? '';
		let totals = 0;
		let digitals = 0;
		for (const quarter of quarters) {
			/** @param {number} column */
			const read = (column) => {
				const found = cells[column] ?? '';
				const { count, code } = parseCount(found);
				const at = { count, found, heading: headings[column] ?? '', cell: cellName(column, row) };
				if (code === 'dash') {
					faults.push(finding(code, row, at.heading, found, 'a count', `${at.cell}: "-" is not known, never 0`));
				} else if (code !== null) {
					faults.push(finding(code, row, at.heading, found, 'a count', `${at.cell}: not known`));
				}
				return at;
			};
			const total = read(quarter.total);
			const digital = read(quarter.digital);
			totals += Number(total.count !== null);
			digitals += Number(digital.count !== null);
			if (total.count === null && digital.count === null) continue;
			if (digital.count === null) {
				const message = `${digital.cell}: not 0; ${total.cell} is left out with it`;
				faults.push(finding('digital-missing', row, digital.heading, digital.found, 'a count', message));
				continue;
			}
			if (total.count === null) {
				const message = `${total.cell}: ${digital.cell} is left out with it`;
				faults.push(finding('total-missing', row, total.heading, total.found, 'a count', message));
				continue;
			}
			const possible = digital.count <= total.count;
			serviceRows.push({
				procedure,
				unit,
				period: quarter.period,
				calendar: CALENDAR,
				numerator: digital.count,
				denominator: total.count,
				counted: possible,
				numerator_cell: digital.cell,
				denominator_cell: total.cell
			});
			const key = `${unit} ${quarter.period}`;
			const sum = sums.get(key) ?? { numerator: 0, denominator: 0, services: 0, impossible: 0 };
			sums.set(key, sum);
			if (possible) {
				sum.numerator += digital.count;
				sum.denominator += total.count;
				sum.services += 1;
			} else {
				sum.impossible += 1;
				const message = `${digital.cell} exceeds ${total.cell}; left out of both sums`;
				const expected = `at most ${total.count}`;
				faults.push(finding('digital-exceeds-total', row, digital.heading, digital.found, expected, message));
			}
		}
		if (totals === 0 && digitals === 0) {
			const message = 'No figure in any quarter; listed as a service, enters no sum';
			faults.push(finding('service-without-figures', row, null, procedure, 'figures', message));
		} else if (digitals === 0) {
			const message = `Totals in ${totals} quarters and no digital figure: not 0, enters no sum`;
			faults.push(finding('service-without-digital', row, null, procedure, 'digital figures', message));
		}
	}
	return { serviceRows, sums };
}
