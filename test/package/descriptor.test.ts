import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseDescriptor } from '../../src/lib/package/descriptor';
import { isInside } from '../../src/lib/package/is-inside';
import { STANDARD } from '../../src/lib/package/standard';
import { MINIMAL } from './helpers/folder';

interface Json {
	cchc: Record<string, unknown>;
	resources: Record<string, unknown>[];
}

const text = await readFile(`${MINIMAL}/datapackage.json`, 'utf8');

function issuesAfter(change: (json: Json) => void) {
	const json = JSON.parse(text) as Json;
	change(json);
	return parseDescriptor(JSON.stringify(json)).issues;
}

const concepts = (json: Json) => json.resources.find((r) => r.name === 'concepts') ?? {};
const schema = (...fields: object[]) => ({
	fields: [
		...['concept', 'field', 'name_vi', 'name_en'].map((name) => ({ name, type: 'string' })),
		{ name: 'note', type: 'string' },
		...fields
	]
});

describe('parseDescriptor', () => {
	it('reads settings and takes the standard columns where none are described', () => {
		const { descriptor, issues } = parseDescriptor(text);
		expect(issues).toEqual([]);
		expect(descriptor?.settings).toMatchObject({ province: 'thu', nearPoints: 5, practice: null });
		const targets = descriptor?.resources.find((r) => r.name === 'targets');
		expect(targets).toMatchObject({ paths: ['targets.csv'], optional: false, primaryKey: ['target'] });
		expect(targets?.fields.find((f) => f.name === 'soft')).toMatchObject({ type: 'boolean', required: true });
	});

	it('knows the standard package without a fault', async () => {
		const standard = await readFile(new URL('../../data/datapackage.json', import.meta.url), 'utf8');
		const { descriptor, issues } = parseDescriptor(standard);
		expect(issues).toEqual([]);
		expect(descriptor?.resources).toHaveLength(STANDARD.size);
		expect(descriptor?.resources.find((r) => r.name === 'tasks')?.optional).toBe(true);
		expect(descriptor?.resources.find((r) => r.name === 'observations')?.foreignKeys).toContainEqual({
			fields: ['calendar', 'period'],
			resource: 'periods',
			references: ['calendar', 'period']
		});
	});

	it('takes added tables, columns, limits and several files', () => {
		const json = JSON.parse(text) as Json;
		const limited = { name: 'extra', type: 'integer', constraints: { minimum: 1 } };
		Object.assign(concepts(json), { path: ['concepts.csv', 'more.csv'], schema: schema(limited) });
		json.resources.push({ name: 'notes', path: 'notes.csv', 'cchc:optional': true, schema: { fields: [] } });
		const { descriptor, issues } = parseDescriptor(JSON.stringify(json));
		const merged = descriptor?.resources.find((r) => r.name === 'concepts');
		expect(issues).toEqual([]);
		expect(merged?.paths).toEqual(['concepts.csv', 'more.csv']);
		expect(merged?.fields.at(-1)).toMatchObject({ name: 'extra', minimum: 1 });
		expect(merged?.primaryKey).toEqual(['concept']);
		expect(merged?.fields[0]).toMatchObject({ required: true });
		expect(descriptor?.resources.at(-1)).toMatchObject({ name: 'notes', optional: true });
	});

	it.each<[name: string, change: (json: Json) => void, issue: object]>([
		['a missing setting', (j) => delete j.cchc.calendar, { code: 'missing-setting', column: 'cchc.calendar' }],
		['an unknown setting', (j) => (j.cchc.near = 5), { code: 'unknown-setting', column: 'cchc.near' }],
		[
			'a setting of another type',
			(j) => (j.cchc.nearPoints = '5'),
			{ code: 'wrong-setting', column: 'cchc.nearPoints', found: '"5"', expected: 'number' }
		],
		['a day that does not exist', (j) => (j.cchc.asOf = '2025-02-30'), { code: 'wrong-setting', column: 'cchc.asOf' }],
		[
			'a required table left out',
			(j) => (j.resources = j.resources.filter((r) => r.name !== 'calendars')),
			{ code: 'missing-resource', expected: 'calendars' }
		],
		['a table twice', (j) => j.resources.push({ ...j.resources[0] }), { code: 'repeated-resource', found: 'fields' }],
		[
			'a required column left out',
			(j) => (concepts(j).schema = { fields: schema().fields.slice(1) }),
			{ code: 'undeclared-column', expected: 'concept: string' }
		],
		[
			'a column of another type',
			(j) => (concepts(j).schema = { fields: [{ name: 'concept', type: 'integer' }, ...schema().fields.slice(1)] }),
			{ code: 'changed-type', found: 'concept: integer', expected: 'concept: string' }
		],
		[
			'a type that is not known',
			(j) => (concepts(j).schema = schema({ name: 'x', type: 'geopoint' })),
			{ code: 'descriptor-shape', column: 'resources.1.schema.fields.5.type', found: '"geopoint"' }
		],
		[
			'a pattern that is none',
			(j) => (concepts(j).schema = schema({ name: 'x', type: 'string', constraints: { pattern: '(' } })),
			{ code: 'descriptor-shape', expected: 'not a regular expression' }
		],
		[
			'a key of a column that is not described',
			(j) =>
				(concepts(j).schema = {
					...schema(),
					foreignKeys: [{ fields: 'nothing', reference: { resource: 'fields', fields: 'field' } }]
				}),
			{ code: 'unknown-key-column', found: 'nothing' }
		],
		[
			'a path out of the folder',
			(j) => (concepts(j).path = ['concepts.csv', '../concepts.csv']),
			{ code: 'path-outside', found: '../concepts.csv' }
		]
	])('names the fault: %s', (_, change, issue) => {
		expect(issuesAfter(change)).toMatchObject([{ severity: 'error', file: 'datapackage.json', ...issue }]);
	});

	it.each(['', '{', '[]', '{"resources": 1, "cchc": {}}', 'null'])('says what is wrong with %j', (broken) => {
		const { descriptor, issues } = parseDescriptor(broken);
		expect(descriptor).toBeNull();
		expect(issues.length).toBeGreaterThan(0);
	});
});

describe('isInside', () => {
	it.each(['a.csv', 'practice/a.csv', 'số liệu (1).csv', '..a.csv'])('allows %s', (path) => {
		expect(isInside(path)).toBe(true);
	});

	it.each([
		'',
		'/etc/passwd',
		'../a',
		'a/../../b',
		'a//b',
		'./a',
		'C:\\a',
		'c:/a',
		'file:///a',
		'http://a/b',
		'a\\..\\b',
		'~/a'
	])('refuses %s', (path) => {
		expect(isInside(path)).toBe(false);
	});
});
