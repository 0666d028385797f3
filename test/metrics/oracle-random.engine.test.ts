import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { measure } from '../../src/lib/metrics/run';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { holiday, succession } from '../builders/catalogue';
import { compare } from './compare-with-oracle';
import { createOracle, onTime, type DossierRule } from './oracle';
import { RULES } from './oracle-rules';
import {
	indicator,
	load,
	period,
	smallProvince,
	target,
	unit,
	type DossierRow,
	type ObservationRow
} from './small-province';

/** Packages that nobody would think of: any mixture of dossiers, figures by quarter and to date, rates and silence. */
let engine: Engine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const paid: DossierRule = { numerator: (d) => d.paid_online === 'true', denominator: (d) => Number(d.fee) > 0 };
const day10 = (moment: string): string => moment.slice(0, 10);
const rules: Record<string, DossierRule> = {
	'received-online': RULES.online ?? paid,
	'on-time': RULES['on-time'] ?? paid,
	'procedures-paid': paid,
	'on-time-cohort': {
		numerator: (d, { to }) =>
			d.finished_at !== '' && day10(d.finished_at) <= to
				? onTime(d) === true
				: d.due_at === '' || day10(d.due_at) >= to,
		denominator: () => true
	}
};

const lateOver3: DossierRule = {
	numerator: (_d, _w, late) => (late() ?? 0) > 3,
	denominator: (_d, _w, late) => late() !== null
};
const lateSql = {
	facts: 'dossiers',
	source_system: 'one-stop',
	numerator_sql: 'late_working_days > 3',
	denominator_sql: 'late_working_days is not null'
} as const;
/** Working days late, counted in each way that an indicator may count. */
const lateIndicators = [
	indicator('late-received', { ...lateSql, position: 11, dated_by: 'received' }),
	indicator('late-finished', { ...lateSql, position: 12, dated_by: 'finished' }),
	indicator('late-open', { ...lateSql, position: 13, aggregation: 'stock', dated_by: 'open' }),
	indicator('late-active', { ...lateSql, position: 14, aggregation: 'cohort', dated_by: 'active' }),
	indicator('late-procedures', {
		...lateSql,
		position: 15,
		aggregation: 'distinct',
		distinct_of: 'procedure',
		dated_by: 'received'
	})
];
for (const { indicator } of lateIndicators) rules[indicator] = lateOver3;

const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const units = ['A', 'A1', 'A2', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
/** Beside the small province's own turns: F goes into C and H into the new G within a year, and one division into another. */
const moreUnits = [
	unit('A2', 'division', { parent: 'A', valid_to: '2025-03-31' }),
	unit('F', 'department', { valid_to: '2025-09-30' }),
	unit('H', 'district', { valid_to: '2025-06-30' }),
	unit('G', 'commune', { valid_from: '2025-07-01' })
];
const moreTurns = [
	succession('A2', 'A1', '2025-04-01', 'merge'),
	succession('F', 'C', '2025-10-01', 'merge'),
	succession('F', 'G', '2025-05-01', 'split'),
	succession('H', 'G', '2025-07-01', 'rename')
];
const day = fc
	.integer({ min: 0, max: 729 })
	.map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const dossier: fc.Arbitrary<DossierRow> = fc
	.record({
		unit: fc.constantFrom(...units),
		days: fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])),
		due_at: fc.option(day),
		open: fc.boolean(),
		outcome: fc.constantFrom('granted', 'refused', 'returned', 'withdrawn'),
		channel: fc.option(fc.constantFrom('online_full', 'online_partial', 'direct', 'postal')),
		fee: fc.option(fc.constantFrom('0', '5000')),
		paid_online: fc.option(fc.constantFrom('true', 'false')),
		procedure: fc.constantFrom('x', 'y', 'z')
	})
	.map(({ days, open, outcome, ...rest }) => ({
		...rest,
		received_at: days[0],
		finished_at: open ? null : days[1],
		outcome: open ? null : outcome
	}));
