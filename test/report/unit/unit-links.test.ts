import { describe, expect, test } from 'vitest';
import type { Succession } from '../../../src/lib/domain/catalogue';
import { localise } from '../../../src/lib/report/local-catalogue';
import { searchIndex } from '../../../src/lib/report/search/search-index';
import { storyLines } from '../../../src/lib/report/unit/story-lines';
import { unitFacts } from '../../../src/lib/report/unit/unit-facts';
import { unitList } from '../../../src/lib/report/unit/unit-list';
import { enUnits } from '../../../src/lib/words/en-units';
import { viUnits } from '../../../src/lib/words/vi-units';
import * as build from '../../builders/catalogue';

const step = (from: string, to: string, on: string, kind: Succession['kind'] = 'merge') =>
	build.succession(from, to, on, kind);

/**
 * Province P took over province Q. Its Sở A became Sở A2, went into Sở B in March and with it into Sở C in July;
 * Sở R of province Q went into Sở C too; Sở E was renamed Sở F; Sở G goes over to Sở S of province Q.
 */
const raw = build.catalogueOf({
	settings: build.settings({ asOf: '2025-09-30' }),
	unit_kinds: [
		{ kind: 'province', role: 'province', name_vi: 'Tỉnh', name_en: 'Province', position: 1 },
		{ kind: 'department', role: 'reporting', name_vi: 'Sở', name_en: 'Department', position: 2 }
	],
	units: [
		build.unit('p', { name: 'Tỉnh P', kind: 'province' }),
		build.unit('q', { name: 'Tỉnh Q', kind: 'province', province: 'q', valid_to: '2025-06-30' }),
		build.unit('r', { name: 'Sở R', name_en: 'Department R', province: 'q' }),
		build.unit('s', { name: 'Sở S', name_en: 'Department S', province: 'q' }),
		build.unit('a', { name: 'Sở A', valid_to: '2024-12-31' }),
		build.unit('a2', { name: 'Sở A2', valid_from: '2025-01-01', valid_to: '2025-02-28' }),
		build.unit('b', { name: 'Sở B', valid_to: '2025-06-30' }),
		build.unit('c', { name: 'Sở C' }),
		build.unit('e', { name: 'Sở E', valid_to: '2025-02-28' }),
		build.unit('f', { name: 'Sở F', valid_from: '2025-03-01' }),
		build.unit('g', { name: 'Sở G', valid_to: '2025-06-30' }),
		build.unit('h', { name: 'Sở H', valid_to: '2024-12-31' })
	],
	unit_successions: [
		step('q', 'p', '2025-07-01'),
		step('a', 'a2', '2025-01-01', 'rename'),
		step('a2', 'b', '2025-03-01'),
		step('b', 'c', '2025-07-01'),
		step('r', 'c', '2025-07-01'),
		step('e', 'f', '2025-03-01', 'rename'),
		step('h', 'g', '2025-01-01'),
		step('g', 's', '2025-07-01')
	]
});

function factsOf(code: string, lang: 'vi' | 'en' = 'vi') {
	const catalogue = localise(raw, lang);
	const unit = catalogue.units.find((u) => u.unit === code);
	if (unit === undefined) throw new Error(code);
	return unitFacts(catalogue, unit);
}
const told = (code: string, lang: 'vi' | 'en' = 'vi') =>
	storyLines(factsOf(code, lang), { vi: viUnits, en: enUnits }[lang], lang).map(
		({ before, units, after }) => before + units.map((u) => u.name).join(', ') + after
	);

describe('units of another province', () => {
	test('are named and have no page', () => {
		expect(factsOf('p').predecessors).toMatchObject([{ unit: 'q', name: 'Tỉnh Q', hasPage: false }]);
		expect(factsOf('c').predecessors.map((u) => [u.name, u.hasPage])).toEqual([
			['Sở B', true],
			['Sở R', false]
		]);
		expect(factsOf('g', 'en').successors).toMatchObject([{ name: 'Department S', hasPage: false }]);
		expect(storyLines(factsOf('p'), viUnits, 'vi')[0]?.units).toMatchObject([{ unit: 'q', hasPage: false }]);
	});

	test('are not said to be added in today’s structure', () => {
		expect(told('p')).toEqual([
			'Từ ngày 01/07/2025 tiếp nhận Tỉnh Q; cách xem “Theo tổ chức hiện nay” chỉ cộng số liệu trong tỉnh, không cộng số liệu trước đó của tỉnh khác.'
		]);
		expect(told('c')[0]).toMatch(/tiếp nhận Sở B, Sở R; .* chỉ cộng số liệu trong tỉnh/);
		expect(told('g').at(-1)).toMatch(/nhập vào Sở S; .* chỉ cộng số liệu trong tỉnh/);
		expect(told('p', 'en')[0]).toMatch(/works within one province/);
		expect(told('b').at(-1)).toMatch(/nhập vào Sở C; cách xem “Theo tổ chức hiện nay” cộng số liệu/);
	});

	test('do not take figures away: what passed on before stays in the province', () => {
		expect(factsOf('h').today).toBeNull();
		expect(told('h')).toHaveLength(1);
		expect(factsOf('a')).toMatchObject({ today: { unit: 'c', hasPage: true } });
	});
});

const nowIn = (day: string | null, asOf: string | null = '2025-09-30') => {
	const catalogue = localise({ ...raw, settings: build.settings({ asOf }) }, 'vi');
	const kind = unitList(catalogue, day).find((k) => k.kind === 'department');
	return Object.fromEntries((kind?.ended ?? []).map((u) => [u.unit, u.now]));
};

describe('where a unit is today', () => {
	test('is the end of the chain, and a new name is told as one', () => {
		const now = nowIn('2025-09-30');
		expect(now.a).toEqual({ unit: 'c', name: 'Sở C', hasPage: true, isRenamed: false });
		expect(now.b).toMatchObject({ unit: 'c' });
		expect(now.e).toEqual({ unit: 'f', name: 'Sở F', hasPage: true, isRenamed: true });
		expect(now.h).toEqual({ unit: 's', name: 'Sở S', hasPage: false, isRenamed: false });
	});

	test('takes no step of a later day than the figures’ last or the day of the data', () => {
		for (const now of [nowIn('2025-06-30'), nowIn('2025-09-30', '2025-06-30')]) {
			expect(Object.keys(now).sort()).toEqual(['a', 'a2', 'e', 'h']);
			expect(now.a).toMatchObject({ unit: 'b', isRenamed: false });
			expect(now.h).toMatchObject({ unit: 'g', hasPage: true });
		}
		expect(nowIn('2025-02-15').a).toMatchObject({ unit: 'a2', isRenamed: true });
	});

	test('is said so by the search too', () => {
		const detail = (unit: string, lang: 'vi' | 'en') =>
			searchIndex(raw, [], { lang, withFigures: new Set(), day: '2025-09-30' })
				.groups.find((g) => g.kind === 'unit')
				?.entries.find((e) => e.id === unit)?.detail;
		expect(detail('a', 'vi')).toMatch(/ · nay thuộc Sở C$/);
		expect(detail('e', 'vi')).toMatch(/ · nay là Sở F$/);
		expect(detail('a', 'en')).toMatch(/ · now part of Sở C$/);
		expect(detail('e', 'en')).toMatch(/ · now Sở F$/);
	});
});
