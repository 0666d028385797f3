import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/domain/issue';
import { readPackage } from '../../src/lib/server/read-folder';
import { expectIssues, issuesAfter } from './helpers/expect-issues';
import { Folder, MINIMAL } from './helpers/folder';

it('finds nothing in the minimal package', async () => {
	const { issues, catalogue, tables, hasFacts, dossiersPath } = await readPackage(MINIMAL);
	expect(issues).toEqual([]);
	expect(catalogue?.units.map((u) => u.unit)).toEqual(['thu', 'so-noi-vu', 'so-tai-chinh', 'so-y-te', 'xa-an-binh']);
	expect(catalogue?.units[1]).toMatchObject({ valid_from: null, unverified: false });
	expect(tables.observations?.rows).toHaveLength(16);
	expect(tables.observations?.places[0]).toEqual({ file: 'observations.csv', row: 2 });
	expect(hasFacts).toBe(true);
	expect(dossiersPath).toBe(`${MINIMAL}/dossiers.csv`);
});

describe('files', () => {
	expectIssues([
		['no description', (f) => f.delete('datapackage.json'), [{ code: 'missing-file', file: 'datapackage.json' }]],
		[
			'a missing file',
			(f) => f.delete('concepts.csv'),
			[{ code: 'missing-file', file: 'concepts.csv', found: 'no file', expected: 'the table concepts' }]
		],
		[
			'an empty file',
			(f) => f.write('concepts.csv', ''),
			[{ code: 'empty-file', file: 'concepts.csv', found: 'nothing' }]
		],
		[
			'bytes that are not UTF-8',
			(f) => f.write('concepts.csv', new Uint8Array([0x61, 0x0a, 0xd0, 0x0a])),
			[{ code: 'not-utf8', file: 'concepts.csv', row: 2, found: 'byte 0xD0 at offset 2', expected: 'text in UTF-8' }]
		],
		[
			'a CSV that Excel saved with semicolons',
			async (f) => f.write('concepts.csv', (await f.read('concepts.csv')).replaceAll(',', ';')),
			[{ code: 'wrong-separator', file: 'concepts.csv', row: 1, found: 'semicolon', expected: 'comma' }]
		],
		[
			'a CSV that no table names',
			(f) => f.write('observations (2).csv', 'a\n1\n'),
			[{ severity: 'warning', code: 'stray-file', file: 'observations (2).csv' }]
		],
		[
			'a path out of the folder',
			(f) => f.replace('datapackage.json', '"path": "fields.csv"', '"path": "../fields.csv"'),
			[
				{ code: 'path-outside', file: 'datapackage.json', found: '../fields.csv' },
				{ severity: 'warning', code: 'stray-file', file: 'fields.csv' }
			]
		]
	]);

	it('refuses a file over the limit in words', async () => {
		const { issues, catalogue } = await readPackage(MINIMAL, { bytes: 1000 });
		expect(issues.filter((i) => i.code === 'file-too-large').map((i) => i.file)).toContain('indicators.csv');
		expect(catalogue).toBeNull();
	});

	it('takes dossiers as Parquet under the same name', async () => {
		const folder = await Folder.copy();
		await folder.delete('dossiers.csv');
		await folder.write('dossiers.parquet', 'PAR1');
		const { dossiersPath, issues } = await readPackage(folder.dir);
		await folder.remove();
		expect(dossiersPath).toMatch(/dossiers\.parquet$/);
		expect(issues).toEqual([]);
	});

	it('warns of a missing file only where its table is described as optional', async () => {
		const issues = await issuesAfter(async (f) => {
			for (const name of ['observations', 'dossiers']) {
				await f.delete(`${name}.csv`);
				await f.replace('datapackage.json', `"path": "${name}.csv"`, `"path": "${name}.csv", "cchc:optional": true`);
			}
		});
		expect(issues).toMatchObject([
			{ severity: 'warning', code: 'missing-file', file: 'observations.csv' },
			{ severity: 'warning', code: 'missing-file', file: 'dossiers.csv' }
		]);
	});

	it.each<[string, (f: Folder) => Promise<unknown>, Partial<Issue>]>([
		[
			'a folder',
			async (f) => {
				await f.delete('dossiers.csv');
				await mkdir(join(f.dir, 'dossiers.csv'));
			},
			{ code: 'not-a-file', found: 'a folder' }
		],
		[
			'a link out of the folder',
			async (f) => {
				await f.delete('dossiers.csv');
				await symlink(join(MINIMAL, 'dossiers.csv'), join(f.dir, 'dossiers.csv'));
			},
			{ code: 'path-outside' }
		],
		[
			'a link to nothing',
			async (f) => {
				await f.delete('dossiers.csv');
				await symlink(join(f.dir, 'nothing'), join(f.dir, 'dossiers.csv'));
			},
			{ code: 'missing-file', found: 'no file' }
		],
		[
			'two paths',
			(f) => f.replace('datapackage.json', '"path": "dossiers.csv"', '"path": ["dossiers.csv", "more.csv"]'),
			{ code: 'repeated-dossiers', file: 'more.csv', found: 'dossiers.csv, more.csv' }
		]
	])('does not take dossiers from %s', async (_, damage, issue) => {
		const file = issue.file ?? 'dossiers.csv';
		expect(await issuesAfter(damage)).toMatchObject([{ severity: 'error', file, ...issue }]);
	});

	it('lists hundreds of thousands of faults', async () => {
		const rows = 'documents,nobody,2025-Q1,quarter,false,x,1,,,,,,,,\n'.repeat(200_000);
		const issues = await issuesAfter(async (f) =>
			f.write('observations.csv', (await f.read('observations.csv')) + rows)
		);
		expect(issues.filter((i) => i.code === 'wrong-type')).toHaveLength(200_000);
	}, 60_000);

	it('asks for one file of dossiers', async () => {
		const issues = await issuesAfter((f) => f.write('dossiers.parquet', 'PAR1'));
		expect(issues).toMatchObject([{ severity: 'error', code: 'repeated-dossiers' }]);
	});

	it('needs no facts where the practice setting makes them', async () => {
		const bare = async (f: Folder) => {
			for (const file of ['dossiers.csv', 'observations.csv', 'submissions.csv']) await f.delete(file);
		};
		expect(await issuesAfter(bare)).toMatchObject([
			...['submissions.csv', 'observations.csv', 'dossiers.csv'].map((file) => ({
				severity: 'error',
				code: 'missing-file',
				file
			})),
			{ severity: 'warning', code: 'no-facts' }
		]);
		const practice = '"calendar": "quarter", "practice": { "dossiers": 10, "seed": 1 }';
		expect(
			await issuesAfter(async (f) => {
				await bare(f);
				await f.replace('datapackage.json', '"calendar": "quarter"', practice);
			})
		).toEqual([]);
	});
});

