import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { measured, only, period, smallProvince, TO_DATE, type DossierRow } from './small-province';

let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const counts = (m: { numerator: number | null; denominator: number | null }) => [m.numerator, m.denominator];

/** One dossier received and finished on that day, due that day. */
const done = (unit: string, day: string, more: Partial<DossierRow> = {}): DossierRow => ({
	unit,
	received_at: day,
	due_at: day,
	finished_at: day,
	outcome: 'granted',
	channel: 'direct',
	...more
});

describe('dossiers: one indicator from rows to a figure', () => {
	it('counts by receipt what is received and by finish what is resolved', async () => {
		const rows = await measured(engine, smallProvince(), {
			dossiers: [
				done('C', '2025-01-10', { channel: 'online_full' }),
				done('C', '2025-03-31', { finished_at: '2025-04-02', due_at: '2025-04-02', channel: null }),
				done('C', '2025-03-30', { finished_at: '2025-04-05', due_at: '2025-04-04' })
			]
		});
		expect(counts(only(rows, 'received-online', 'C', '2025-Q1'))).toEqual([1, 3]);
		expect(counts(only(rows, 'on-time', 'C', '2025-Q1'))).toEqual([1, 1]);
		expect(counts(only(rows, 'on-time', 'C', '2025-Q2'))).toEqual([1, 2]);
	});

	it.each([
		['a due day runs to its end', '2025-02-10', '2025-02-10 23:59:59', 1],
		['the next midnight is late', '2025-02-10', '2025-02-11 00:00', 0],
		['a timed due runs to the end of its minute', '2025-02-10 16:30', '2025-02-10 16:30:59', 1],
		['a minute later is late', '2025-02-10 16:30', '2025-02-10 16:31', 0],
		['a finish without a time on the day of a timed due is not shown to be late', '2025-02-10T16:30', '2025-02-10', 1],
		['a day later is late', '2025-02-10 16:30', '2025-02-11', 0]
	])('%s', async (_, due_at, finished_at, numerator) => {
		const rows = await measured(engine, smallProvince(), {
			dossiers: [done('C', '2025-02-01', { due_at, finished_at })]
		});
		expect(counts(only(rows, 'on-time', 'C', '2025-Q1'))).toEqual([numerator, 1]);
	});

	it('leaves withdrawn and returned dossiers out of what is resolved, and those without a due date', async () => {
		const rows = await measured(engine, smallProvince(), {
			dossiers: [
				done('C', '2025-02-01', { outcome: 'withdrawn' }),
				done('C', '2025-02-01', { outcome: 'returned' }),
				done('C', '2025-02-01', { outcome: 'refused' }),
				done('C', '2025-02-01', { due_at: null })
			]
		});
		expect(counts(only(rows, 'on-time', 'C', '2025-Q1'))).toEqual([1, 1]);
	});

	it('decision 1: adds a division into its department and shows both, counted once in the total', async () => {
		const rows = await measured(engine, smallProvince(), {
			dossiers: [done('A', '2025-05-02'), done('A1', '2025-05-02'), done('A1', '2025-05-03'), done('C', '2025-05-03')]
		});
		expect(counts(only(rows, 'on-time', 'A', '2025-Q2'))).toEqual([3, 3]);
		expect(counts(only(rows, 'on-time', 'A1', '2025-Q2'))).toEqual([2, 2]);
		expect(counts(only(rows, 'on-time', 'P', '2025-Q2'))).toEqual([4, 4]);
	});

	it('decision 1: recounts different procedures for the year to date and for the province, never adds them', async () => {
		const paid = { fee: '1000', paid_online: 'true', procedure: 'x' };
		const facts = {
			dossiers: [
				done('A', '2025-01-05', paid),
				done('C', '2025-02-05', paid),
				done('C', '2025-05-05', paid),
				done('C', '2025-05-06', { fee: '1000', paid_online: 'false', procedure: 'y' })
			]
		};
		const quarters = await measured(engine, smallProvince(), facts);
		expect(counts(only(quarters, 'procedures-paid', 'P', '2025-Q1'))).toEqual([1, 1]);
		expect(counts(only(quarters, 'procedures-paid', 'C', '2025-Q2'))).toEqual([1, 2]);
		const toDate = await measured(engine, smallProvince(), facts, TO_DATE);
		expect(counts(only(toDate, 'procedures-paid', 'C', '2025-Q2'))).toEqual([1, 2]);
		expect(counts(only(toDate, 'procedures-paid', 'P', '2025-Q2'))).toEqual([1, 2]);
	});

	it('decision 1: a cohort is judged as of the end of its window', async () => {
		const facts = {
			dossiers: [
				// Open and overdue at the end of Quý I, resolved late in Quý II.
				done('C', '2025-03-01', { due_at: '2025-03-20', finished_at: '2025-04-10' }),
				// Open and not yet due at the end of Quý I, resolved on time in Quý II.
				done('C', '2025-03-25', { due_at: '2025-04-15', finished_at: '2025-04-11' })
			]
		};
		const rows = await measured(engine, smallProvince(), facts);
		expect(counts(only(rows, 'on-time-cohort', 'C', '2025-Q1'))).toEqual([1, 2]);
		expect(counts(only(rows, 'on-time-cohort', 'C', '2025-Q2'))).toEqual([1, 2]);
		const toDate = await measured(engine, smallProvince(), facts, TO_DATE);
		expect(counts(only(toDate, 'on-time-cohort', 'C', '2025-Q2'))).toEqual([1, 2]);
	});
});

