import { expect, test } from 'vitest';
import { overviewModel } from '../../src/lib/report/overview';
import { shortTrend } from '../../src/lib/report/short-trend';
import { firstView } from '../../src/lib/report/view';
import { catalogue, figure, measurements } from './small-province';

const trendOf = (indicator: string, unit: string, until: string) =>
	shortTrend(catalogue, measurements, 'quarter', unit, { indicator }, { to: until });

test('begins with the first value, ends with the shown period', () => {
	expect(trendOf('on-time', 'p', '2025-09-30')).toEqual({
		since: { period: '2024-Q3', grain: 'quarter', year: 2024 },
		values: [80, 90, 90]
	});
	expect(trendOf('on-time', 'p', '2025-06-30').values).toEqual([80, 90]);
});

test('a period without a figure of this unit is a gap, never 0', () => {
	const rows = [
		figure('on-time', 'p', '2025-Q1', [1, 2]),
		figure('on-time', 'p', '2025-Q2', null),
		figure('on-time', 'p', '2025-Q3', [2, 3])
	];
	const view = firstView('quarter');
	expect(overviewModel(catalogue, rows, view, '2025-Q3').columns[0]?.trend.values).toEqual([50, null, 66.7]);
});

test('without a value there is nothing to draw', () => {
	expect(trendOf('on-time', 'd', '2025-09-30')).toEqual({ since: null, values: [] });
});
