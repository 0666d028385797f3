import { expect, test } from 'vitest';
import { localise } from '../../src/lib/report/local-catalogue';
import * as build from '../builders/catalogue';

const catalogue = build.catalogueOf({
	settings: build.settings({ notice: { vi: 'Minh họa', en: 'Illustrative' } }),
	fields: [{ field: 'f', number: 'I', name_vi: 'Thể chế', name_en: 'Institutions' }],
	units: [
		build.unit('a', { name: 'Sở Nội vụ', short_name: 'Nội vụ', name_en: 'Department of Home Affairs' }),
		build.unit('b', { name: 'Sở Y tế', note: 'Ghi chú', note_en: 'A note' })
	]
});

test('names and notes are those of the language, and the other language is gone', () => {
	const en = localise(catalogue, 'en');
	expect(en.lang).toBe('en');
	expect(en.settings.notice).toBe('Illustrative');
	expect(en.fields[0]).toEqual({ field: 'f', number: 'I', name: 'Institutions' });
	expect(en.units[0]?.name).toBe('Department of Home Affairs');
	expect(en.units[1]?.note).toBe('A note');
	const keys = [...en.fields, ...en.units].flatMap((row) => Object.keys(row));
	expect(keys.filter((key) => /_(vi|en)$/.test(key))).toEqual([]);
});

test('what has no translation stays Vietnamese, and Vietnamese never turns English', () => {
	expect(localise(catalogue, 'en').units[0]?.short_name).toBe('Nội vụ');
	expect(localise(catalogue, 'en').units[1]?.name).toBe('Sở Y tế');
	const vi = localise(catalogue, 'vi');
	expect(vi.units.map((u) => [u.name, u.note])).toEqual([
		['Sở Nội vụ', null],
		['Sở Y tế', 'Ghi chú']
	]);
	expect(vi.settings.notice).toBe('Minh họa');
});
