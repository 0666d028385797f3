import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Indicator } from '../../src/lib/domain/catalogue';
import { asksForLateDays } from '../../src/lib/metrics/late-days';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import type { Engine } from '../../src/lib/engine/engine';
import { holiday } from '../builders/catalogue';
import { indicator, measured, only, smallProvince, TO_DATE, type DossierRow } from './small-province';

let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const late = (code: string, numerator: string, more: Partial<Indicator> = {}): Indicator =>
	indicator(code, {
		facts: 'dossiers',
		dated_by: 'finished',
		source_system: 'one-stop',
		numerator_sql: numerator,
		denominator_sql: 'late_working_days is not null',
		...more
	});

/** 30/4 and 1/5/2025 with the swapped 2 May, and the Saturday before that is worked instead. */
const spring = [
	holiday('2025-04-30'),
	holiday('2025-05-01'),
	holiday('2025-05-02'),
	holiday('2025-04-26', { kind: 'makeup' })
];
const year2024 = holiday('2024-01-01');
const year2026 = holiday('2026-01-01');

const province = (indicators: Indicator[], more: Partial<Catalogue> = {}): Catalogue =>
	smallProvince({ indicators, holidays: [year2024, ...spring, year2026], ...more });

const ended = (due_at: string | null, finished_at: string): DossierRow => ({
	unit: 'A',
	received_at: '2025-04-01',
	due_at,
	finished_at,
	outcome: 'granted'
});

/** Three working days late within 2024, so that it counts wherever the table of days off has that year. */
const companion: DossierRow = {
	unit: 'C',
	received_at: '2024-12-02',
	due_at: '2024-12-23',
	finished_at: '2024-12-26',
	outcome: 'granted'
};

/**
 * The working days that one finished dossier was late, as the only number from 0 to 8 that fits; null: it was loaded, and
 * is no denominator. A number that is known but none of these is a failure. `covered`: the companion counts.
 */
async function daysOf(dossier: DossierRow, catalogue = province([]), covered = true): Promise<number | null> {
	// Core indicators have a measurement even where nothing counts.
	const core = (code: string, sql: string, more = {}) => late(code, sql, { core: true, ...more });
	const exact = Array.from({ length: 9 }, (_, n) => core(`n${String(n)}`, `late_working_days = ${String(n)}`));
	const known = core('known', 'late_working_days is not null', { denominator_sql: 'true' });
	const indicators = [known, ...exact];
	const rows = await measured(engine, { ...catalogue, indicators }, { dossiers: [dossier, companion] });
	const counts = (code: string, unit: string, quarter: string) => {
		const { numerator, denominator } = only(rows, code, unit, quarter);
		return [numerator, denominator];
	};
	const one = covered ? 1 : 0;
	expect(counts('known', 'C', '2024-Q4')).toEqual([one, 1]);
	expect(counts('n3', 'C', '2024-Q4')).toEqual([one, one]);
	const [isKnown, loaded] = counts('known', 'A', '2025-Q2');
	expect(loaded).toBe(1);
	for (const { indicator } of exact) expect(only(rows, indicator, 'A', '2025-Q2').denominator).toBe(isKnown);
	const fits = exact.filter(({ indicator }) => only(rows, indicator, 'A', '2025-Q2').numerator === 1);
	expect(fits).toHaveLength(isKnown ?? 0);
	return fits[0] === undefined ? null : Number(fits[0].indicator.slice(1));
}

describe('by how many working days a finished dossier was late', () => {
	it.each<[what: string, due: string | null, finished: string, days: number | null]>([
		['by Friday to Monday', '2025-04-18', '2025-04-21', 1],
		['over a weekend alone', '2025-04-18', '2025-04-20', 0],
		['over a Saturday that is worked', '2025-04-25', '2025-04-28', 2],
		['over the public holidays and the swapped Friday', '2025-04-29', '2025-05-05', 1],
		['within the public holidays', '2025-04-29', '2025-05-03', 0],
		['by more than five', '2025-04-29', '2025-05-12', 6],
		['on the due day, after its minute', '2025-04-29 10:00', '2025-04-29 10:01', 0],
		['on the day after a due minute', '2025-04-28 10:00', '2025-04-29 09:00', 1],
		['not at all', '2025-04-29', '2025-04-29 16:00', null],
		['not at all, being early', '2025-04-29', '2025-04-22', null],
		['as nobody knows when it was due', null, '2025-05-05', null]
	])('%s', async (_, due, finished, days) => {
		expect(await daysOf(ended(due, finished))).toBe(days);
	});

	it('is not known outside the years of the table', async () => {
		const only2024 = province([], { holidays: [year2024] });
		expect(await daysOf(ended('2025-04-18', '2025-04-21'), only2024)).toBeNull();
		expect(await daysOf(ended('2024-12-30', '2025-04-21'), only2024)).toBeNull();
		expect(await daysOf(ended('2025-04-18', '2025-04-21'), province([], { holidays: [] }), false)).toBeNull();
	});
});

