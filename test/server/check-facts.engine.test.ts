import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/lib/server/check-facts';
import { measure } from '../../src/lib/server/cli/measure';
import { readPackage } from '../../src/lib/server/read-folder';
import { Folder } from '../package/helpers/folder';

let folder: Folder;
beforeEach(async () => {
	folder = await Folder.copy();
});
afterEach(() => folder.remove());

async function found() {
	const issues = await checkFacts(await readPackage(folder.dir));
	return issues.map(({ severity, code, file, row, column, found: what }) => [severity, code, file, row, column, what]);
}

async function measured() {
	const out: string[] = [];
	const err: string[] = [];
	const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), cwd: folder.dir };
	const code = await measure(['.'], io).catch(() => 1);
	return { out: out.join('\n').split('\n'), err, code };
}

describe('figures that contradict each other', () => {
	it('finds nothing in the minimal package', async () => {
		expect(await found()).toEqual([]);
	});

	it('names the row of the year to date from which too large a numerator was derived, once', async () => {
		await folder.set('observations.csv', 5, {
			period: '2025-H1',
			cumulative: 'true',
			numerator: '109',
			denominator: '110'
		});
		await folder.set('observations.csv', 2, { numerator: '1', denominator: '100' });
		expect(await found()).toEqual([
			['error', 'numerator-over-denominator', 'observations.csv', 5, undefined, '108 of 10']
		]);
		const { out, err, code } = await measured();
		expect(code).toBe(1);
		expect(err).toHaveLength(1);
		expect(out.filter((line) => line.includes('documents,so-noi-vu,2025-Q2')).join()).toBe(
			'documents,so-noi-vu,2025-Q2,quarter,false,reported,108,10,1080.00,at_least,100,province,,numerator_over_denominator,true,1,1'
		);
	});

	it('names the row of the year to date that fell', async () => {
		await folder.set('observations.csv', 14, { numerator: '3' });
		expect(await found()).toEqual([
			['error', 'negative-difference', 'observations.csv', 14, undefined, 'a year to date that fell']
		]);
	});

	it('names the predicate that counts more than there are, once for all units and periods', async () => {
		await folder.set('indicators.csv', 3, { numerator_sql: 'true', denominator_sql: "channel = 'direct'" });
		expect(await found()).toEqual([
			['error', 'numerator-over-denominator', 'indicators.csv', 3, 'numerator_sql', '4 of 1']
		]);
	});

	it('does not say again of figures and totals what was said of a row', async () => {
		await folder.set('observations.csv', 2, { numerator: '999' });
		expect(await found()).toEqual([]);
	});
});

describe('dossiers beside faults of other tables', () => {
	it('are checked all the same, and measure lists both', async () => {
		await folder.set('targets.csv', 2, { value: 'x' });
		await folder.set('dossiers.csv', 3, { channel: 'x', unit: 'nobody' });
		expect((await found()).map((f) => f.slice(1, 4))).toEqual([
			['not-allowed', 'dossiers.csv', 3],
			['foreign-key', 'dossiers.csv', 3]
		]);
		const { out, err, code } = await measured();
		expect([out, err.length, code]).toEqual([[''], 3, 1]);
	});

	it('are not held against units that are not known for certain', async () => {
		await folder.set('units.csv', 3, { unverified: 'perhaps' });
		expect(await found()).toEqual([]);
	});

	it('may be put together from files with line breaks of several kinds', async () => {
		const [heading = '', first = '', ...rest] = (await folder.read('dossiers.csv')).split('\n');
		await folder.write('dossiers.csv', `${heading}\r\n${first}\r\n${rest.join('\n')}`);
		expect(await found()).toEqual([]);
	});
});