describe('decision 5: coverage', () => {
	it('tells nothing occurred, no report and a figure apart', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [{ unit: 'A', period: '2024-Q1', numerator: 1, denominator: 2 }],
			submissions: [
				{ unit: 'A', period: '2024-Q1', source: 'office' },
				{ unit: 'C', period: '2024-Q1', source: 'office' },
				{ unit: 'D', period: '2024-Q1', source: 'one-stop' }
			]
		});
		expect(only(rows, 'documents', 'A', '2024-Q1')).toMatchObject({ status: 'no_target', value: 50 });
		expect(only(rows, 'documents', 'C', '2024-Q1')).toMatchObject({
			status: 'not_occurring',
			numerator: 0,
			denominator: 0,
			value: null,
			reason: 'nothing_occurred no_rule'
		});
		expect(only(rows, 'documents', 'D', '2024-Q1')).toMatchObject({
			status: 'no_data',
			numerator: null,
			denominator: null,
			value: null
		});
		expect(only(rows, 'documents', 'P', '2024-Q1')).toMatchObject({ units_reported: 2, units_expected: 4 });
		expect(only(rows, 'documents', 'P', '2024-Q1').reason).toContain('partial');
	});

	it('does not take a figure for nothing where its submission brought others of the same source', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [
				{ unit: 'A', period: '2024-Q1', numerator: 1, denominator: 2 },
				{ unit: 'A', indicator: 'backlog', period: '2024-Q2', numerator: 1, denominator: 2 }
			],
			submissions: [
				{ unit: 'A', period: '2024-Q1', source: 'office' },
				{ unit: 'A', period: '2024-Q2', source: 'office' },
				{ unit: 'A', period: '2024-Q3', source: 'office' }
			]
		});
		expect(only(rows, 'documents', 'A', '2024-Q2').status).toBe('no_data');
		expect(only(rows, 'documents', 'A', '2024-Q3').status).toBe('not_occurring');
	});

	it('expects the units that are valid at the end of the period and that the indicator applies to', async () => {
		const catalogue = smallProvince();
		const rows = await measured(engine, catalogue, {
			observations: ['A', 'B', 'C', 'D'].flatMap((unit) =>
				['2024-Q4', '2025-Q1'].map((p) => ({ unit, period: p, numerator: 1, denominator: 1 }))
			)
		});
		expect(only(rows, 'documents', 'P', '2024-Q4')).toMatchObject({ units_reported: 4, units_expected: 4 });
		// B ended in February: its figure stays in the total, but it is no longer expected.
		expect(only(rows, 'documents', 'P', '2025-Q1')).toMatchObject({
			numerator: 4,
			units_reported: 3,
			units_expected: 3
		});
		expect(only(rows, 'documents', 'B', '2025-Q1')).toMatchObject({ numerator: 1 });
		const departments = smallProvince({
			indicators: catalogue.indicators.map((i) => ({ ...i, applies_to: 'department' }))
		});
		const applied = await measured(engine, departments, {
			observations: [{ unit: 'A', period: '2024-Q4', numerator: 1, denominator: 1 }]
		});
		expect(only(applied, 'documents', 'P', '2024-Q4')).toMatchObject({ units_reported: 1, units_expected: 3 });
		expect(applied.some((m) => m.indicator === 'documents' && m.unit === 'D')).toBe(false);
	});

	it('a year to date counts as reported when it was itself or every quarter in it was', async () => {
		const rows = await measured(
			engine,
			smallProvince(),
			{
				observations: [
					{ unit: 'A', period: '2024-Q1', numerator: 1, denominator: 2 },
					{ unit: 'A', period: '2024-Q2', numerator: 1, denominator: 2 },
					{ unit: 'B', period: '2024-Q2', cumulative: true, numerator: 5, denominator: 6 },
					{ unit: 'C', period: '2024-Q2', numerator: 7, denominator: 8 }
				]
			},
			TO_DATE
		);
		expect(counts(only(rows, 'documents', 'A', '2024-Q2'))).toEqual([2, 4]);
		expect(counts(only(rows, 'documents', 'B', '2024-Q2'))).toEqual([5, 6]);
		expect(only(rows, 'documents', 'C', '2024-Q2')).toMatchObject({
			numerator: null,
			status: 'no_data',
			reason: 'quarter_missing no_rule'
		});
		// What is known of C enters the total, whose coverage says that C is incomplete.
		expect(only(rows, 'documents', 'P', '2024-Q2')).toMatchObject({
			numerator: 14,
			denominator: 18,
			units_reported: 2,
			units_expected: 4
		});
	});

	it('asks no report of quarters before a unit existed', async () => {
		const rows = await measured(
			engine,
			smallProvince(),
			{ observations: [{ unit: 'E', period: '2025-Q3', numerator: 3, denominator: 4 }] },
			TO_DATE
		);
		expect(counts(only(rows, 'documents', 'E', '2025-Q3'))).toEqual([3, 4]);
		expect(rows.some((m) => m.unit === 'E' && m.period < '2025-Q3')).toBe(false);
	});
});