describe('a dossier that is still open', () => {
	const open: DossierRow = { unit: 'A', received_at: '2025-04-01', due_at: '2025-06-20', finished_at: null };
	const upTo = (n: number) => `late_working_days <= ${String(n)}`;
	const inFlow = (n: number) => late('flow', upTo(n), { dated_by: 'received' });

	async function flow(n: number, asOf: string | null): Promise<[number | null, number | null]> {
		const catalogue = province([inFlow(n)]);
		const settings = { ...catalogue.settings, asOf };
		const other: DossierRow = { unit: 'C', received_at: '2025-07-02', due_at: '2025-12-31', finished_at: null };
		const rows = await measured(engine, { ...catalogue, settings }, { dossiers: [open, other] });
		const { numerator, denominator } = only(rows, 'flow', 'A', '2025-Q2');
		return [numerator, denominator];
	}

	it('counts up to the day as of which the figures stand', async () => {
		// 20 June 2025 is a Friday; up to Friday 4 July are ten working days.
		expect(await flow(10, '2025-07-04')).toEqual([1, 1]);
		expect(await flow(9, '2025-07-04')).toEqual([0, 1]);
	});

	it('counts up to the last day that the facts speak of where none is stated', async () => {
		expect(await flow(8, null)).toEqual([1, 1]);
		expect(await flow(7, null)).toEqual([0, 1]);
	});

	it('is not late on its due day', async () => {
		expect(await flow(99, '2025-06-30')).toEqual([1, 1]);
		const catalogue = province([inFlow(99)]);
		const rows = await measured(engine, catalogue, {
			dossiers: [
				{ ...open, due_at: '2025-07-02' },
				{ ...open, unit: 'C', received_at: '2025-07-02' }
			]
		});
		expect(only(rows, 'flow', 'A', '2025-Q2').denominator).toBe(0);
	});
});

describe('at the end of a window', () => {
	const stock = (n: number) =>
		late('stock', `late_working_days > ${String(n)}`, { aggregation: 'stock', dated_by: 'open' });
	// Due on Friday 20 June 2025: six working days up to Monday 30 June, whatever became of it later.
	const dossiers: DossierRow[] = [
		{ unit: 'A', received_at: '2025-04-01', due_at: '2025-06-20', finished_at: '2025-08-01', outcome: 'granted' },
		{ unit: 'A', received_at: '2025-04-01', due_at: '2025-06-30', finished_at: null },
		{ unit: 'C', received_at: '2025-11-03', due_at: '2025-12-31', finished_at: null }
	];

	it('a dossier is seen as it stood then', async () => {
		for (const [n, numerator] of [
			[5, 1],
			[6, 0]
		] as const) {
			const rows = await measured(engine, province([stock(n)]), { dossiers });
			// The one that is due on the last day of the quarter is not late yet.
			expect(only(rows, 'stock', 'A', '2025-Q2')).toMatchObject({ numerator, denominator: 1 });
			// A quarter later the first has ended and the second has become late.
			expect(only(rows, 'stock', 'A', '2025-Q3')).toMatchObject({ numerator: 1, denominator: 1 });
		}
	});

	it('a year to date is its last quarter, and ends with what the facts speak of', async () => {
		const rows = await measured(engine, province([stock(5)]), { dossiers: dossiers.slice(0, 2) }, TO_DATE);
		expect(only(rows, 'stock', 'A', '2025-Q2')).toMatchObject({ numerator: 1, denominator: 1 });
		expect(only(rows, 'stock', 'A', '2025-Q3')).toMatchObject({ numerator: 1, denominator: 1 });
		expect(rows.filter((m) => m.period === '2025-Q4' && m.numerator !== null)).toEqual([]);
	});

	it('a cohort and a number of procedures have it too', async () => {
		const cohort = late('cohort', 'late_working_days = 6', { aggregation: 'cohort', dated_by: 'received' });
		const distinct = late('distinct', 'late_working_days = 6', {
			aggregation: 'distinct',
			distinct_of: 'procedure',
			dated_by: 'received'
		});
		const some = dossiers.flatMap((d) => ['x', 'y'].map((procedure) => ({ ...d, procedure })));
		const rows = await measured(engine, province([cohort, distinct]), { dossiers: some });
		expect(only(rows, 'cohort', 'A', '2025-Q2')).toMatchObject({ numerator: 2, denominator: 2 });
		expect(only(rows, 'distinct', 'A', '2025-Q2')).toMatchObject({ numerator: 2, denominator: 2 });
	});
});

describe('asksForLateDays', () => {
	it('looks at both predicates, and at names of columns only', () => {
		expect(asksForLateDays(late('a', 'true'))).toBe(true);
		expect(asksForLateDays(late('a', 'late_working_days > 1', { denominator_sql: 'true' }))).toBe(true);
		expect(asksForLateDays(late('a', "channel = 'late_working_days'", { denominator_sql: null }))).toBe(false);
	});
});
