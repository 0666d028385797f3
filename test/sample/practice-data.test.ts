import { describe, expect, it } from 'vitest';
import { cell, table } from './province';

const units = table('practice/units.csv');
const day = (d: string) => (u: Record<string, string>) =>
	(cell(u, 'valid_from') === '' || cell(u, 'valid_from') <= d) &&
	(cell(u, 'valid_to') === '' || cell(u, 'valid_to') >= d);
const count = (kind: string, d: string): number => units.filter((u) => u.kind === kind).filter(day(d)).length;

describe('the practice province', () => {
	it('has twenty departments, fourteen from March 2025', () => {
		expect(count('department', '2025-02-28')).toBe(20);
		expect(count('department', '2025-03-01')).toBe(14);
	});

	it('has eight districts, forty communes from July 2025', () => {
		expect([count('district', '2025-06-30'), count('commune', '2025-06-30')]).toEqual([8, 0]);
		expect([count('district', '2025-07-01'), count('commune', '2025-07-01')]).toEqual([0, 40]);
	});

	it('passes every unit that ends on to units that begin or go on the day after', () => {
		const successions = table('practice/unit_successions.csv');
		const byCode = new Map(units.map((u) => [cell(u, 'unit'), u]));
		for (const ended of units.filter((u) => u.valid_to !== '')) {
			const next = successions.filter((s) => s.from_unit === ended.unit);
			expect(next.length, ended.unit).toBeGreaterThan(0);
			const after = new Date(Date.parse(cell(ended, 'valid_to')) + 86_400_000).toISOString().slice(0, 10);
			for (const s of next) {
				expect(s.on).toBe(after);
				expect(day(after)(byCode.get(cell(s, 'to_unit')) ?? {})).toBe(true);
			}
		}
		expect(successions.filter((s) => s.to_unit === 'mh-nong-nghiep-moi-truong')).toHaveLength(2);
	});

	it('has 150 procedures whose codes keep their zeros', () => {
		const codes = table('practice/procedures.csv').map((p) => cell(p, 'procedure'));
		expect(new Set(codes).size).toBe(150);
		expect(codes.filter((c) => !/^MH\.\d{6}$/.test(c))).toEqual([]);
	});

	it('follows a real target with each of its own, at the same level unless a note says it is a path to it', () => {
		const real = new Map(table('targets.csv').map((t) => [cell(t, 'target'), t]));
		const own = table('practice/targets.csv');
		expect(own.length).toBeGreaterThan(0);
		for (const target of own) {
			const followed = real.get(cell(target, 'follows'));
			expect(followed, cell(target, 'target')).toBeDefined();
			if (!cell(target, 'note').includes('Lộ trình')) expect(target.value).toBe(followed?.value);
		}
		const kinds = new Set(own.map((t) => t.kind));
		expect(kinds).toEqual(new Set(['fixed', 'assigned', 'increment']));
	});

	it('sets a target of the province for every core indicator in every year', () => {
		const own = table('practice/targets.csv').filter((t) => t.scope_type === 'province');
		for (const indicator of table('indicators.csv').filter((i) => i.core === 'true'))
			for (const date of ['2024-01-01', '2025-12-31', '2026-09-30'])
				expect(
					own.filter(
						(t) => t.indicator === indicator.indicator && cell(t, 'valid_from') <= date && cell(t, 'valid_to') >= date
					),
					`${cell(indicator, 'indicator')} ${date}`
				).toHaveLength(1);
	});
});

describe('calendars', () => {
	const periods = table('periods.csv');
	const of = (calendar: string) => periods.filter((p) => p.calendar === calendar);

	it.each(['quarter', 'window-15-14'])('%s has forty quarters without a hole or an overlap', (calendar) => {
		const rows = of(calendar).sort((a, b) => cell(a, 'from').localeCompare(cell(b, 'from')));
		expect(rows).toHaveLength(40);
		rows.slice(1).forEach((row, i) => {
			const before = rows[i];
			const next = new Date(Date.parse(cell(before ?? {}, 'to')) + 86_400_000).toISOString().slice(0, 10);
			expect(row.from).toBe(next);
		});
	});

	it('marks the 15–14 windows as not verified and invents no due date', () => {
		expect(of('window-15-14').every((p) => p.unverified === 'true' && p.due === '')).toBe(true);
		expect(of('window-15-14').find((p) => p.period === '2025-Q1')).toMatchObject({
			from: '2024-12-15',
			to: '2025-03-14'
		});
	});

	it('holds of Sơn La only what its plan states', () => {
		expect(of('son-la').map((p) => [p.period, p.from, p.to])).toEqual([
			['2025-Q3', '2025-06-15', '2025-09-10'],
			['2025', '2024-12-15', '2025-12-09']
		]);
	});
});
