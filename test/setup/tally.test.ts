import { describe, expect, test } from 'vitest';
import { countOne, countVitest, total } from './tally.js';

const report = (...files: [string, ...string[]][]): string =>
	JSON.stringify({
		testResults: files.map(([status, ...tests]) => ({
			status,
			assertionResults: tests.map((test) => ({ status: test }))
		}))
	});

describe('countVitest', () => {
	test.each([
		['all passed', report(['passed', 'passed', 'passed']), 0, 2, 0],
		['one failed', report(['failed', 'passed', 'failed'], ['passed', 'passed']), 1, 2, 1],
		['a file that did not load', report(['failed'], ['passed', 'passed']), 1, 1, 1],
		['a hook that failed after its tests passed', report(['failed', 'passed']), 1, 1, 1],
		['an error outside of the tests', report(['passed', 'passed']), 1, 1, 1],
		['no test at all', report(), 0, 0, 1],
		['only skipped tests', report(['passed', 'skipped', 'todo']), 0, 0, 1],
		['no report', null, 0, 0, 1],
		['a broken report', '{"testResults":', 0, 0, 1],
		['a report of another shape', '{}', 0, 0, 1],
		['a runner that was killed', report(['passed', 'passed']), null, 1, 1]
	] as const)('%s', (_name, text, exitCode, passed, failed) => {
		expect(countVitest(text, exitCode)).toMatchObject({ passed, failed });
	});

	test('names what was skipped', () => {
		expect(countVitest(report(['passed', 'passed', 'pending']), 0).note).toBe('1 skipped');
	});
});

test('total adds the stages and ends in one line', () => {
	const stage = (count: { passed: number; failed: number }) => ({ name: 'x', seconds: 1, count });
	expect(total([stage(countOne(true)), stage({ passed: 41, failed: 0 })]).line).toBe('42 passed, 0 failed');
	expect(total([stage(countOne(false)), stage({ passed: 1, failed: 2 })])).toEqual({
		passed: 1,
		failed: 3,
		line: '1 passed, 3 failed'
	});
});
