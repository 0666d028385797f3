import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printIssue } from '../../src/lib/package/print-issue';
import { readPackage } from '../../src/lib/server/read-folder';
import { Folder } from './helpers/folder';

let folder: Folder;
beforeEach(async () => {
	folder = await Folder.copy();
	const holidays = '{ "name": "holidays", "path": "holidays.csv" }';
	await folder.replace('datapackage.json', '"resources": [', `"resources": [${holidays},`);
});
afterEach(() => folder.remove());

/** Every finding for a table with these rows after its heading, in lines. */
async function found(...rows: string[]): Promise<string[]> {
	await folder.write(
		'holidays.csv',
		['date,kind,name,source,unverified', ...rows.map((row) => `${row},`), ''].join('\n')
	);
	return (await readPackage(folder.dir)).issues.map(printIssue);
}
const NEW_YEAR = '2025-01-01,off,Tết Dương lịch,Luật';
/** `count` more days off of a year, so that it has as many as the law gives. */
const rest = (year: number, count = 10): string[] =>
	Array.from({ length: count }, (_, i) => `${year}-06-${String(i + 1).padStart(2, '0')},off,Nghỉ,Luật`);

describe('a table of days off', () => {
	it('is taken as it is where nothing is wrong', async () => {
		const makeup = '2025-04-26,makeup,Làm bù,Thông báo';
		expect(await found(NEW_YEAR, ...rest(2025), makeup, ...rest(2026, 11))).toEqual([]);
	});

	it('has make-up days on weekends only', async () => {
		expect(await found(NEW_YEAR, '2025-04-28,makeup,Làm bù,Thông báo', ...rest(2025))).toEqual([
			'holidays.csv:3 date: found "2025-04-28", expected a Saturday or Sunday — The day is one from Monday to Friday, on which offices work anyway.'
		]);
	});

	it.each(['off', 'makeup'])('has each date once, whether it is %s the second time', async (kind) => {
		expect(await found(NEW_YEAR, `2025-01-01,${kind},Tết,Luật`, ...rest(2025))).toEqual([
			'holidays.csv:3 date: found "2025-01-01", expected a value of its own in date — The same stands in holidays.csv:2.'
		]);
	});

	it('is warned of in a year with fewer days off than the law gives, at its first', async () => {
		expect(await found(...rest(2026, 11), '2025-09-02,off,Quốc khánh,Luật', NEW_YEAR)).toEqual([
			'warning: holidays.csv:14 date: found "2 days off in 2025", expected at least 11 (Bộ luật Lao động 2019, Điều 112) — Working days of 2025 would be wrong; enter the days off that are missing.'
		]);
		expect(await found(NEW_YEAR, ...rest(2025, 9))).toHaveLength(1);
		// Make-up days are none off.
		expect(await found(NEW_YEAR, ...rest(2025, 9), '2025-04-26,makeup,Làm bù,Luật')).toHaveLength(1);
	});

	it('leaves no year out', async () => {
		const later = ['2027-09-02,off,Quốc khánh,Luật', '2027-01-01,off,Tết Dương lịch,Luật', '2028-01-03,off,Tết,Luật'];
		const told =
			'expected days off of every year from 2025 on — A year without any day off cannot be whole, and working days are counted only up to it.';
		expect(await found(NEW_YEAR, ...later, ...rest(2025))).toEqual([
			`holidays.csv:4 date: found "2027-01-01", ${told}`,
			`holidays.csv:5 date: found "2028-01-03", ${told}`
		]);
	});

	it('has days off in a year with a make-up day', async () => {
		const lines = await found('2025-04-26,makeup,Làm bù,Thông báo');
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain('holidays.csv:2 date: found "2025-04-26", expected days off of that year');
	});

	it('takes only off and makeup, and days that exist', async () => {
		const lines = await found('2025-02-29,off,Tết,Luật', '2025-03-03,holiday,Tết,Luật', ...rest(2025, 11));
		expect(lines.map((line) => line.split(':')[1]?.split(' ')[0])).toEqual(['2', '3']);
	});
});

describe('an indicator that counts working days', () => {
	beforeEach(async () => {
		await folder.set('indicators.csv', 2, { numerator_sql: 'late_working_days <= 1' });
	});

	it('is warned of where there is no table', async () => {
		expect(await found()).toEqual([
			expect.stringMatching(/^warning: indicators\.csv:2 numerator_sql: found "no days off", expected /)
		]);
	});

	it('is warned of where the figures reach further than the table', async () => {
		await folder.replace('datapackage.json', '"asOf": "2025-12-31"', '"asOf": "2026-03-31"');
		expect(await found(NEW_YEAR, ...rest(2025))).toEqual([
			expect.stringMatching(
				/^warning: indicators\.csv:2 .*found "days off of 2025 to 2025", expected days off of .*2026/
			)
		]);
		expect(await found(NEW_YEAR, ...rest(2025), ...rest(2026, 11))).toEqual([]);
	});
});
