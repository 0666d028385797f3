import Papa from 'papaparse';
import { CALENDAR, WHOLE } from './catalogue.js';

/** @typedef {import('./convert.js').Tables} Tables */
/** @typedef {import('./finding.js').Fault} Fault */

/** @typedef {{ name: string, path: string | string[], 'cchc:optional'?: boolean, schema: { fields: { name: string }[] } }} Resource */
/** @typedef {{ nearPoints: number, nearPercent: number, incrementBasis: string }} Settings */
/** @typedef {{ cchc: Settings, resources: Resource[] }} Description what is read of it; the rest is passed on as it is */

const COMMIT = 'e3a5306310846b135951724c72ba307b3f60dcdb';

/**
 * The files of the package by name: `datapackage.json` and one CSV a resource (UTF-8 with a byte-order mark, LF, heading first).
 *
 * @param {Description} template the project's own `data/datapackage.json`, which states the columns of every table
 * @param {Tables} tables
 * @param {Fault[]} faults
 * @returns {Map<string, string>}
 * @throws {Error} where a table has a column that its resource does not state
 */
export function packageFiles(template, tables, faults) {
	/** @type {Tables} */
	const contents = { ...tables, faults: faults.map((fault) => ({ ...fault })) };
	const { nearPoints, nearPercent, incrementBasis } = template.cchc;
	/** @type {Resource[]} */
	const known = [...template.resources, SERVICE_OBSERVATIONS, FAULTS];
	const resources = known
		.filter((resource) => contents[resource.name] !== undefined || resource['cchc:optional'] !== true)
		.map((resource) => ({ ...resource, path: `${resource.name}.csv` }));
	const description = {
		...template,
		name: 'cchc-govuk',
		title: 'Dịch vụ công của Chính phủ Vương quốc Anh: giao dịch trực tuyến',
		description:
			'Total and digital transactions of services of the UK government by department and calendar quarter, July 2012 to September 2017. Contains public sector information licensed under the Open Government Licence v3.0.',
		licenses: [
			{
				name: 'OGL-UK-3.0',
				title: 'Open Government Licence v3.0',
				path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
			}
		],
		sources: [
			{
				title: `alphagov/spotlight, assets/data/services.csv, commit ${COMMIT}`,
				path: `https://github.com/alphagov/spotlight/blob/${COMMIT}/assets/data/services.csv`
			}
		],
		cchc: {
			province: WHOLE,
			calendar: CALENDAR,
			nearPoints,
			nearPercent,
			incrementBasis,
			practice: null,
			notice: {
				vi: 'Chứa thông tin khu vực công được cấp phép theo Open Government Licence v3.0. Mục tiêu 82% đặt ra để thực hành.',
				en: 'Contains public sector information licensed under the Open Government Licence v3.0. The target of 82% is set for practice.'
			}
		},
		resources
	};
	return new Map([
		['datapackage.json', `${JSON.stringify(description, null, 2)}\n`],
		...resources.map(
			(resource) => /** @type {const} */ ([resource.path, toCsv(resource, contents[resource.name] ?? [])])
		)
	]);
}

/**
 * @param {Resource} resource
 * @param {Tables[string]} rows
 * @returns {string}
 */
function toCsv(resource, rows) {
	const fields = resource.schema.fields.map(({ name }) => name);
	const strange = rows.flatMap((row) => Object.keys(row)).find((column) => !fields.includes(column));
	if (strange !== undefined)
		throw new Error(`${resource.name} has no column ${strange}: expected ${fields.join(', ')}`);
	const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
	// Without the mark Excel shows Vietnamese as garbage.
	return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string} description
 * @param {boolean} [required]
 */
function field(name, type, description, required = true) {
	return { name, type, description, ...(required ? { constraints: { required } } : {}) };
}

const CSV = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', 'cchc:optional': true };

/** The figures of each service, from which the observations are added up. */
const SERVICE_OBSERVATIONS = {
	name: 'service_observations',
	path: 'service_observations.csv',
	title: 'Figures of each service that has both in a quarter, with the cells they stand in',
	...CSV,
	schema: {
		fields: [
			field('procedure', 'string', 'Service'),
			field('unit', 'string', 'Department'),
			field('period', 'string', 'Quarter'),
			field('calendar', 'string', 'Calendar'),
			field('numerator', 'integer', 'Digital transactions'),
			field('denominator', 'integer', 'Total transactions'),
			field('counted', 'boolean', 'False: digital exceeds total, left out of both sums'),
			field('numerator_cell', 'string', 'Cell of govuk-services.csv as a spreadsheet names it'),
			field('denominator_cell', 'string', 'Cell of govuk-services.csv as a spreadsheet names it')
		],
		primaryKey: ['procedure', 'period', 'calendar'],
		foreignKeys: [
			{ fields: 'procedure', reference: { resource: 'procedures', fields: 'procedure' } },
			{ fields: 'unit', reference: { resource: 'units', fields: 'unit' } },
			{ fields: ['calendar', 'period'], reference: { resource: 'periods', fields: ['calendar', 'period'] } }
		],
		missingValues: ['']
	}
};

/** What was wrong in the file that was read, and what was done about it. */
const FAULTS = {
	name: 'faults',
	path: 'faults.csv',
	title: 'Faults of the source file',
	...CSV,
	schema: {
		fields: [
			field('file', 'string', 'File that was read'),
			field('row', 'integer', 'Row as a spreadsheet counts, the heading being row 1; empty: the whole file', false),
			field('column', 'string', 'Heading on one line; empty: the whole row', false),
			field('found', 'string', 'As written', false),
			field('expected', 'string', 'What should stand there', false),
			field('code', 'string', 'Kind of fault'),
			field('message', 'string', 'What was done about it')
		],
		missingValues: ['']
	}
};
