import { describe, expect, test } from 'vitest';
import { overviewModel } from '../../src/lib/report/overview';
import { firstView } from '../../src/lib/report/view';
import { catalogue, figure, measurements } from './small-province';

const view = firstView('quarter');
const model = overviewModel(catalogue, measurements, view, '2025-Q3');

describe('the overview', () => {
	test('has the core indicators in their order', () => {
		expect(model.columns.map((c) => c.head.indicator)).toEqual(['on-time', 'paid']);
	});

	test('groups reporting units by kind, then by Vietnamese names; divisions and other provinces stay out', () => {
		expect(model.groups.map((g) => [g.kind, ...g.rows.map((r) => r.unit.unit)])).toEqual([
			['department', 'a', 'd'],
			['commune', 'x']
		]);
	});

	test('tells "no report" from "does not concern" and never makes it 0', () => {
		const d = model.groups[0]?.rows[1];
		expect(d?.figures[0]).toMatchObject({ status: 'no_data', numerator: null, denominator: null, rate: null });
		expect(d?.figures[1]).toBeNull();
	});

	test('says how many units met the target of how many that reported, nothing occurred among them', () => {
		expect(model.columns[0]?.tally).toEqual({ met: 1, reported: 2, nothing: 1 });
		expect(model.columns[0]?.figure).toMatchObject({ reported: 2, expected: 3 });
	});

	test('compares with the quarter before and with the same quarter of the year before, from counts', () => {
		expect(model.columns[0]).toMatchObject({ sincePrevious: 0, sinceLastYear: 10 });
		expect(model.columns[1]).toMatchObject({ sincePrevious: null, sinceLastYear: null });
	});

	test('does not compare figures that were measured by different methods', () => {
		const changed = measurements.map((m) => (m.period === '2025-Q2' ? { ...m, method: 'phiếu' } : m));
		expect(overviewModel(catalogue, changed, view, '2025-Q3').columns[0]?.sincePrevious).toBeNull();
	});

	test('does not compare years to date across the end of a year', () => {
		const rows = [figure('on-time', 'p', '2024-Q4', [1, 2]), figure('on-time', 'p', '2025-Q1', [2, 2])];
		const of = (cumulative: boolean) =>
			overviewModel(catalogue, rows, { ...view, cumulative }, '2025-Q1').columns[0]?.sincePrevious;
		expect([of(false), of(true)]).toEqual([50, null]);
	});

	test('shows a variant in place of the core indicator of its concept only', () => {
		const other = overviewModel(catalogue, measurements, { ...view, variants: ['on-time-766'] }, '2025-Q3');
		expect(other.columns.map((c) => c.head.indicator)).toEqual(['on-time-766', 'paid']);
		expect(other.groups[0]?.rows[0]?.figures[0]).toMatchObject({ numerator: 70, denominator: 100 });
	});

	test('shows one kind of unit, while the counts of units stay those of all', () => {
		const communes = overviewModel(catalogue, measurements, { ...view, kind: 'commune' }, '2025-Q3');
		expect(communes.groups.map((g) => g.kind)).toEqual(['commune']);
		expect(communes.columns[0]?.tally).toEqual(model.columns[0]?.tally);
	});

	test('refuses a period without figures', () => {
		expect(() => overviewModel(catalogue, measurements, view, '2025-Q4')).toThrow('2025-Q4');
	});
});
