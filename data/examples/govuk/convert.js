import Papa from 'papaparse';
import { addUp } from './add-up.js';
import { CALENDAR, CATALOGUE, INDICATOR, SOURCE, SOURCE_FILE, WHOLE } from './catalogue.js';
import { cellName, oneLine } from './cell-name.js';
import { finding } from './finding.js';
import { otherCells } from './other-cells.js';
import { readQuarters } from './read-quarters.js';
import { readServices } from './read-services.js';
import { readUnits } from './read-units.js';

/** @typedef {string | number | boolean | null | undefined} Cell empty where null or undefined */
/** @typedef {Record<string, Cell>} Row */
/** @typedef {Record<string, Row[]>} Tables rows by resource of the data package */

/** @typedef {import('./finding.js').Fault} Fault */
/** @typedef {import('./finding.js').Finding} Finding */

const REQUIRED = ['Abbr', 'Department', 'Agency/body', 'Name of service', 'Slug', 'Category'];

/**
 * Reads the table of UK government services into the tables of a data package. Pure: the same text gives the same
 * rows in the same order.
 *
 * The rule of the figures: a department's numerator and denominator in a quarter are sums over its services that have
 * both figures in that quarter, digital not above total. So both sums are over the same services, a figure that is
 * missing is never 0, and an impossible pair enters neither sum.
 *
 * @param {string} csvText
 * @returns {{ tables: Tables, faults: Fault[] }} tables are empty where the file lacks a column that is needed
 */
export function convert(csvText) {
	/** @type {Finding[]} */
	const faults = [];
	const parsed = Papa.parse(csvText.replace(/^\uFEFF/, ''), { header: false, delimiter: ',' });
	const lines = /** @type {string[][]} */ (parsed.data);
	for (const error of parsed.errors) {
		faults.push(finding('csv-broken', (error.row ?? 0) + 1, null, null, 'quotes that close', error.message));
	}
	if (lines.at(-1)?.length === 1 && lines.at(-1)?.[0] === '') lines.pop();
	const headings = (lines[0] ?? []).map(oneLine);
	const found = readQuarters(headings);
	faults.push(...found.faults);
	const { quarters } = found;

	const absent = REQUIRED.filter((name) => !headings.includes(name));
	for (const name of absent) {
		faults.push(finding('column-missing', 1, name, null, name, 'The column is needed; nothing was converted'));
	}
	if (quarters.length === 0) {
		faults.push(
			finding(
				'quarters-missing',
				1,
				null,
				null,
				'Total transactions Jul - Sep 2012',
				'No quarter; nothing was converted'
			)
		);
	}
	if (absent.length > 0 || quarters.length === 0) return { tables: {}, faults: withFile(faults) };

	const services = readServices(lines, headings, faults);
	const units = readUnits(services, faults);
	const { serviceRows, sums } = addUp(services, quarters, headings, units, faults);
	faults.push(...otherCells(lines, headings, quarters));

	const departments = [...units.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));
	for (const { unit, name } of departments) {
		if (quarters.some(({ period }) => (sums.get(`${unit} ${period}`)?.services ?? 0) > 0)) continue;
		faults.push(
			finding('department-without-figures', null, null, name, 'both figures once', `${unit} has reported in no quarter`)
		);
	}

	const reported = departments.flatMap(({ unit }) =>
		quarters.flatMap(({ period }) => {
			const sum = sums.get(`${unit} ${period}`);
			return sum === undefined || sum.services === 0 ? [] : [{ unit, period, calendar: CALENDAR, sum }];
		})
	);
	return {
		tables: {
			...CATALOGUE,
			units: [
				{
					unit: WHOLE,
					name: 'Chính phủ Vương quốc Anh',
					short_name: 'Vương quốc Anh',
					name_en: 'Government of the United Kingdom',
					short_name_en: 'United Kingdom',
					kind: 'province',
					parent: null,
					province: WHOLE
				},
				...departments.map(({ unit, name, shortName }) => ({
					unit,
					name,
					short_name: shortName,
					// The file names departments in English alone.
					name_en: name,
					short_name_en: shortName,
					kind: 'department',
					parent: WHOLE,
					province: WHOLE
				}))
			],
			periods: quarters.map((quarter) => ({
				calendar: CALENDAR,
				period: quarter.period,
				grain: 'quarter',
				year: quarter.year,
				from: quarter.from,
				to: quarter.to,
				source: `${SOURCE_FILE}: ${[quarter.total, quarter.digital].map((column) => `${cellName(column, 1)} “${headings[column]}”`).join(', ')}`
			})),
			procedures: services.map(({ procedure, name, category, agency }) => ({
				procedure,
				name,
				sector: category,
				note: agency
			})),
			submissions: reported.map(({ unit, period, calendar }) => ({ unit, period, calendar, source: SOURCE })),
			observations: reported.map(({ unit, period, calendar, sum }) => ({
				indicator: INDICATOR,
				unit,
				period,
				calendar,
				cumulative: false,
				numerator: sum.numerator,
				denominator: sum.denominator,
				source_file: SOURCE_FILE,
				note: `${sum.services} services with both figures${sum.impossible === 0 ? '' : `; ${sum.impossible} left out, digital exceeds total`}`
			})),
			service_observations: serviceRows
		},
		faults: withFile(faults)
	};
}

/**
 * @param {Finding[]} faults
 * @returns {Fault[]}
 */
function withFile(faults) {
	return faults.map((fault) => ({ file: SOURCE_FILE, ...fault }));
}