describe('decision 6: one source', () => {
	it('takes the declared source and marks a difference; never adds the two', async () => {
		const rows = await measured(engine, smallProvince(), {
			dossiers: [done('C', '2025-02-01')],
			observations: [
				{ indicator: 'on-time', unit: 'C', period: '2025-Q1', numerator: 7, denominator: 9 },
				{ indicator: 'on-time', unit: 'A', period: '2025-Q1', numerator: 7, denominator: 9 }
			]
		});
		expect(only(rows, 'on-time', 'C', '2025-Q1')).toMatchObject({ numerator: 1, denominator: 1, facts: 'dossiers' });
		expect(only(rows, 'on-time', 'C', '2025-Q1').reason).toContain('conflict');
		expect(only(rows, 'on-time', 'A', '2025-Q1')).toMatchObject({ numerator: 7, facts: 'observations' });
		expect(only(rows, 'on-time', 'A', '2025-Q1').reason).not.toContain('conflict');
	});

	it('shows a rate without counts, and leaves it out of the total', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [
				{ unit: 'A', period: '2024-Q1', value: 87.5, n: 200 },
				{ unit: 'C', period: '2024-Q1', numerator: 1, denominator: 4 }
			]
		});
		expect(only(rows, 'documents', 'A', '2024-Q1')).toMatchObject({ value: 87.5, numerator: null, n: 200 });
		expect(only(rows, 'documents', 'A', '2024-Q1').reason).toContain('rate_only');
		expect(only(rows, 'documents', 'P', '2024-Q1')).toMatchObject({ numerator: 1, denominator: 4 });
		expect(only(rows, 'documents', 'P', '2024-Q1').reason).toContain('rates_left_out');
	});

	it('does not mix methods', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [
				{ unit: 'A', period: '2024-Q1', method: 'other', numerator: 9, denominator: 9 },
				{ unit: 'A', period: '2024-Q1', method: 'own', numerator: 1, denominator: 2 }
			]
		});
		expect(counts(only(rows, 'documents', 'A', '2024-Q1'))).toEqual([1, 2]);
	});

	it('takes what was reported for the province itself instead of the sum, and says where they differ', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [
				{ unit: 'A', period: '2024-Q1', numerator: 1, denominator: 2 },
				{ unit: 'P', period: '2024-Q1', numerator: 5, denominator: 6 }
			]
		});
		expect(counts(only(rows, 'documents', 'P', '2024-Q1'))).toEqual([5, 6]);
		expect(only(rows, 'documents', 'P', '2024-Q1').reason).toContain('conflict');
	});
});

