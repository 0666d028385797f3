import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/lib/domain/measurement';
import type { Engine } from '../../src/lib/engine/engine';
import { measure } from '../../src/lib/metrics/run';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { succession } from '../builders/catalogue';
import { IN_PERIOD, load, only, smallProvince, TO_DATE } from './small-province';
import { rows, shown, structures, type Lived } from './succession-case';

/** What was decided for each turn that a unit's history may take, with figures small enough to add by hand. */
let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

describe('units over time', () => {
	it('a chain is followed to its end, each quarter as it was reported', async () => {
		const { reported, current } = await structures(
			engine,
			[
				['A', null, '2025-02-28'],
				['B', '2025-03-01', '2025-06-30'],
				['C', null, null]
			],
			[succession('B', 'C', '2025-07-01', 'merge'), succession('A', 'B', '2025-03-01', 'rename')],
			rows('A 2024-Q4 1/10', 'B 2025-Q2 2/10', 'C 2025-Q2 3/10', 'C 2025-Q3 4/10')
		);
		expect(shown(reported)).toMatchObject({ 'A 2024-Q4': '1/10', 'B 2025-Q2': '2/10', 'C 2025-Q2': '3/10' });
		expect(shown(current)).toEqual({
			'C 2024-Q4': '1/10',
			'C 2025-Q2': '5/20',
			'C 2025-Q3': '4/10',
			'P 2024-Q4': '1/10',
			'P 2025-Q2': '5/20',
			'P 2025-Q3': '4/10'
		});
		expect(new Set(current.map((m) => m.unit))).toEqual(new Set(['C', 'P']));
	});

	it('two predecessors that report in one quarter are added by counts, never by percentages', async () => {
		const { reported, current } = await structures(
			engine,
			[
				['A', null, '2025-03-31'],
				['B', null, '2025-03-31'],
				['N', '2025-04-01', null]
			],
			[succession('A', 'N', '2025-04-01', 'merge'), succession('B', 'N', '2025-04-01', 'merge')],
			rows('A 2025-Q1 9/10', 'B 2025-Q1 10/90', 'N 2025-Q2 1/2')
		);
		expect(shown(reported)).toMatchObject({ 'A 2025-Q1': '9/10', 'B 2025-Q1': '10/90', 'P 2025-Q1': '19/100' });
		expect(only(current, 'documents', 'N', '2025-Q1')).toMatchObject({ numerator: 19, denominator: 100, value: 19 });
		expect(only(current, 'documents', 'N', '2025-Q1')).toMatchObject({ units_reported: 2, units_expected: 2 });
		expect(shown(current)).not.toHaveProperty('A 2025-Q1');
	});

	it('in the quarter of a merger as reported keeps both; today adds them, year to date too', async () => {
		const lived: Lived[] = [
			['A', null, null],
			['B', null, '2025-02-14']
		];
		const merger = [succession('B', 'A', '2025-02-15', 'merge')];
		const given = rows('A 2025-Q1 1/2', 'B 2025-Q1 3/4', 'A 2025-Q2 5/6');
		const { reported, current } = await structures(engine, lived, merger, given);
		expect(shown(reported)).toMatchObject({ 'A 2025-Q1': '1/2', 'B 2025-Q1': '3/4', 'P 2025-Q1': '4/6' });
		expect(shown(current)).toEqual({ 'A 2025-Q1': '4/6', 'A 2025-Q2': '5/6', 'P 2025-Q1': '4/6', 'P 2025-Q2': '5/6' });
		const toDate = await structures(engine, lived, merger, given, true);
		expect(shown(toDate.current)).toMatchObject({ 'A 2025-Q2': '9/12', 'P 2025-Q2': '9/12' });
		expect(shown(toDate.reported)).toMatchObject({ 'A 2025-Q2': '6/8', 'B 2025-Q2': '3/4', 'P 2025-Q2': '9/12' });
	});

	it('a unit that ended without a successor stays itself, and in the totals', async () => {
		const { reported, current } = await structures(
			engine,
			[
				['A', null, null],
				['B', null, '2024-12-31']
			],
			[],
			rows('A 2024-Q4 1/2', 'B 2024-Q4 3/4', 'A 2025-Q1 1/2')
		);
		expect(shown(current)).toEqual(shown(reported));
		expect(shown(current)).toMatchObject({ 'B 2024-Q4': '3/4', 'P 2024-Q4': '4/6' });
		expect(current.some((m) => m.unit === 'B' && m.period === '2025-Q1')).toBe(false);
		expect(only(current, 'documents', 'B', '2024-Q4').reason).not.toContain('not_convertible');
	});

	it('a split is never apportioned: it stays itself, is marked, and stays in the totals', async () => {
		const { current } = await structures(
			engine,
			[
				['D', null, '2025-06-30'],
				['E', '2025-07-01', null],
				['F', '2025-07-01', null]
			],
			[succession('D', 'E', '2025-07-01', 'split'), succession('D', 'F', '2025-07-01', 'split')],
			rows('D 2025-Q2 8/10', 'E 2025-Q3 1/2', 'F 2025-Q3 1/2')
		);
		expect(shown(current)).toEqual({
			'D 2025-Q2': '8/10',
			'P 2025-Q2': '8/10',
			'E 2025-Q3': '1/2',
			'F 2025-Q3': '1/2',
			'P 2025-Q3': '2/4'
		});
		const marked = current.filter((m) => m.reason.includes('not_convertible')).map((m) => m.unit);
		expect(new Set(marked)).toEqual(new Set(['D']));
	});

	it('a split and then a merger of a part moves the part alone', async () => {
		const { current } = await structures(
			engine,
			[
				['D', null, '2025-03-31'],
				['E', '2025-04-01', '2025-06-30'],
				['F', '2025-04-01', null],
				['G', null, null]
			],
			[
				succession('D', 'E', '2025-04-01', 'split'),
				succession('D', 'F', '2025-04-01', 'split'),
				succession('E', 'G', '2025-07-01', 'merge')
			],
			rows('D 2025-Q1 8/10', 'E 2025-Q2 1/2', 'F 2025-Q2 2/3', 'G 2025-Q2 3/4')
		);
		expect(shown(current)).toMatchObject({ 'D 2025-Q1': '8/10', 'F 2025-Q2': '2/3', 'G 2025-Q2': '4/6' });
		expect(current.some((m) => m.unit === 'E')).toBe(false);
		expect(only(current, 'documents', 'G', '2025-Q2').reason).not.toContain('not_convertible');
	});

	it('a merger into a unit that is split later ends there, marked', async () => {
		const { current } = await structures(
			engine,
			[
				['A', null, '2025-03-31'],
				['B', null, '2025-06-30'],
				['E', '2025-07-01', null]
			],
			[succession('A', 'B', '2025-04-01', 'merge'), succession('B', 'E', '2025-07-01', 'split')],
			rows('A 2025-Q1 1/2', 'B 2025-Q1 3/4', 'E 2025-Q3 1/1')
		);
		expect(shown(current)).toMatchObject({ 'B 2025-Q1': '4/6', 'E 2025-Q3': '1/1' });
		expect(only(current, 'documents', 'B', '2025-Q1').reason).toContain('not_convertible');
	});

	it('marks a successor that took over a unit without the part that had left it', async () => {
		const { current } = await structures(
			engine,
			[
				['A', null, '2025-03-31'],
				['B', null, null],
				['E', null, null]
			],
			[succession('A', 'E', '2024-10-01', 'split'), succession('A', 'B', '2025-04-01', 'merge')],
			rows('A 2024-Q1 1/2', 'B 2024-Q1 3/4', 'E 2024-Q1 5/6')
		);
		expect(shown(current)).toMatchObject({ 'B 2024-Q1': '4/6', 'E 2024-Q1': '5/6', 'P 2024-Q1': '9/12' });
		expect(only(current, 'documents', 'B', '2024-Q1').reason).toContain('not_convertible');
		expect(only(current, 'documents', 'E', '2024-Q1').reason).not.toContain('not_convertible');
	});

	it('marks only windows that begin before the split', async () => {
		const lived: Lived[] = [
			['D', null, null],
			['A', null, '2024-12-31'],
			['E', null, null]
		];
		const turns = [
			succession('A', 'E', '2024-02-01', 'split'),
			succession('D', 'E', '2024-11-15', 'split'),
			succession('A', 'D', '2025-01-01', 'merge')
		];
		const given = rows(
			...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'].flatMap((q) => [`D ${q} 1/2`, `E ${q} 1/2`])
		);
		const marked = (all: Measurement[]) =>
			all.filter((m) => m.reason.includes('not_convertible')).map((m) => `${m.unit} ${m.period}`);
		const quarters = await structures(engine, lived, turns, given);
		expect(marked(quarters.current)).toEqual(['D 2024-Q1', 'D 2024-Q2', 'D 2024-Q3', 'D 2024-Q4']);
		expect(marked(quarters.reported)).toEqual([]);
		// A year to date begins with its year: the fourth quarter's holds what was before the split.
		const early = [succession('D', 'E', '2024-07-01', 'split')];
		expect(marked((await structures(engine, lived, early, given)).current)).toEqual(['D 2024-Q1', 'D 2024-Q2']);
		expect(marked((await structures(engine, lived, early, given, true)).current)).toEqual([
			'D 2024-Q1',
			'D 2024-Q2',
			'D 2024-Q3',
			'D 2024-Q4'
		]);
	});

	it('marks the closing value of a stock by its own quarter', async () => {
		const catalogue = smallProvince({ unit_successions: [succession('A', 'C', '2025-04-01', 'split')] });
		const closing = { indicator: 'backlog', unit: 'A', numerator: 1, denominator: 2 };
		const observations = ['2025-Q1', '2025-Q2'].map((period) => ({ ...closing, period }));
		await load(engine, catalogue, { observations });
		const all = await measure(engine, catalogue.settings, { ...TO_DATE, structure: 'current' });
		expect(only(all, 'backlog', 'A', '2025-Q1').reason).toContain('not_convertible');
		expect(only(all, 'backlog', 'A', '2025-Q2').reason).not.toContain('not_convertible');
	});

	it('a province that went into another keeps its own figures', async () => {
		const catalogue = smallProvince({ unit_successions: [succession('P', 'elsewhere', '2025-07-01', 'merge')] });
		await load(engine, catalogue, { observations: rows('A 2025-Q1 1/2', 'P 2025-Q1 3/4') });
		const current = await measure(engine, catalogue.settings, { ...IN_PERIOD, structure: 'current' });
		expect(only(current, 'documents', 'P', '2025-Q1')).toMatchObject({ numerator: 3, denominator: 4 });
	});
});
