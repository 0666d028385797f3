import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { VIETNAMESE_WORD, withoutQuotes } from './languages';

type Row = Record<string, string>;
interface Pair {
	vi: string;
	en: string;
}

interface Description {
	resources: { name: string; path: string | string[]; schema: { fields: { name: string }[] } }[];
}

const root = resolve(import.meta.dirname, '../../data');
/** The project's own package, and the example that is made of a file in English. */
const EXAMPLE = 'examples/govuk/package';
const PACKAGES = ['', EXAMPLE];
const resourcesOf = (folder: string) =>
	(JSON.parse(readFileSync(resolve(root, folder, 'datapackage.json'), 'utf8')) as Description).resources;
const resources = resourcesOf('');

/** What pages show of each table, by the Vietnamese column; the English one follows from its name. */
const SHOWN: Record<string, readonly string[]> = {
	fields: ['name_vi'],
	concepts: ['name_vi'],
	source_systems: ['name_vi'],
	unit_kinds: ['name_vi'],
	indicators: [
		'name_vi',
		'short_name_vi',
		'unit_vi',
		'numerator_vi',
		'denominator_vi',
		'method',
		'legal_basis',
		'note'
	],
	plans: ['title', 'note'],
	targets: ['part', 'base', 'assigned_by', 'place', 'note'],
	plan_sections: ['note'],
	tasks: ['evidence', 'note'],
	plan_defects: ['note'],
	units: ['name', 'short_name', 'note'],
	unit_successions: ['note'],
	unit_templates: ['name', 'short_name', 'note'],
	unit_template_successions: ['note'],
	calendars: ['name_vi', 'source', 'note'],
	periods: ['note'],
	holidays: ['name']
};
/** Names and signs that are the same in both languages. */
const SAME_UNIT = new Set(['%']);
/** Kinds of units that are named after places, which keep their names. */
const PLACES = new Set(['province', 'district', 'commune']);

function rowsOf(path: string): Row[] {
	const text = readFileSync(resolve(root, path), 'utf8').replace(/^\uFEFF/, '');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The files of the tables that hold text on screen, with that table's columns. */
const files = PACKAGES.flatMap((folder) =>
	resourcesOf(folder).flatMap(({ name, path }) =>
		[path]
			.flat()
			.map((file) => join(folder, file))
			.filter((file) => name in SHOWN && existsSync(resolve(root, file)))
			.map((file) => [file, (SHOWN[name] ?? []).map(pairOf), name] as const)
	)
);

function pairOf(column: string): Pair {
	return { vi: column, en: `${column.replace(/_vi$/, '')}_en` };
}

function isPlace(table: string, row: Row): boolean {
	return table === 'units' && PLACES.has(row.kind ?? '');
}

function isSameInBoth(table: string, column: string, row: Row): boolean {
	// The departments of the example have no Vietnamese name.
	if (table === 'units' && row.province === 'uk' && row.kind === 'department') return true;
	if (table === 'indicators' && column === 'unit_vi') return SAME_UNIT.has(row[column] ?? '');
	return column === 'short_name' && isPlace(table, row);
}

/** What is wrong with the English of a table: place and what was found. */
function faults(table: string, rows: readonly Row[], pairs: readonly Pair[]): string[] {
	return rows.flatMap((row) =>
		pairs.flatMap(({ vi, en }) => {
			const [said, english] = [row[vi] ?? '', row[en] ?? ''];
			const at = `${Object.values(row)[0] ?? ''}.${en}`;
			if (said.trim() === '') return english.trim() === '' ? [] : [`${at}: English without Vietnamese`];
			if (english.trim() === '') return [`${at}: no English for “${said}”`];
			if (english === said) return isSameInBoth(table, vi, row) ? [] : [`${at}: the same as the Vietnamese, “${said}”`];
			const word = isPlace(table, row) && vi !== 'note' ? null : VIETNAMESE_WORD.exec(withoutQuotes(english));
			return word === null ? [] : [`${at}: “${word[0]}” in “${english}”`];
		})
	);
}

test('the check sees what it is for', () => {
	const rows = [
		{ unit: 'a', kind: 'department', name: 'Sở Y tế', name_en: '' },
		{ unit: 'b', kind: 'department', name: 'Sở Y tế', name_en: 'Sở Y tế' },
		{ unit: 'c', kind: 'department', name: 'Sở Y tế', name_en: 'Sở of Health' },
		{ unit: 'd', kind: 'department', name: '', name_en: 'Department' },
		{ unit: 'e', kind: 'department', name: 'Sở Y tế', name_en: 'Department (“Sở Y tế”) of Health' }
	];
	expect(faults('units', rows, [pairOf('name')])).toEqual([
		'a.name_en: no English for “Sở Y tế”',
		'b.name_en: the same as the Vietnamese, “Sở Y tế”',
		'c.name_en: “Sở” in “Sở of Health”',
		'd.name_en: English without Vietnamese'
	]);
});

test('every table with text on screen is looked at, in columns that it has', () => {
	for (const [name, columns] of Object.entries(SHOWN)) {
		const known = resources.find((resource) => resource.name === name)?.schema.fields.map((field) => field.name);
		expect(known, name).toEqual(expect.arrayContaining(columns.map(pairOf).flatMap(({ vi, en }) => [vi, en])));
	}
	// Nor is a translated column left out.
	const translated = resources.flatMap(({ name, schema }) =>
		schema.fields.filter((field) => field.name.endsWith('_en')).map((field) => `${name}.${field.name}`)
	);
	const looked = Object.entries(SHOWN).flatMap(([name, columns]) => columns.map((c) => `${name}.${pairOf(c).en}`));
	expect(looked.sort()).toEqual(translated.sort());
});

test('the example is among them, in the tables that it has', () => {
	const tables = files.filter(([file]) => file.startsWith(EXAMPLE)).map(([, , table]) => table);
	expect(tables).toEqual(expect.arrayContaining(['indicators', 'plans', 'targets', 'units', 'calendars']));
});

test.each(files)('%s: English wherever there is Vietnamese', (file, pairs, table) => {
	expect(faults(table, rowsOf(file), pairs)).toEqual([]);
});