describe('cells', () => {
	expectIssues([
		[
			'an unknown column',
			(f) => f.replace('concepts.csv', 'name_en,note', 'name_en,remark'),
			[
				{ code: 'unknown-column', file: 'concepts.csv', row: 1, column: 'remark', found: 'remark' },
				{ severity: 'warning', code: 'missing-column', column: 'note' }
			]
		],
		[
			'a missing column',
			(f) => f.replace('calendars.csv', ',source,', ',note_2,'),
			[
				{ code: 'unknown-column', file: 'calendars.csv', column: 'note_2' },
				{ code: 'missing-column', file: 'calendars.csv', row: 1, column: 'source', found: 'nothing' }
			]
		],
		[
			'a wrong type',
			(f) => f.set('targets.csv', 3, { value: '9O' }),
			[{ code: 'wrong-type', file: 'targets.csv', row: 3, column: 'value', found: '9O', expected: 'a number' }]
		],
		[
			'a decimal comma',
			(f) => f.set('targets.csv', 2, { value: '99,5' }),
			[{ code: 'number-format', row: 2, column: 'value', found: '99,5', expected: 'a number' }]
		],
		[
			'a date that Excel rewrote',
			(f) => f.set('plans.csv', 2, { issued_on: '10/01/2025' }),
			[{ code: 'excel-date', file: 'plans.csv', row: 2, column: 'issued_on', found: '10/01/2025' }]
		],
		[
			'a date that Excel made a number',
			(f) => f.set('periods.csv', 2, { due: '45915' }),
			[{ code: 'excel-date', file: 'periods.csv', row: 2, column: 'due', expected: 'a date as 2025-09-15' }]
		],
		[
			'an empty cell where something is needed',
			(f) => f.set('fields.csv', 2, { name_vi: '' }),
			[{ code: 'missing-value', file: 'fields.csv', row: 2, column: 'name_vi', found: 'an empty cell' }]
		],
		[
			'a value that is not allowed',
			(f) => f.set('targets.csv', 2, { operator: '>=' }),
			[{ code: 'not-allowed', row: 2, column: 'operator', found: '>=' }]
		],
		[
			'a code with capitals',
			(f) => f.set('source_systems.csv', 4, { source: 'Khao Sat' }),
			[
				{ code: 'wrong-pattern', file: 'source_systems.csv', row: 4, column: 'source', found: 'Khao Sat' },
				{ code: 'broken-reference', file: 'indicators.csv', row: 6, column: 'source_system', found: 'khao-sat' }
			]
		],
		[
			'too many decimals',
			(f) => f.set('indicators.csv', 2, { decimals: '5' }),
			[{ code: 'above-maximum', row: 2, column: 'decimals', found: '5', expected: 'at most 4' }]
		],
		[
			'a negative count',
			(f) => f.set('observations.csv', 2, { numerator: '-1' }),
			[{ code: 'below-minimum', file: 'observations.csv', row: 2, column: 'numerator', found: '-1' }]
		],
		[
			'a control character',
			(f) => f.set('units.csv', 3, { name: 'Sở\u0007 Nội vụ' }),
			[{ code: 'control-character', file: 'units.csv', row: 3, column: 'name', found: 'Sở\u0007 Nội vụ' }]
		],
		[
			'a mark that turns the writing',
			(f) => f.set('units.csv', 3, { name: 'Sở \u202eNội vụ' }),
			[{ severity: 'warning', code: 'direction-mark', row: 3, column: 'name', found: 'Sở \u202eNội vụ' }]
		],
		[
			'a name of 301 characters',
			(f) => f.set('units.csv', 3, { name: 'x'.repeat(301) }),
			[{ severity: 'warning', code: 'long-name', row: 3, column: 'name', expected: 'at most 300 characters' }]
		],
		['markup, quotes and formulas, which are text', (f) => f.set('units.csv', 3, { name: `=cmd()<script>"'` }), []],
		[
			'a row of empty cells',
			async (f) => f.write('fields.csv', `${await f.read('fields.csv')},,,,\n`),
			[{ severity: 'warning', code: 'empty-row', file: 'fields.csv', row: 4 }]
		],
		[
			'a duplicate key',
			(f) => f.add('units.csv', 3, { name: 'Another' }),
			[{ code: 'duplicate-key', file: 'units.csv', row: 7, column: 'unit', found: 'so-noi-vu' }]
		],
		[
			'a unit with two parents',
			(f) => f.add('units.csv', 3, { parent: 'so-y-te' }),
			[
				{
					code: 'two-parents',
					file: 'units.csv',
					row: 7,
					column: 'parent',
					found: 'so-y-te',
					expected: 'thu, as in units.csv:3'
				}
			]
		],
		[
			'a second unit under one code, at the top',
			(f) => f.add('units.csv', 3, { parent: '' }),
			[{ code: 'duplicate-key', file: 'units.csv', row: 7, column: 'unit', found: 'so-noi-vu' }]
		],
		[
			'a second indicator under one address',
			(f) => f.set('indicators.csv', 3, { slug: 'on-time' }),
			[{ code: 'duplicate-key', row: 3, column: 'slug', found: 'on-time' }]
		],
		[
			'a submission that stands twice',
			(f) => f.add('submissions.csv', 2, { received_on: '' }),
			[{ code: 'duplicate-key', file: 'submissions.csv', row: 15, found: 'so-noi-vu, 2025-Q1, quarter, ' }]
		],
		[
			'a broken reference',
			(f) => f.set('targets.csv', 2, { indicator: 'on-tme' }),
			[{ code: 'broken-reference', file: 'targets.csv', row: 2, column: 'indicator', found: 'on-tme' }]
		],
		[
			'a broken reference of two columns',
			(f) => f.set('submissions.csv', 2, { period: '2026-Q1' }),
			[{ code: 'broken-reference', row: 2, column: 'calendar, period', found: 'quarter, 2026-Q1' }]
		]
	]);

	it('recognises codes that lost their zeros', async () => {
		const issues = await issuesAfter(async (f) => {
			await f.set('source_systems.csv', 2, { source: '007' });
			await f.set('indicators.csv', 2, { source_system: '7' });
			for (const row of [3, 5]) await f.set('indicators.csv', row, { source_system: '007' });
		});
		expect(issues).toMatchObject([
			{ code: 'lost-zeros', file: 'indicators.csv', row: 2, column: 'source_system', found: '7', expected: '007' }
		]);
	});

	it('lists every fault, not only the first', async () => {
		const issues = await issuesAfter(async (f) => {
			await f.set('targets.csv', 2, { value: 'x', operator: 'y', valid_to: '31/12/2025' });
			await f.set('targets.csv', 4, { soft: 'maybe' });
			await f.set('units.csv', 3, { kind: 'sở' });
		});
		expect(issues.map((i) => `${i.file}:${i.row ?? ''} ${i.column ?? ''}`)).toEqual([
			'targets.csv:2 operator',
			'targets.csv:2 value',
			'targets.csv:2 valid_to',
			'targets.csv:4 soft',
			'units.csv:3 kind'
		]);
	});

	it('keeps what is sound and gives no catalogue beside an error of it', async () => {
		const folder = await Folder.copy();
		await folder.set('targets.csv', 2, { value: 'x' });
		const broken = await readPackage(folder.dir);
		await folder.set('targets.csv', 2, { value: '90' });
		await folder.set('observations.csv', 2, { numerator: 'x' });
		const facts = await readPackage(folder.dir);
		await folder.remove();
		expect(broken.catalogue).toBeNull();
		expect(broken.tables.targets?.rows).toHaveLength(6);
		expect(facts.catalogue).not.toBeNull();
		expect(facts.tables.observations?.rows).toHaveLength(15);
	});

	it('keeps the first of two rows with the same key', async () => {
		const folder = await Folder.copy();
		await folder.add('units.csv', 3, { name: 'Another' });
		const { tables } = await readPackage(folder.dir);
		await folder.remove();
		expect(tables.units?.rows.filter((r) => r.unit === 'so-noi-vu').map((r) => r.name)).toEqual(['Sở Nội vụ']);
	});
});

