import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/lib/server/cli/measure';
import { MINIMAL } from '../../package/helpers/folder';

async function run(...args: string[]): Promise<{ out: string; err: string[]; code: number }> {
	const out: string[] = [];
	const err: string[] = [];
	const code = await measure(args, {
		out: (line) => out.push(line),
		err: (line) => err.push(line),
		cwd: process.cwd()
	});
	return { out: out.join('\n'), err, code };
}

async function rows(...args: string[]): Promise<Record<string, string>[]> {
	const { out, code } = await run(MINIMAL, ...args);
	expect(code).toBe(0);
	return Papa.parse<Record<string, string>>(out, { header: true }).data;
}

const find = (all: Record<string, string>[], indicator: string, unit: string, period: string) => {
	const found = all.filter((r) => r.indicator === indicator && r.unit === unit && r.period === period);
	expect(found, `${indicator} ${unit} ${period}`).toHaveLength(1);
	return found[0] ?? {};
};

describe('measure prints the figures that the fixture expects', () => {
	it('has exactly the columns that other programs rely on, and nothing else on standard output', async () => {
		const { out } = await run(MINIMAL);
		expect(out.split('\n')[0]).toBe(
			'indicator,unit,period,calendar,cumulative,structure,numerator,denominator,value,operator,target,target_rule,status,reason,derived,units_reported,units_expected'
		);
	});

	it.each([
		['on-time', 'so-noi-vu', '2/3 1/2 1/1 0/0'],
		['on-time', 'so-tai-chinh', '1/1 0/0 1/1 0/1'],
		['on-time', 'so-y-te', '3/4 1/1 1/1 1/1'],
		['on-time', 'thu', '6/8 2/3 4/4 1/2'],
		['online', 'so-noi-vu', '3/4 0/1 1/1 0/1'],
		['online', 'so-y-te', '3/5 1/1 0/1 1/1'],
		['online', 'thu', '7/10 2/3 2/5 1/2'],
		['documents', 'so-tai-chinh', '50/50 45/50 50/50 /'],
		['documents', 'thu', '228/230 225/230 221/230 180/180'],
		['feedback', 'so-noi-vu', '4/ 5/ / /']
	])('%s of %s', async (indicator, unit, expected) => {
		const all = await rows();
		const found = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((period) => {
			const r = find(all, indicator, unit, period);
			return `${r.numerator ?? ''}/${r.denominator ?? ''}`;
		});
		expect(found.join(' ')).toBe(expected);
	});

	it('rounds half away from zero from counts, to two decimals', async () => {
		expect(find(await rows(), 'on-time', 'so-noi-vu', '2025-Q1').value).toBe('66.67');
		expect(find(await rows(), 'on-time', 'thu', '2025-Q1')).toMatchObject({
			value: '75.00',
			operator: 'at_least',
			target: '90',
			target_rule: 'province',
			status: 'missed',
			reason: 'provisional',
			derived: 'false',
			units_reported: '3',
			units_expected: '3'
		});
	});

	it('says which rule chose the target', async () => {
		const all = await rows();
		expect(find(all, 'on-time', 'so-y-te', '2025-Q1')).toMatchObject({ target: '85', target_rule: 'unit_period' });
		expect(find(all, 'on-time', 'so-y-te', '2025-Q2')).toMatchObject({ target: '95', target_rule: 'unit_year' });
		expect(find(all, 'online', 'so-y-te', '2025-Q2')).toMatchObject({ target: '80', target_rule: 'unit_kind' });
		expect(find(all, 'satisfaction', 'so-y-te', '2025-Q1')).toMatchObject({
			value: '91.50',
			numerator: '',
			status: 'no_target',
			target: ''
		});
		const board = await rows('--held-to', 'province');
		expect(find(board, 'on-time', 'so-y-te', '2025-Q1')).toMatchObject({ target: '90', target_rule: 'province' });
	});

	it('takes a derived quarter for what it is, and shows the half year as reported', async () => {
		expect(find(await rows(), 'feedback', 'so-noi-vu', '2025-Q2')).toMatchObject({ numerator: '5', derived: 'true' });
		const toDate = await rows('--cumulative', '--period', '2025-Q2');
		expect(find(toDate, 'feedback', 'so-noi-vu', '2025-Q2')).toMatchObject({ numerator: '9', cumulative: 'true' });
		expect(new Set(toDate.map((r) => r.period))).toEqual(new Set(['2025-Q2']));
	});

	it('tells no report from nothing occurred, and counts who reported', async () => {
		const all = await rows();
		expect(find(all, 'on-time', 'so-noi-vu', '2025-Q4').status).toBe('not_occurring');
		expect(find(all, 'documents', 'so-tai-chinh', '2025-Q4').status).toBe('no_data');
		expect(find(all, 'documents', 'thu', '2025-Q4')).toMatchObject({ units_reported: '3', units_expected: '4' });
		expect(all.some((r) => r.unit === 'xa-an-binh' && ['2025-Q1', '2025-Q2', '2025-H1'].includes(r.period ?? ''))).toBe(
			false
		);
	});

	it('prints the same as JSON, with null for nothing', async () => {
		const { out } = await run(MINIMAL, '--format', 'json', '--period', '2025-Q4');
		const parsed = JSON.parse(out) as Record<string, unknown>[];
		expect(parsed.find((r) => r.indicator === 'documents' && r.unit === 'so-tai-chinh')).toMatchObject({
			numerator: null,
			value: null,
			status: 'no_data',
			cumulative: false
		});
	});

	it('is the same text twice', async () => {
		expect((await run(MINIMAL)).out).toBe((await run(MINIMAL)).out);
	});

	it.each([
		[['--period', '2025-Q9'], /--period: found '2025-Q9', expected one of 2025-Q1/],
		[['--calendar', 'moon'], /--calendar: found 'moon', expected one of quarter/],
		[['--structure', 'x'], /--structure: found 'x'/],
		[['--format', 'xml'], /--format: found 'xml'/]
	])('refuses %j in one line', async (args, message) => {
		await expect(run(MINIMAL, ...args)).rejects.toThrow(message);
	});
});
