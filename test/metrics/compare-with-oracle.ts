import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeldTo, Measurement, Structure } from '../../src/lib/domain/measurement';
import { csvRecords } from '../../src/lib/ingest/csv-records';
import { measure } from '../../src/lib/metrics/run';
import { openPackage } from '../../src/lib/server/open-package';
import { createOracle, type Expected, type Oracle, type OracleOptions, type OraclePackage } from './oracle';
import { RULES } from './oracle-rules';

export interface Comparison {
	compared: number;
	/** One line a field that differs. */
	differences: string[];
	/** Measurements by status, as a sign that every branch was walked. */
	statuses: Record<string, number>;
}

/** The fields on which the oracle has a word, as text. */
function expectedFields(e: Expected): Record<string, string> {
	return {
		numerator: String(e.numerator),
		denominator: String(e.denominator),
		status: String(e.status),
		target: e.target === null ? 'null' : toNumber(e.target).toPrecision(12),
		target_id: String(e.target_id),
		target_rule: String(e.target_rule),
		operator: String(e.operator),
		derived: String(e.derived),
		units_reported: String(e.units_reported),
		units_expected: String(e.units_expected),
		reasons: [...e.reasons].sort().join(' ')
	};
}
const toNumber = ({ n, d }: { n: bigint; d: bigint }): number => Number(n) / Number(d);

const GAPS = [
	'no_report',
	'quarter_missing',
	'nothing_occurred',
	'no_rule',
	'target_not_assigned',
	'no_base',
	'cumulative_only',
	'partial',
	'not_convertible'
];

function measuredFields(m: Measurement, reasons: Set<string>): Record<string, string> {
	return {
		numerator: String(m.numerator),
		denominator: String(m.denominator),
		status: String(m.status),
		target: m.target === null ? 'null' : m.target.toPrecision(12),
		target_id: String(m.target_id),
		target_rule: String(m.target_rule),
		operator: String(m.operator),
		derived: String(m.derived),
		units_reported: String(m.units_reported),
		units_expected: String(m.units_expected),
		reasons: m.reason
			.split(' ')
			.filter((r) => reasons.has(r))
			.sort()
			.join(' ')
	};
}

export const keyOf = (m: { indicator: string; unit: string; period: string }): string =>
	[m.indicator, m.unit, m.period].join(' ');

/** Every measurement of these options against the oracle, and whether any of these units is missing or too many. */
export function compare(
	oracle: Oracle,
	units: readonly string[],
	measurements: Measurement[],
	options: OracleOptions
): Comparison {
	const differences = rowDifferences(oracle, units, measurements, options);
	const statuses: Record<string, number> = {};
	for (const m of measurements) {
		const expected = oracle.measure(m.indicator, m.unit, m.period, options);
		const should = expectedFields(expected);
		const is = measuredFields(m, new Set([...GAPS, ...expected.reasons]));
		for (const field of Object.keys(should)) {
			if (should[field] === is[field]) continue;
			differences.push(
				`${keyOf(m)} ${JSON.stringify(options)} ${field}: ${String(is[field])} should be ${String(should[field])}`
			);
		}
		const status = String(m.status);
		statuses[status] = (statuses[status] ?? 0) + 1;
	}
	return { compared: measurements.length, differences, statuses };
}

/** Every indicator and period has the province's row, so that these tell what was asked for. */
function rowDifferences(
	oracle: Oracle,
	units: readonly string[],
	measurements: Measurement[],
	options: OracleOptions
): string[] {
	const there = new Set(measurements.map(keyOf));
	const asked = new Map(measurements.map((m) => [`${m.indicator} ${m.period}`, m]));
	return [...asked.values()].flatMap(({ indicator, period }) =>
		units.flatMap((unit) => {
			const key = keyOf({ indicator, unit, period });
			const should = oracle.isShown(indicator, unit, period, options);
			return there.has(key) === should ? [] : [`${key} ${JSON.stringify(options)} row: should be ${String(should)}`];
		})
	);
}

/** Fact rows of a folder as they stand in its files; a file that is not there has none. */
async function rows(folder: string, file: string): Promise<Record<string, string>[]> {
	const text = await readFile(join(folder, file), 'utf8').catch(() => null);
	return text === null ? [] : csvRecords(text, file);
}

async function readFacts(folder: string): Promise<Omit<OraclePackage, 'catalogue' | 'rules'>> {
	const cell = (row: Record<string, string>, column: string): string => row[column] ?? '';
	return {
		dossiers: (await rows(folder, 'dossiers.csv')).map((r) => ({
			unit: cell(r, 'unit'),
			procedure: cell(r, 'procedure'),
			channel: cell(r, 'channel'),
			received_at: cell(r, 'received_at'),
			due_at: cell(r, 'due_at'),
			finished_at: cell(r, 'finished_at'),
			outcome: cell(r, 'outcome'),
			components_digitised: cell(r, 'components_digitised'),
			electronic_result: cell(r, 'electronic_result'),
			fee: cell(r, 'fee'),
			paid_online: cell(r, 'paid_online'),
			apology: cell(r, 'apology')
		})),
		observations: (await rows(folder, 'observations.csv')).map((r) => ({
			indicator: cell(r, 'indicator'),
			unit: cell(r, 'unit'),
			period: cell(r, 'period'),
			calendar: cell(r, 'calendar'),
			cumulative: cell(r, 'cumulative') === 'true',
			numerator: cell(r, 'numerator'),
			denominator: cell(r, 'denominator'),
			value: cell(r, 'value')
		})),
		submissions: (await rows(folder, 'submissions.csv')).map((r) => ({
			unit: cell(r, 'unit'),
			period: cell(r, 'period'),
			calendar: cell(r, 'calendar'),
			source: cell(r, 'source')
		}))
	};
}

/** Opens a folder and compares every measurement of these calendars, both spans, both structures, both ways to hold. */
export async function comparePackage(folder: string, calendars: string[]): Promise<Comparison> {
	const { catalogue, engine } = await openPackage(folder);
	try {
		const oracle = createOracle({ catalogue, rules: RULES, ...(await readFacts(folder)) });
		const units = catalogue.units.filter((u) => u.province === catalogue.settings.province).map((u) => u.unit);
		const all: Comparison = { compared: 0, differences: [], statuses: {} };
		for (const calendar of calendars)
			for (const cumulative of [false, true])
				for (const structure of ['reported', 'current'] satisfies Structure[])
					for (const heldTo of ['own', 'province'] satisfies HeldTo[]) {
						const options = { calendar, cumulative, structure, heldTo };
						const part = compare(oracle, units, await measure(engine, catalogue.settings, options), options);
						all.compared += part.compared;
						all.differences.push(...part.differences);
						for (const [status, n] of Object.entries(part.statuses))
							all.statuses[status] = (all.statuses[status] ?? 0) + n;
					}
		return all;
	} finally {
		await engine.close();
	}
}
