import { existsSync, readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../data/examples/govuk/cell-name.js';
import { convert } from '../../data/examples/govuk/convert.js';
import { packageFiles } from '../../data/examples/govuk/package-files.js';
import { parseCount } from '../../data/examples/govuk/parse-count.js';
import template from '../../data/datapackage.json' with { type: 'json' };

const folder = new URL('../../data/examples/govuk/package/', import.meta.url);
const sample = new URL('../../../shared/samples/govuk-services.csv', import.meta.url);

function committed(name: string): string {
	return readFileSync(new URL(name, folder), 'utf8');
}

function committedRows(name: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(committed(name), { header: true, skipEmptyLines: true }).data;
}

const HEADINGS = [
	'Abbr',
	'Department',
	'Agency/body',
	'Name of service',
	'Slug',
	'Category',
	'2012-Q4 Vol.',
	'',
	'Totals check',
	'Total transactions\nJul - Sep 2012',
	'Total transactions\nOct - Dec 2012',
	'Totals check',
	'Digital transactions\nJul - Sep 2012',
	'Digital transactions\nOct - Dec 2012'
];

/** A row of the made-up file: department, service, then total and digital of 2012-Q3 and total and digital of 2012-Q4. */
function service(
	abbr: string,
	name: string,
	slug: string,
	[t3, d3, t4, d4]: [string, string, string, string]
): string[] {
	const department = abbr === '' ? '' : `Department ${abbr}`;
	return [abbr, department, 'Agency', name, slug, 'Licences', '-', '', '', t3, t4, '-', d3, d4];
}

function csv(rows: string[][], headings = HEADINGS): string {
	return Papa.unparse([headings, ...rows], { newline: '\r\n' }).concat('\r\n');
}

const MADE_UP = csv([
	service('A', 'one', 'a-one', ['1,234,567', '1,000', '100', '40']),
	service('A', 'no digital figure', 'a-two', ['500', '', '500', '-']),
	service('A', 'no total', 'a-three', ['', '7', 'n/a', '8']),
	service('A', 'impossible', 'a-four', ['10', '11', '0', '0']),
	service('B', 'only impossible', 'b-one', ['3', '4', '', '']),
	service('B', 'nothing', 'b-one', ['', '', '', '']),
	service('', 'nobody’s', 'c-one', ['5', '5', '5', '5']),
	service('C', 'line\nbreak ', 'c-two', ['2', '1', '2', '2'])
]);

describe('convert', () => {
	const { tables, faults } = convert(MADE_UP);
	const of = (code: string) => faults.filter((fault) => fault.code === code);

	it('adds up only services with both figures that are possible', () => {
		const sums = tables.observations?.map((o) => [o.unit, o.period, o.numerator, o.denominator, o.note]);
		expect(sums).toEqual([
			['a', '2012-Q3', 1000, 1234567, '1 services with both figures; 1 left out, digital exceeds total'],
			['a', '2012-Q4', 40, 100, '2 services with both figures'],
			['c', '2012-Q3', 1, 2, '1 services with both figures'],
			['c', '2012-Q4', 2, 2, '1 services with both figures']
		]);
	});

	it('says who has reported: a department with an impossible pair alone has not', () => {
		expect(tables.submissions?.map((s) => `${s.unit} ${s.period}`)).toEqual([
			'a 2012-Q3',
			'a 2012-Q4',
			'c 2012-Q3',
			'c 2012-Q4'
		]);
		expect(of('department-without-figures').map((f) => f.expected)).toEqual(['both figures once']);
	});

	it('reads July to September as the third calendar quarter, over a line break in the heading', () => {
		expect(tables.periods?.map((p) => [p.period, p.from, p.to])).toEqual([
			['2012-Q3', '2012-07-01', '2012-09-30'],
			['2012-Q4', '2012-10-01', '2012-12-31']
		]);
	});

	it('keeps every pair of figures with its cells, the impossible ones not counted', () => {
		expect(tables.service_observations?.filter((o) => o.counted === false)).toEqual([
			expect.objectContaining({ procedure: 'a-four', numerator_cell: 'M5', denominator_cell: 'J5' }),
			expect.objectContaining({ procedure: 'b-one', numerator_cell: 'M6', denominator_cell: 'J6' })
		]);
	});

	it.each([
		['digital-exceeds-total', [5, 6], ['11', '4']],
		['digital-missing', [3, 3], ['', '-']],
		['total-missing', [4, 4], ['', 'n/a']],
		['dash', [3], ['-']],
		['not-a-number', [4], ['n/a']],
		['service-without-digital', [3], ['a-two']],
		['service-without-figures', [7], ['b-one-2']],
		['slug-repeated', [7], ['b-one']],
		['department-blank', [8], ['']],
		['name-space', [9], ['line\nbreak ']],
		['heading-blank', [1], ['']],
		['heading-repeated', [1], ['Totals check']],
		['heading-rolling', [1], ['2012-Q4 Vol. … 2012-Q4 Vol.']],
		['dash-unused', [null, null], ['-', '-']]
	])('lists %s', (code, rows, found) => {
		expect(of(code).map((f) => f.row)).toEqual(rows);
		expect(of(code).map((f) => f.found)).toEqual(found);
	});

	it('leaves out a quarter of which a heading stands twice or not at all, and rows whose cells have shifted', () => {
		const twice = HEADINGS.map((heading) =>
			heading === 'Totals check' ? 'Total transactions\nOct - Dec 2012' : heading
		);
		const result = convert(csv([service('A', 'one', 'a', ['2', '1', '2', '1']), ['A', 'short'], ['']], twice));
		expect(result.tables.periods?.map((p) => p.period)).toEqual(['2012-Q3']);
		const codes = result.faults.map((f) => f.code);
		expect(codes).toEqual(expect.arrayContaining(['quarter-unpaired', 'row-length', 'row-blank']));
	});

	it('converts nothing, and says why, where columns are missing or the file is empty', () => {
		expect(convert('').faults.map((f) => f.code)).toContain('quarters-missing');
		const result = convert(csv([], HEADINGS.with(1, 'Ministry')));
		expect(result.tables).toEqual({});
		expect(result.faults).toContainEqual(expect.objectContaining({ code: 'column-missing', expected: 'Department' }));
	});

	it('gives the same bytes for the same text', () => {
		const [one, two] = [convert(MADE_UP), convert(`\uFEFF${MADE_UP}`)];
		expect([...packageFiles(template, two.tables, two.faults)]).toEqual([
			...packageFiles(template, one.tables, one.faults)
		]);
	});

	it('refuses a column that the description does not state', () => {
		expect(() => packageFiles(template, { fields: [{ strange: 1 }] }, [])).toThrow('fields has no column strange');
	});
});

describe('parseCount', () => {
	it.each([
		['12,262', 12262, null],
		[' 0 ', 0, null],
		['', null, null],
		['-', null, 'dash'],
		['1,23', null, 'not-a-number'],
		['1.5', null, 'not-a-number'],
		['-5', null, 'not-a-number'],
		['99999999999999999', null, 'not-a-number']
	])('reads %j as %j', (text, count, code) => {
		expect(parseCount(text)).toMatchObject({ count, code });
	});
});

describe('cellName', () => {
	it.each([
		[0, 'A1'],
		[25, 'Z1'],
		[26, 'AA1'],
		[133, 'ED1'],
		[701, 'ZZ1'],
		[702, 'AAA1']
	])('names column %i %s', (column, name) => {
		expect(cellName(column, 1)).toBe(name);
	});
});

describe('the committed package', () => {
	it('lists the 22 cells where digital exceeds total, and counts none of them', () => {
		expect(committedRows('faults.csv').filter((f) => f.code === 'digital-exceeds-total')).toHaveLength(22);
		const pairs = committedRows('service_observations.csv');
		expect(pairs.filter((o) => o.counted === 'false')).toHaveLength(22);
		expect(pairs.filter((o) => (o.counted === 'true') !== Number(o.numerator) <= Number(o.denominator))).toEqual([]);
	});

	it('holds 734 services of 18 departments in 21 quarters', () => {
		expect(committedRows('procedures.csv')).toHaveLength(734);
		expect(committedRows('units.csv').filter((u) => u.kind === 'department')).toHaveLength(18);
		expect(committedRows('periods.csv')).toHaveLength(21);
	});

	it.each([
		['2012-Q3', 182312193, 292859355],
		['2016-Q4', 725274256, 816124614],
		['2017-Q3', 191608605, 271770745]
	])('adds up to the figures of the README in %s', (period, numerator, denominator) => {
		const add = (rows: Record<string, string>[], column: string) =>
			rows.filter((r) => r.period === period).reduce((sum, r) => sum + Number(r[column]), 0);
		const counted = committedRows('service_observations.csv').filter((o) => o.counted === 'true');
		for (const rows of [committedRows('observations.csv'), counted]) {
			expect([add(rows, 'numerator'), add(rows, 'denominator')]).toEqual([numerator, denominator]);
		}
	});

	it('states the columns of the project’s own description', () => {
		const fresh = packageFiles(template, convert(MADE_UP).tables, []);
		expect(JSON.parse(committed('datapackage.json'))).toEqual(JSON.parse(fresh.get('datapackage.json') ?? ''));
	});

	it('is small', () => {
		const bytes = readdirSync(folder).reduce((sum, name) => sum + Buffer.byteLength(committed(name)), 0);
		expect(bytes).toBeLessThan(2_500_000);
	});
});

describe.skipIf(!existsSync(sample))('the source file', () => {
	it('gives the committed package', () => {
		const { tables, faults } = convert(readFileSync(sample, 'utf8'));
		const fresh = packageFiles(template, tables, faults);
		expect(readdirSync(folder).sort()).toEqual([...fresh.keys()].sort());
		for (const [name, content] of fresh) {
			if (name === 'datapackage.json') expect(JSON.parse(committed(name))).toEqual(JSON.parse(content));
			else expect(committed(name), name).toBe(content);
		}
	});
});