describe('decision 7: derived quarters', () => {
	const halfYear = [
		{ unit: 'A', period: '2024-Q1', numerator: 10, denominator: 20 },
		{ unit: 'A', period: '2024-Q2', cumulative: true, numerator: 25, denominator: 50 }
	];

	it('derives a quarter from adjacent windows and marks it', async () => {
		const rows = await measured(engine, smallProvince(), { observations: halfYear });
		expect(only(rows, 'documents', 'A', '2024-Q2')).toMatchObject({ numerator: 15, denominator: 30, derived: true });
		expect(only(rows, 'documents', 'A', '2024-Q1')).toMatchObject({ derived: false });
	});

	it('takes a half year whose window is the year to date as the same thing', async () => {
		const catalogue = smallProvince();
		const rows = await measured(
			engine,
			{
				...catalogue,
				periods: [
					...catalogue.periods,
					period('2024-Q2', { period: '2024-H1', grain: 'half', from: '2024-01-01', to: '2024-06-30' })
				]
			},
			{
				observations: [
					halfYear[0] ?? { unit: '', period: '' },
					{ unit: 'A', period: '2024-H1', numerator: 25, denominator: 50 }
				]
			}
		);
		expect(only(rows, 'documents', 'A', '2024-Q2')).toMatchObject({ numerator: 15, denominator: 30, derived: true });
	});

	it('derives nothing over a hole', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [
				{ unit: 'A', period: '2024-Q1', numerator: 1, denominator: 2 },
				{ unit: 'A', period: '2024-Q3', cumulative: true, numerator: 25, denominator: 50 }
			]
		});
		expect(only(rows, 'documents', 'A', '2024-Q3')).toMatchObject({ numerator: null, status: 'no_data' });
	});

	it('a negative difference is a fault and gives no figure', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [
				{ unit: 'A', period: '2024-Q1', numerator: 10, denominator: 20 },
				{ unit: 'A', period: '2024-Q2', cumulative: true, numerator: 9, denominator: 50 }
			]
		});
		expect(only(rows, 'documents', 'A', '2024-Q2')).toMatchObject({ numerator: null, status: 'no_data' });
		expect(only(rows, 'documents', 'A', '2024-Q2').reason).toContain('negative_difference');
	});

	it('never derives a stock: its year to date is the closing value', async () => {
		const facts = {
			observations: [
				{ indicator: 'backlog', unit: 'A', period: '2024-Q1', numerator: 10, denominator: 20 },
				{ indicator: 'backlog', unit: 'A', period: '2024-Q2', numerator: 4, denominator: 20 },
				{ indicator: 'backlog', unit: 'C', period: '2024-Q2', cumulative: true, numerator: 3, denominator: 3 }
			]
		};
		const quarters = await measured(engine, smallProvince(), facts);
		expect(only(quarters, 'backlog', 'C', '2024-Q2')).toMatchObject({ numerator: null, status: 'no_data' });
		const toDate = await measured(engine, smallProvince(), facts, TO_DATE);
		expect(counts(only(toDate, 'backlog', 'A', '2024-Q2'))).toEqual([4, 20]);
	});

	it('does not take a submission for 0 of 0 where the unit reports by year to date', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: [{ unit: 'A', period: '2024-Q2', cumulative: true, numerator: 25, denominator: 50 }],
			submissions: [{ unit: 'A', period: '2024-Q1', source: 'office' }]
		});
		expect(only(rows, 'documents', 'A', '2024-Q2')).toMatchObject({ numerator: null, status: 'no_data' });
	});
});

describe('decision 8, as far as the control asks: today’s structure', () => {
	const facts = {
		observations: [
			{ unit: 'A', period: '2024-Q1', numerator: 1, denominator: 10 },
			{ unit: 'B', period: '2024-Q1', numerator: 2, denominator: 10 },
			{ unit: 'D', period: '2024-Q1', numerator: 3, denominator: 10 }
		]
	};
	it('adds predecessors into the successor by counts and leaves a split as it was', async () => {
		const rows = await measured(engine, smallProvince(), facts, { structure: 'current' });
		expect(only(rows, 'documents', 'A', '2024-Q1')).toMatchObject({ numerator: 3, denominator: 20 });
		expect(rows.some((m) => m.unit === 'B')).toBe(false);
		expect(only(rows, 'documents', 'D', '2024-Q1').reason).toContain('not_convertible');
		expect(counts(only(rows, 'documents', 'P', '2024-Q1'))).toEqual([6, 30]);
	});
	it('keeps both in the quarter of the merger as reported', async () => {
		const rows = await measured(engine, smallProvince(), {
			observations: ['A', 'B'].map((unit) => ({ unit, period: '2025-Q1', numerator: 1, denominator: 2 }))
		});
		expect(counts(only(rows, 'documents', 'A', '2025-Q1'))).toEqual([1, 2]);
		expect(counts(only(rows, 'documents', 'B', '2025-Q1'))).toEqual([1, 2]);
	});
});
