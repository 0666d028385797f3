import { expect, it } from 'vitest';
import { holidayList } from '../../src/lib/report/holiday-list';
import { holiday } from '../builders/catalogue';

it('lists days off and make-up days by year, the unconfirmed marked', () => {
	const years = holidayList([
		holiday('2026-01-01', { name: 'Tết Dương lịch', source: 'Điều 112' }),
		holiday('2025-05-02', { unverified: true }),
		holiday('2025-04-26', { kind: 'makeup', unverified: false })
	]);
	expect(years.map(({ year, days }) => [year, days.map((d) => d.date)])).toEqual([
		[2025, ['2025-04-26', '2025-05-02']],
		[2026, ['2026-01-01']]
	]);
	expect(years[1]?.days).toEqual([
		{
			date: '2026-01-01',
			kind: 'off',
			name: 'Tết Dương lịch',
			source: 'Điều 112',
			unverified: false
		}
	]);
	expect(years[0]?.days.map((d) => [d.kind, d.unverified])).toEqual([
		['makeup', false],
		['off', true]
	]);
	expect(Object.keys(years[0] ?? {})).toEqual(['year', 'days']);
});

it('lists nothing where the package has no table', () => {
	expect(holidayList([])).toEqual([]);
});
