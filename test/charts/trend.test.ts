import { expect, test } from 'vitest';
import { trend } from '../../src/lib/charts/trend';
import type { TrendInput } from '../../src/lib/charts/trend-input';
import { trendAxisNote } from '../../src/lib/charts/trend-axis-note';
import { trendSummary } from '../../src/lib/charts/trend-summary';
import { renderSpec } from '../../src/lib/server/render-chart';
import { vi } from '../../src/lib/words/vi';
import { awkwardNames, figure, narrow, ratio, wide } from './figures';

const values = [72, 75.5, null, 83, null, 92];
const input: TrendInput = {
	indicator: ratio,
	points: values.map((value, i) => ({
		label: ['I', 'II', 'III', 'IV'][i % 4] ?? '',
		group: String(2024 + Math.floor(i / 4)),
		name: `Quý ${i + 1}`,
		figure: i === 2 ? null : i === 4 ? figure(null, 90, 'not_occurring') : figure(value, i < 4 ? 80 : 90)
	}))
};

const seriesOf = (chart: TrendInput): { type: string; step?: string; data: unknown[] }[] =>
	trend(chart, wide).option.series as never;

test('missing quarters are gaps, never zeros', () => {
	const line = seriesOf(input).find(({ type, step }) => type === 'line' && step === undefined);
	expect(line?.data).toEqual(values);
});

test('the target is a step, with its own value in each period', () => {
	const target = seriesOf(input).find(({ step }) => step !== undefined);
	expect(target?.step).toBe('middle');
	expect(target?.data).toEqual([80, 80, null, 80, 90, 90]);
});

test('each target is named where it begins, the last value at the end', () => {
	const svg = renderSpec(trend(input, wide), 720);
	for (const text of ['Chỉ tiêu ≥ 80%', '≥ 90%', '92,0%', '2024', '2025']) expect(svg).toContain(`>${text}</text>`);
});

test('names at the end of lines do not meet', () => {
	const others = [
		{ name: 'Toàn tỉnh', values: [60, 61, 62, 63, 64, 91.9] },
		{ name: 'Trung bình', values: [60, 61, 62, 63, 64, 92.1] }
	];
	const svg = renderSpec(trend({ ...input, others }, wide), 720);
	const heights = ['92,0%', 'Toàn tỉnh', 'Trung bình'].map((text) => {
		const before = svg.slice(0, svg.indexOf(`>${text}<`));
		return Number(/translate\([\d.]+ ([\d.]+)\)[^<]*$/.exec(before)?.[1]);
	});
	const [a = 0, b = 0, c = 0] = heights.sort((x, y) => x - y);
	expect(Math.min(b - a, c - b)).toBeGreaterThanOrEqual(16);
});

test('in words: last figure, extremes, gaps, where the axis starts', () => {
	expect(trendSummary('Tỷ lệ đúng hạn', input, vi)).toBe(
		'Tỷ lệ đúng hạn: Quý 6 là 92,0%, chỉ tiêu ≥ 90% – đạt. ' +
			'Thấp nhất 72,0% (Quý 1), cao nhất 92,0% (Quý 6). 2 kỳ không có số liệu.'
	);
	expect(trendAxisNote(input, vi)).toBe('Trục giá trị bắt đầu từ 70%');
	expect(
		trendAxisNote({ ...input, points: [...input.points, { label: '', group: '', name: '', figure: figure(3) }] }, vi)
	).toBeNull();
	expect(trendSummary('x', { ...input, points: [] }, vi)).toBe(vi.chart.nothing);
});

test.each(awkwardNames)('%s comes out inert', (name) => {
	const chart = trend(
		{
			...input,
			points: input.points.map((point) => ({ ...point, name })),
			others: [{ name, values: [70, 70, 70, 70, 70, 70] }],
			breaks: [{ index: 1, label: name }]
		},
		narrow
	);
	const svg = renderSpec(chart, 360);
	expect(svg).not.toContain('<script');
	expect(svg).not.toMatch(/[\u202A-\u202E]/);
	const tooltip = chart.option.tooltip as { formatter: (params: unknown) => string };
	const html = tooltip.formatter([{ axisValue: '1' }]);
	expect(html.replace(/<\/?strong>|<br>/g, '')).not.toMatch(/[<>"']/);
	expect(html).toContain('75,5% · 755/1.000');
});

test('marks lie above the line that they stand on', () => {
	const series = seriesOf(input) as { type: string; z?: number; symbolSize?: number }[];
	const marks = series.filter(({ type, symbolSize }) => type === 'scatter' && symbolSize !== 0);
	for (const { z = 2 } of marks) expect(z).toBeGreaterThan(3);
});

const textsOf = (svg: string): { text: string; x: number; y: number }[] =>
	[...svg.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)"[^>]*>([^<]*)<\/text>/g)].map(([, x, y, text = '']) => ({
		text,
		x: Number(x),
		y: Number(y)
	}));

test('changes of units are named above the names of targets, none over another', () => {
	const breaks = [
		{ index: 3, label: '3/25' },
		{ index: 4, label: '7/25' }
	];
	const points = input.points.map((point, i) => ({ ...point, figure: figure(91, i < 3 ? 90 : 100) }));
	const plain = trend({ ...input, points }, narrow);
	const chart = trend({ ...input, points, breaks }, narrow);
	expect(chart.height).toBeGreaterThan(plain.height);
	const texts = textsOf(renderSpec(chart, 360));
	const [first, second, target] = ['3/25', '7/25', '≥ 100%'].map((text) => texts.find((t) => t.text === text));
	expect(first?.y).toBe(second?.y);
	expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(28);
	expect((target?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(13);
});

test('a target that begins in the last period is named inside the picture', () => {
	const points = Array.from({ length: 12 }, (_, i) => ({
		label: '',
		group: '2025',
		name: '',
		figure: figure(94, i < 11 ? null : 95)
	}));
	const svg = renderSpec(trend({ ...input, points }, narrow), 360);
	expect(svg).toMatch(/text-anchor="end"[^>]*>Chỉ tiêu ≥ 95%</);
});
