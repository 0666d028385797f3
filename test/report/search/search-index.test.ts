import { describe, expect, test } from 'vitest';
import { searchIndex, SEARCH_KINDS, type SearchKind } from '../../../src/lib/report/search/search-index';
import * as build from '../../builders/catalogue';
import { raw as small } from '../small-province';

const catalogue = {
	...small,
	units: small.units.map((u) => (u.unit === 'a' ? { ...u, name_en: 'Department A' } : u)),
	plans: [build.plan('plan', { title: 'Kế hoạch', unit: 'a', year_from: 2021, year_to: 2025, fictional: false })],
	tasks: [
		build.task('t', {
			plan: 'plan',
			level: 'task',
			number: 'Nhiệm vụ 01:',
			name: 'Kiểm tra',
			deliverable: 'Báo cáo',
			lead: 'Văn phòng'
		})
	]
};
const indexIn = (lang: 'vi' | 'en', day: string | null = '2025-09-30') =>
	searchIndex(
		catalogue,
		[
			{ alias: 'SA', unit: 'a' },
			{ alias: 'SX', unit: 'elsewhere' }
		],
		{
			lang,
			withFigures: new Set(['on-time']),
			day
		}
	);
const entriesOf = (kind: SearchKind, lang: 'vi' | 'en' = 'vi') =>
	indexIn(lang).groups.find((g) => g.kind === kind)?.entries ?? [];

describe('the search index', () => {
	test('has everything that has a page, by kind', () => {
		expect(indexIn('vi').groups.map((g) => g.kind)).toEqual([...SEARCH_KINDS]);
		expect(entriesOf('indicator').map((e) => e.id)).toEqual(small.indicators.map((i) => i.slug));
		expect(entriesOf('task').map((e) => e.id)).toEqual(['plan/t']);
	});

	test('has the units of the province, those that ended too, with their other names', () => {
		const units = entriesOf('unit');
		const own = small.units.filter((u) => u.province === small.settings.province).map((u) => u.unit);
		expect(units.map((u) => u.id).sort()).toEqual([...own].sort());
		expect(units.find((u) => u.id === 'a')?.texts).toContainEqual(['alias', 'SA']);
		expect(units.find((u) => u.id === 'b')?.detail).toMatch(/Hoạt động đến hết .* · nay thuộc Sở A/);
		expect(JSON.stringify(units)).not.toContain('SX');
	});

	test('in English has the Vietnamese names too, and keeps a plan’s rows as they are', () => {
		const a = entriesOf('unit', 'en').find((u) => u.id === 'a');
		expect(a).toMatchObject({ name: 'Department A' });
		expect(a?.texts).toContainEqual(['vietnamese', 'Sở A', 'vi']);
		const [task] = entriesOf('task', 'en');
		expect(task).toMatchObject({ name: 'Kiểm tra', lang: 'vi', detail: 'Task 01 · Department A · Tỉnh P · 2021–2025' });
		expect(task?.texts).toContainEqual(['deliverable', 'Báo cáo', 'vi']);
		expect(entriesOf('plan', 'en')[0]).toMatchObject({ name: 'Kế hoạch', lang: 'vi' });
	});

	test('in English has every Vietnamese name and formula, marked as Vietnamese', () => {
		const given = {
			...small,
			indicators: [
				build.indicator('i', {
					name_vi: 'Tỷ lệ số hóa hồ sơ',
					name_en: 'Share of digitised dossiers',
					short_name_vi: 'Số hóa',
					short_name_en: 'Digitised',
					numerator_vi: 'Hồ sơ đã số hóa',
					numerator_en: 'Digitised dossiers',
					denominator_vi: 'Hồ sơ tiếp nhận',
					denominator_en: null
				})
			],
			units: [
				build.unit('p', { kind: 'province', name: 'Tỉnh P' }),
				build.unit('n', {
					name: 'Sở Nội vụ tỉnh P',
					short_name: 'Sở Nội vụ',
					name_en: 'Department of Home Affairs',
					short_name_en: 'Home Affairs'
				})
			]
		};
		const textsOf = (kind: SearchKind, id: string, lang: 'vi' | 'en') =>
			searchIndex(given, [], { lang, withFigures: new Set(), day: null })
				.groups.find((g) => g.kind === kind)
				?.entries.find((e) => e.id === id)?.texts;
		const slug = given.indicators[0]?.slug ?? '';
		expect(textsOf('indicator', slug, 'en')).toEqual([
			['short', 'Digitised'],
			['vietnamese', 'Tỷ lệ số hóa hồ sơ', 'vi'],
			['short', 'Số hóa', 'vi'],
			['numerator', 'Digitised dossiers'],
			['numerator', 'Hồ sơ đã số hóa', 'vi'],
			['denominator', 'Hồ sơ tiếp nhận', 'vi']
		]);
		expect(textsOf('unit', 'n', 'en')).toEqual([
			['short', 'Home Affairs'],
			['vietnamese', 'Sở Nội vụ tỉnh P', 'vi'],
			['short', 'Sở Nội vụ', 'vi']
		]);
		expect(textsOf('unit', 'n', 'vi')).toEqual([['short', 'Sở Nội vụ']]);
	});

	test('has a plan by its number and by who issued it, in both languages', () => {
		const given = {
			...catalogue,
			plans: [build.plan('plan', { title: 'Kế hoạch', title_en: 'The plan', unit: 'a', number: '12/KH-SA' })]
		};
		const textsOf = (lang: 'vi' | 'en') =>
			searchIndex(given, [{ alias: 'SA', unit: 'a' }], { lang, withFigures: new Set(), day: null }).groups.find(
				(g) => g.kind === 'plan'
			)?.entries[0]?.texts;
		expect(textsOf('vi')).toEqual([
			['number', '12/KH-SA'],
			['issuer', 'Sở A · Tỉnh P']
		]);
		expect(textsOf('en')).toEqual([
			['vietnamese', 'Kế hoạch', 'vi'],
			['number', '12/KH-SA'],
			['issuer', 'Department A · Tỉnh P'],
			['issuer', 'Sở A · Tỉnh P', 'vi']
		]);
	});

	test('in Vietnamese has no English', () => {
		expect(JSON.stringify(indexIn('vi'))).not.toContain('Department A');
	});
});
