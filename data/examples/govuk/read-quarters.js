import { cellName, columnLetters, oneLine } from './cell-name.js';

/** @typedef {import('./finding.js').Finding} Finding */

/**
 * A true quarter of the file: two columns, numbered from 0.
 *
 * @typedef {object} Quarter
 * @property {string} period e.g. 2012-Q3 for July to September 2012: calendar quarters
 * @property {number} year
 * @property {string} from first day, ISO
 * @property {string} to last day, ISO
 * @property {number} total column of "Total transactions …"
 * @property {number} digital column of "Digital transactions …"
 */

const TRUE_QUARTER = /^(Total|Digital) transactions (Jan - Mar|Apr - Jun|Jul - Sep|Oct - Dec) (\d{4})$/;
const ROLLING = /^\d{4}-Q[1-4] /;
const MONTHS = ['Jan - Mar', 'Apr - Jun', 'Jul - Sep', 'Oct - Dec'];
const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'];
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/**
 * The quarters that the headings name, in order of time. Headings "YYYY-Qn Vol." are rolling twelve months, not
 * quarters. A quarter whose heading stands twice, or of which one column is missing, is left out: which column is
 * meant cannot be known.
 *
 * @param {string[]} headings
 * @returns {{ quarters: Quarter[], faults: Finding[] }}
 */
export function readQuarters(headings) {
	/** @type {Finding[]} */
	const faults = [];
	/** @type {Map<string, number[]>} */
	const columns = new Map();
	headings.forEach((heading, column) => {
		const name = oneLine(heading);
		columns.set(name, [...(columns.get(name) ?? []), column]);
	});

	for (const [name, at] of columns) {
		const cells = at.map((column) => cellName(column, 1)).join(' ');
		if (name === '') {
			faults.push({
				row: 1,
				column: null,
				found: '',
				expected: 'a heading',
				code: 'heading-blank',
				message: `${at.length} columns have no heading (${cells}); not used`
			});
		} else if (at.length > 1) {
			faults.push({
				row: 1,
				column: name,
				found: name,
				expected: 'a heading that stands once',
				code: 'heading-repeated',
				message: `${at.length} columns have this heading (${cells}); no quarter is read from them`
			});
		}
	}

	const rolling = [...columns.keys()].filter((name) => ROLLING.test(name));
	if (rolling.length > 0) {
		faults.push({
			row: 1,
			column: null,
			found: `${rolling[0]} … ${rolling.at(-1)}`,
			expected: 'Total or Digital transactions of three months',
			code: 'heading-rolling',
			message: `${rolling.length} columns headed YYYY-Qn hold rolling twelve months, not quarters; not used`
		});
	}

	/** @type {Map<string, Quarter>} */
	const quarters = new Map();
	for (const name of columns.keys()) {
		const [, , months, digits] = TRUE_QUARTER.exec(name) ?? [];
		if (months === undefined || digits === undefined) continue;
		const quarter = MONTHS.indexOf(months);
		const period = `${digits}-Q${quarter + 1}`;
		const pair = ['Total', 'Digital'].map((kind) => columns.get(`${kind} transactions ${months} ${digits}`) ?? []);
		const [total = [], digital = []] = pair;
		if (total.length === 1 && digital.length === 1) {
			quarters.set(period, {
				period,
				year: Number(digits),
				from: `${digits}-${FIRST_DAYS[quarter]}`,
				to: `${digits}-${LAST_DAYS[quarter]}`,
				total: Number(total[0]),
				digital: Number(digital[0])
			});
		} else {
			faults.push({
				row: 1,
				column: name,
				found: [...total, ...digital].map(columnLetters).join(' '),
				expected: 'one Total and one Digital column',
				code: 'quarter-unpaired',
				message: `${period} has ${total.length} total and ${digital.length} digital columns; the quarter is left out`
			});
		}
	}
	return { quarters: [...quarters.values()].sort((a, b) => (a.period < b.period ? -1 : 1)), faults };
}
