import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { succession } from '../builders/catalogue';
import { only, type ObservationRow } from './small-province';
import { rows, shown, structures, type Lived } from './succession-case';

/** Whose figures are in a unit of today and in the total, and whose are missing. */
let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

describe('who has reported, under a unit of today', () => {
	it('a year to date takes what is known of a predecessor with a quarter missing, and says so', async () => {
		const { reported, current } = await structures(
			engine,
			[
				['A', null, '2025-06-30'],
				['B', null, null]
			],
			[succession('A', 'B', '2025-07-01', 'merge')],
			rows('A 2025-Q2 10/20', 'B 2025-Q1 1/10', 'B 2025-Q2 1/10', 'B 2025-Q3 1/10', 'B 2025-Q4 1/10'),
			true
		);
		expect(shown(reported)).toMatchObject({ 'B 2025-Q3': '3/30', 'P 2025-Q3': '13/50' });
		expect(only(reported, 'documents', 'B', '2025-Q3')).toMatchObject({ units_reported: 1, units_expected: 1 });
		expect(reported.some((m) => m.unit === 'A' && m.period === '2025-Q3')).toBe(false);
		expect(shown(current)).toMatchObject({ 'B 2025-Q2': '12/40', 'B 2025-Q3': '13/50', 'P 2025-Q3': '13/50' });
		for (const period of ['2025-Q2', '2025-Q3', '2025-Q4']) {
			for (const m of [
				only(current, 'documents', 'B', period),
				only(current, 'documents', 'P', period),
				only(reported, 'documents', 'P', period)
			]) {
				expect(m).toMatchObject({ units_reported: 1, units_expected: 2 });
				expect(m.reason).toContain('partial');
			}
		}
	});

	it('a figure that takes in a part of another is no longer the one that stands in a single row', async () => {
		const lived: Lived[] = [
			['A', null, '2025-06-30'],
			['B', null, null]
		];
		const merger = [succession('A', 'B', '2025-07-01', 'merge')];
		const whole: ObservationRow[] = rows('B 2025-Q3 3/30').map((o) => ({ ...o, cumulative: true }));
		const alone = await structures(engine, lived, merger, whole, true);
		expect(only(alone.current, 'documents', 'B', '2025-Q3').source_ref).toBe('observations.csv##2');
		const { current, reported } = await structures(engine, lived, merger, [...whole, ...rows('A 2025-Q2 10/20')], true);
		expect(only(current, 'documents', 'B', '2025-Q3')).toMatchObject({ numerator: 13, source_ref: null });
		expect(only(reported, 'documents', 'B', '2025-Q3').source_ref).toBe('observations.csv##2');
		const rate = { unit: 'B', period: '2025-Q3', cumulative: true, value: 87.5 };
		const rated = await structures(engine, lived, merger, [rate, ...rows('A 2025-Q2 10/20')], true);
		const shownRate = only(rated.current, 'documents', 'B', '2025-Q3');
		expect(shownRate).toMatchObject({ numerator: null, value: 87.5, source_ref: 'observations.csv##2' });
		expect(shownRate).toMatchObject({ units_reported: 1, units_expected: 2 });
	});

	it('a year to date of which every predecessor misses a quarter is no figure', async () => {
		const { current } = await structures(
			engine,
			[
				['A', null, '2025-06-30'],
				['B', '2025-07-01', null],
				['C', null, null]
			],
			[succession('A', 'B', '2025-07-01', 'merge')],
			rows('A 2025-Q2 10/20', 'C 2025-Q1 1/2', 'C 2025-Q2 1/2', 'C 2025-Q3 1/2'),
			true
		);
		expect(shown(current)).toMatchObject({ 'C 2025-Q3': '3/6', 'P 2025-Q2': '12/24', 'P 2025-Q3': '13/26' });
		expect(current.filter((m) => m.unit === 'B' && m.numerator !== null)).toEqual([]);
		for (const [period, expected] of [
			['2025-Q2', 1],
			['2025-Q3', 2]
		] as const) {
			const m = only(current, 'documents', 'B', period);
			expect(m).toMatchObject({ status: 'no_data', units_reported: 0, units_expected: expected });
			expect(m.reason).toContain('quarter_missing');
			expect(only(current, 'documents', 'P', period)).toMatchObject({
				units_reported: 1,
				units_expected: expected + 1
			});
		}
	});

	it('keeps the row of a successor whose predecessors were expected and did not report', async () => {
		const { reported, current } = await structures(
			engine,
			[
				['A', null, '2025-03-31'],
				['B', null, '2025-03-31'],
				['N', '2025-04-01', null],
				['C', null, null]
			],
			[succession('A', 'N', '2025-04-01', 'merge'), succession('B', 'N', '2025-04-01', 'merge')],
			rows('C 2025-Q1 1/2', 'C 2025-Q2 1/2')
		);
		expect(reported.filter((m) => m.period === '2025-Q1').map((m) => m.unit)).toEqual(['A', 'B', 'C', 'P']);
		expect(current.filter((m) => m.period === '2025-Q1').map((m) => m.unit)).toEqual(['C', 'N', 'P']);
		const silent = only(current, 'documents', 'N', '2025-Q1');
		expect(silent).toMatchObject({ status: 'no_data', units_reported: 0, units_expected: 2 });
		expect(silent.reason).toContain('no_report');
		expect(only(current, 'documents', 'N', '2025-Q2')).toMatchObject({ units_reported: 0, units_expected: 1 });
	});

	it('says where one of two predecessors has not reported', async () => {
		const { current } = await structures(
			engine,
			[
				['A', null, null],
				['B', null, '2025-02-28']
			],
			[succession('B', 'A', '2025-03-01', 'merge')],
			rows('A 2024-Q4 1/2', 'A 2025-Q1 1/2', 'B 2025-Q1 1/2')
		);
		const before = only(current, 'documents', 'A', '2024-Q4');
		expect(before).toMatchObject({ numerator: 1, units_reported: 1, units_expected: 2 });
		expect(before.reason).toContain('partial');
	});
});
