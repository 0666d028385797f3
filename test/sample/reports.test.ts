import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/lib/sample/behaviour';
import { observations } from '../../src/lib/sample/observations';
import { submissions } from '../../src/lib/sample/submissions';
import { cell, groupBy, province, table } from './province';

const reported = observations(province, 1);
const handedIn = submissions(province, 1);
const at = (unit: string, period: string) => (row: { unit: string; period: string }) =>
	row.unit === unit && row.period === period;

describe('submissions of the practice province', () => {
	it('name source systems and periods that exist, each once', () => {
		const sources = new Set(table('source_systems.csv').map((row) => cell(row, 'source')));
		const periods = new Set(table('periods.csv').map((row) => `${cell(row, 'calendar')} ${cell(row, 'period')}`));
		expect(handedIn.filter((s) => !sources.has(s.source))).toEqual([]);
		expect(handedIn.filter((s) => !periods.has(`${s.calendar} ${s.period}`))).toEqual([]);
		expect(new Set(handedIn.map((s) => `${s.unit} ${s.period} ${s.source}`)).size).toBe(handedIn.length);
	});

	it('come from every unit that exists at the end of the quarter, but for the one that misses it', () => {
		const missing = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2026-Q3'].flatMap((period) => {
			const end = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' }[period.slice(5)] ?? '';
			const day = `${period.slice(0, 4)}-${end}`;
			return province.units
				.filter((u) => /^(department|district|commune)$/.test(u.kind))
				.filter((u) => (u.valid_from === '' || u.valid_from <= day) && (u.valid_to === '' || u.valid_to >= day))
				.filter((u) => !handedIn.some(at(u.unit, period)))
				.map((u) => ({ unit: u.unit, period }));
		});
		expect(missing).toEqual([ROLES.missesReport]);
	});

	it('reach the province after the quarter, a few of them late; a unit that ends reports on its last day', () => {
		const days = (s: { period: string; received_on: string }): number => {
			const next = Date.UTC(Number(s.period.slice(0, 4)), Number(s.period.slice(6)) * 3, 1);
			return (Date.parse(s.received_on) - next) / 86_400_000;
		};
		const ended = new Set(province.units.filter((u) => u.valid_to !== '').map((u) => `${u.unit} ${u.valid_to}`));
		const usual = handedIn.filter((s) => !ended.has(`${s.unit} ${s.received_on}`));
		expect(handedIn.length - usual.length).toBeGreaterThan(0);
		expect(usual.filter((s) => days(s) < 0 || days(s) > 26)).toEqual([]);
		const late = new Set(usual.filter((s) => days(s) > 10).map((s) => s.unit));
		expect([...late].sort()).toEqual([...ROLES.late].sort());
	});

	it('tell "nothing happened" from "has not reported"', () => {
		const { nothingHappened: nothing, missesReport: missed } = ROLES;
		expect(handedIn.filter(at(nothing.unit, nothing.period)).length).toBeGreaterThan(0);
		expect(reported.filter(at(nothing.unit, nothing.period))).toEqual([]);
		expect(handedIn.filter(at(missed.unit, missed.period))).toEqual([]);
		expect(reported.filter(at(missed.unit, missed.period))).toEqual([]);
	});
});

describe('observations of the practice province', () => {
	it('name indicators that are reported, by units of the time', () => {
		const indicators = new Map(table('indicators.csv').map((row) => [cell(row, 'indicator'), row]));
		expect(reported.filter((o) => indicators.get(o.indicator)?.facts !== 'observations')).toEqual([]);
		const sources = new Set(handedIn.map((s) => `${s.unit} ${s.period} ${s.source}`));
		const unannounced = reported.filter(
			(o) => !sources.has(`${o.unit} ${o.period} ${indicators.get(o.indicator)?.source_system ?? ''}`)
		);
		expect(unannounced).toEqual([]);
		for (const core of table('indicators.csv').filter((i) => i.core === 'true' && i.facts === 'observations'))
			expect(reported.some((o) => o.indicator === core.indicator)).toBe(true);
	});

	it('are counts with the numerator inside the denominator', () => {
		const wrong = reported.filter(
			({ numerator, denominator }) =>
				(numerator !== null && (!Number.isSafeInteger(numerator) || numerator < 0)) ||
				(numerator !== null && denominator !== null && numerator > denominator)
		);
		expect(wrong).toEqual([]);
	});

	it('never shrink from the start of a year, where a unit reports cumulatively', () => {
		const cumulative = reported.filter((o) => o.cumulative);
		expect([...new Set(cumulative.map((o) => o.unit))].sort()).toEqual([...ROLES.cumulativeOnly].sort());
		const years = groupBy(cumulative, (o) => `${o.indicator} ${o.unit} ${o.period.slice(0, 4)}`);
		for (const rows of years.values())
			rows.forEach((row, i) => {
				const before = rows[i - 1];
				if (before === undefined) return;
				expect(row.period > before.period).toBe(true);
				expect(row.numerator ?? 0).toBeGreaterThanOrEqual(before.numerator ?? 0);
				expect(row.denominator ?? 0).toBeGreaterThanOrEqual(before.denominator ?? 0);
			});
	});

	it('one unit reports its satisfaction as a rate with its n only', () => {
		const rates = reported.filter((o) => o.value !== null);
		expect([...new Set(rates.map((o) => o.unit))]).toEqual([ROLES.rateOnly]);
		for (const o of rates) {
			expect(o).toMatchObject({ indicator: 'satisfaction-survey', numerator: null, denominator: null });
			expect(o.n).toBeGreaterThan(0);
		}
	});

	it('carry how many answered wherever people were asked', () => {
		const asked = reported.filter((o) => /^satisfaction-(survey|counter|health)$/.test(o.indicator));
		expect(asked.filter((o) => o.n === null || (o.denominator !== null && o.n !== o.denominator))).toEqual([]);
	});

	it('include petitions that never came', () => {
		expect(reported.some((o) => o.indicator === 'petitions-handled' && o.denominator === 0)).toBe(true);
	});
});