describe('rules across tables', () => {
	expectIssues([
		[
			'contradicting targets',
			(f) => f.add('targets.csv', 2, { target: 'dung-han-2', value: '85', valid_from: '2025-12-31' }),
			[{ code: 'contradicting-targets', file: 'targets.csv', row: 9, column: 'value', found: 'at_least 85' }]
		],
		[
			'a target that replaces another',
			(f) => f.add('targets.csv', 2, { target: 'dung-han-2', value: '85', supersedes: 'dung-han' }),
			[]
		],
		[
			'a target for another part or time',
			async (f) => {
				await f.add('targets.csv', 2, { target: 'dung-han-2', part: 'đất đai' });
				await f.add('targets.csv', 2, { target: 'dung-han-3', valid_from: '2026-01-01', valid_to: '2026-12-31' });
			},
			[]
		],
		[
			'targets that replace one another',
			async (f) => {
				await f.set('targets.csv', 2, { supersedes: 'van-ban' });
				await f.set('targets.csv', 4, { supersedes: 'dung-han' });
			},
			[
				{ code: 'circular-supersession', row: 2, found: 'van-ban' },
				{ code: 'circular-supersession', row: 4, found: 'dung-han' }
			]
		],
		[
			'a fixed target without a value',
			(f) => f.set('targets.csv', 2, { value: '' }),
			[{ code: 'target-without-value', row: 2, column: 'value' }]
		],
		[
			'an increment that does not say of what',
			(f) => f.set('targets.csv', 2, { kind: 'increment' }),
			[{ code: 'target-without-basis', row: 2, column: 'basis' }]
		],
		[
			'a ratio over 100',
			(f) => f.set('targets.csv', 2, { value: '900' }),
			[{ code: 'target-out-of-range', row: 2, column: 'value', found: '900' }]
		],
		[
			'a scope that does not exist',
			(f) => f.set('targets.csv', 7, { scope: 'so-y-tế' }),
			[{ code: 'wrong-scope', row: 7, column: 'scope', found: 'so-y-tế' }]
		],
		[
			'a scope where none belongs',
			(f) => f.set('targets.csv', 2, { scope: 'thu' }),
			[{ code: 'wrong-scope', row: 2, column: 'scope', found: 'thu', expected: 'an empty cell' }]
		],
		[
			'a target for a period that does not exist',
			(f) => f.set('targets.csv', 8, { period: '2025-Q5' }),
			[{ code: 'broken-reference', row: 8, column: 'period', found: '2025-Q5' }]
		],
		[
			'overlapping windows',
			(f) => f.set('periods.csv', 3, { from: '2025-03-31' }),
			[{ code: 'overlapping-periods', file: 'periods.csv', row: 3, column: 'from', expected: 'a day after 2025-03-31' }]
		],
		[
			'a hole between windows',
			(f) => f.set('periods.csv', 3, { from: '2025-04-02' }),
			[{ severity: 'warning', code: 'hole-between-periods', row: 3, found: '2025-04-02', expected: '2025-04-01' }]
		],
		[
			'a window that ends before it begins',
			(f) => f.set('periods.csv', 5, { to: '2025-01-31' }),
			[{ code: 'reversed-dates', row: 5, column: 'to', found: '2025-01-31' }]
		],
		[
			'a period under the code of another year',
			(f) => f.set('periods.csv', 5, { year: '2026' }),
			[{ code: 'wrong-period-code', row: 5, column: 'period', found: '2025-Q4' }]
		],
		[
			'a predicate that is not allowed',
			(f) => f.set('indicators.csv', 3, { denominator_sql: 'true; drop table dossier' }),
			[{ code: 'predicate-not-allowed', file: 'indicators.csv', row: 3, column: 'denominator_sql' }]
		],
		[
			'a flow that asks for the end of the period',
			(f) => f.set('indicators.csv', 3, { denominator_sql: 'due_on <= period_to' }),
			[{ code: 'predicate-not-allowed', file: 'indicators.csv', row: 3, column: 'denominator_sql' }]
		],
		[
			'an indicator that lacks what it needs',
			(f) => f.set('indicators.csv', 2, { dated_by: '', denominator_sql: '', denominator_vi: '' }),
			['dated_by', 'denominator_sql', 'denominator_vi'].map((column) => ({
				code: 'incomplete-indicator',
				row: 2,
				column
			}))
		],
		[
			'different values of nothing',
			(f) => f.set('indicators.csv', 2, { aggregation: 'distinct' }),
			[{ code: 'incomplete-indicator', row: 2, column: 'distinct_of' }]
		],
		[
			'two core indicators of a concept',
			(f) => f.set('indicators.csv', 3, { concept: 'on-time' }),
			[{ code: 'second-core-indicator', row: 3, column: 'core' }]
		],
		[
			'an indicator for kinds that do not exist',
			(f) => f.set('indicators.csv', 3, { applies_to: 'department huyen' }),
			[{ code: 'broken-reference', row: 3, column: 'applies_to', found: 'huyen' }]
		],
		[
			'units in a circle',
			(f) => f.set('units.csv', 2, { parent: 'so-y-te' }),
			[2, 5].map((row) => ({ code: 'circular-parents', file: 'units.csv', row, column: 'parent' }))
		],
		[
			'a unit that ends before it begins',
			(f) => f.set('units.csv', 6, { valid_to: '2025-06-30' }),
			[{ code: 'reversed-dates', file: 'units.csv', row: 6, column: 'valid_to', found: '2025-06-30' }]
		],
		[
			'a province that is a department',
			(f) => f.set('units.csv', 5, { province: 'so-noi-vu' }),
			[{ code: 'wrong-province', row: 5, column: 'province', found: 'so-noi-vu, of role reporting' }]
		],
		[
			'figures of a unit before it existed',
			(f) => f.set('observations.csv', 2, { unit: 'xa-an-binh' }),
			[{ severity: 'warning', code: 'unit-not-valid', file: 'observations.csv', row: 2, found: 'xa-an-binh' }]
		],
		[
			'figures of the period in which a unit began',
			(f) => f.add('observations.csv', 2, { unit: 'xa-an-binh', period: '2025', cumulative: 'true' }),
			[]
		],
		[
			'a numerator over its denominator',
			(f) => f.set('observations.csv', 2, { numerator: '101' }),
			[
				{
					code: 'numerator-over-denominator',
					file: 'observations.csv',
					row: 2,
					column: 'numerator',
					found: '101',
					expected: 'at most 100, the denominator'
				}
			]
		],
		[
			'a row without a figure',
			(f) => f.set('observations.csv', 2, { numerator: '', denominator: '' }),
			[{ code: 'no-figure', row: 2 }]
		],
		[
			'half of the counts',
			(f) => f.set('observations.csv', 2, { denominator: '' }),
			[{ code: 'incomplete-counts', row: 2, column: 'denominator' }]
		],
		[
			'a rate over 100',
			(f) => f.set('observations.csv', 16, { value: '915' }),
			[{ code: 'rate-out-of-range', row: 16, column: 'value', found: '915' }]
		],
		[
			'a rate that contradicts its counts',
			(f) => f.set('observations.csv', 17, { value: '90.1' }),
			[{ severity: 'warning', code: 'rate-contradicts-counts', row: 17, found: '90.1' }]
		],
		[
			'a figure reported twice',
			(f) => f.add('observations.csv', 2, { note: 'again' }),
			[{ code: 'duplicate-key', file: 'observations.csv', row: 18 }]
		]
	]);
});
