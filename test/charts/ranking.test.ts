import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankRows } from '../../src/lib/charts/rank-rows';
import { ranking } from '../../src/lib/charts/ranking';
import type { RankingInput } from '../../src/lib/charts/ranking-input';
import { rankingFinding } from '../../src/lib/charts/ranking-finding';
import { rankingSummary } from '../../src/lib/charts/ranking-summary';
import { renderSpec } from '../../src/lib/server/render-chart';
import { vi } from '../../src/lib/words/vi';
import { awkwardNames, figure, narrow, ratio, wide } from './figures';

const row = (name: string, ...args: Parameters<typeof figure>): RankingInput['rows'][number] => ({
	name,
	fullName: name,
	figure: figure(...args)
});
const input: RankingInput = {
	indicator: ratio,
	rows: [
		row('Sở B', 85),
		row('Sở Đ', 95),
		row('Sở D', 95),
		row('Sở X', null),
		row('Sở Y', null, 90, 'not_occurring'),
		row('Sở C', 70)
	]
};

test('best first, equal values by name, the rest after', () => {
	expect(rankRows(input, vi).map(({ name }) => name)).toEqual(['Sở D', 'Sở Đ', 'Sở B', 'Sở C', 'Sở Y', 'Sở X']);
	const lower = { ...input, indicator: { ...ratio, direction: 'lower' as const } };
	expect(rankRows(lower, vi)[0]?.name).toBe('Sở C');
});

test('the order of rows never matters', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...input.rows], { minLength: input.rows.length }), (rows) => {
			expect(rankRows({ ...input, rows }, vi)).toEqual(rankRows(input, vi));
		})
	);
});

test('one target is a line with its name, several are ticks without', () => {
	expect(renderSpec(ranking(input, wide), 720)).toContain('Chỉ tiêu ≥ 90%');
	const mixed = { ...input, rows: [...input.rows, row('Sở Z', 90, 80)] };
	expect(renderSpec(ranking(mixed, wide), 720)).not.toContain('Chỉ tiêu');
});

test('sixty units stay readable: a row each, its value beside it', () => {
	const rows = Array.from({ length: 60 }, (_, i) => row(`Xã ${i}`, 40 + i));
	const chart = ranking({ ...input, rows }, narrow);
	expect(chart.height).toBeGreaterThanOrEqual(60 * 22);
	const svg = renderSpec(chart, 360);
	for (const { name } of rows) expect(svg).toContain(`>${name}</text>`);
});

test('without a value the status stands in its place', () => {
	const svg = renderSpec(ranking(input, narrow), 360);
	expect(svg).toContain('>Không phát sinh</text>');
	expect(svg).toContain('>Chưa có số liệu</text>');
});

test('in words', () => {
	expect(rankingFinding(input, 'sở', vi)).toBe('Hai trong 4 sở chưa đạt chỉ tiêu');
	expect(rankingFinding({ ...input, rows: [row('A', 95)] }, 'sở', vi)).toBe('Cả 1 sở có số liệu đều đạt chỉ tiêu');
	expect(rankingFinding({ ...input, rows: [row('A', null)] }, 'sở', vi)).toBe('Chưa sở nào đánh giá được');
	expect(rankingSummary(input, 'sở', vi)).toBe(
		'Hai trong 4 sở chưa đạt chỉ tiêu. Thấp nhất: Sở C (70,0%) và Sở B (85,0%). 2 đơn vị không có kết quả để xếp.'
	);
});

test('awkward names come out inert and laid out', () => {
	const chart = ranking({ ...input, rows: awkwardNames.map((name, i) => row(name, 80 + i)) }, narrow);
	const svg = renderSpec(chart, 360);
	expect(svg).not.toContain('<script');
	expect(svg).not.toMatch(/[\u202A-\u202E]/);
	expect(svg).toContain('>{a|b} {b} {c}</text>');
	for (const [, text = ''] of svg.matchAll(/>([^<]*)<\/text>/g)) expect(Array.from(text).length).toBeLessThan(40);
	const { formatter } = chart.option.tooltip as { formatter: (params: unknown) => string };
	for (const i of awkwardNames.keys()) {
		expect(formatter([{ axisValue: i }]).replace(/<\/?strong>|<br>/g, '')).not.toMatch(/[<>"']/);
	}
});