const observation: fc.Arbitrary<ObservationRow> = fc
	.record({
		indicator: fc.constantFrom('documents', 'documents', 'backlog', 'forms'),
		unit: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
		period: fc.constantFrom(...quarters),
		cumulative: fc.boolean(),
		denominator: fc.integer({ min: 0, max: 50 }),
		missing: fc.integer({ min: 0, max: 20 }),
		rate: fc.integer({ min: 0, max: 9 })
	})
	.map(({ denominator, missing, rate, ...o }) => {
		const k = Number(o.period.slice(-1)) * (o.cumulative ? 100 : 1);
		const d = denominator + (o.cumulative ? k : 0);
		const numerator = Math.max(o.cumulative ? k : 0, d - missing);
		if (o.indicator === 'forms') return { ...o, numerator };
		if (rate === 0) return { ...o, value: 87.5 };
		return { ...o, numerator: Math.min(numerator, d), denominator: d };
	});
const submission = fc.record({
	unit: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
	period: fc.constantFrom(...quarters),
	source: fc.constantFrom('office', 'one-stop', null)
});
const offDays = fc.uniqueArray(
	day.map((date) => holiday(date)),
	{ maxLength: 60, selector: (h) => h.date }
);
const calendarOfDaysOff = offDays.chain((off) =>
	day.map((date) => (off.some((h) => h.date === date) ? off : [...off, holiday(date, { kind: 'makeup' })]))
);
const facts = fc.record({
	holidays: calendarOfDaysOff,
	asOf: fc.option(day),
	dossiers: fc.array(dossier, { maxLength: 60 }),
	observations: fc.uniqueArray(observation, {
		maxLength: 60,
		selector: (o) => [o.indicator, o.unit, o.period, String(o.cumulative)].join(' ')
	}),
	submissions: fc.uniqueArray(submission, { maxLength: 30, selector: (s) => JSON.stringify(s) })
});

it('whatever is handed in, every measurement is what the decisions say', async () => {
	const plain = smallProvince();
	const common = {
		...plain,
		units: [...plain.units, ...moreUnits],
		unit_successions: [...plain.unit_successions, ...moreTurns],
		indicators: [...plain.indicators, ...lateIndicators],
		periods: [
			...plain.periods,
			period('2025-Q2', { period: '2025-H1', grain: 'half', from: '2025-01-01', to: '2025-06-30' })
		],
		targets: [
			target('documents', {}),
			target('forms', { indicator: 'forms', value: 60 }),
			target('a-forms', { indicator: 'forms', value: 30, scope_type: 'unit', scope: 'A' }),
			target('backlog', { indicator: 'backlog', operator: 'at_most', value: 20 }),
			target('more', { indicator: 'on-time', kind: 'increment', basis: 'relative', value: 10, cap: 100 }),
			target('a-q2', { indicator: 'documents', scope_type: 'unit', scope: 'A', period: '2025-Q2', value: 50 })
		]
	};
	await fc.assert(
		fc.asyncProperty(facts, async (given) => {
			const catalogue = {
				...common,
				holidays: given.holidays,
				settings: { ...common.settings, asOf: given.asOf }
			};
			await load(engine, catalogue, given);
			const text = (cell: string | number | null | undefined): string =>
				cell === null || cell === undefined ? '' : String(cell);
			const oracle = createOracle({
				catalogue,
				rules,
				dossiers: given.dossiers.map((d) => ({
					unit: d.unit,
					procedure: text(d.procedure),
					channel: text(d.channel),
					received_at: d.received_at,
					due_at: text(d.due_at),
					finished_at: text(d.finished_at),
					outcome: text(d.outcome),
					components_digitised: '',
					electronic_result: '',
					fee: text(d.fee),
					paid_online: text(d.paid_online),
					apology: ''
				})),
				observations: given.observations.map((o) => ({
					indicator: text(o.indicator),
					unit: o.unit,
					period: o.period,
					calendar: 'quarter',
					cumulative: o.cumulative === true,
					numerator: text(o.numerator),
					denominator: text(o.denominator),
					value: text(o.value)
				})),
				submissions: given.submissions.map((s) => ({ ...s, calendar: 'quarter', source: text(s.source) }))
			});
			const allUnits = catalogue.units.map((u) => u.unit);
			for (const cumulative of [false, true])
				for (const structure of ['reported', 'current'] as const) {
					const options = { calendar: 'quarter', cumulative, structure, heldTo: 'own' as const };
					const rows = await measure(engine, catalogue.settings, options);
					expect(compare(oracle, allUnits, rows, options).differences).toEqual([]);
				}
		}),
		{ numRuns: 15 }
	);
}, 120_000);
