/**
 * @typedef {{ passed: number, failed: number, note?: string }} Count
 * @typedef {{ name: string, seconds: number, count: Count }} StageResult
 */

/**
 * A check without parts (types, lint, format, a build) counts as one.
 * @param {boolean} ok
 * @returns {Count}
 */
export function countOne(ok) {
	return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts a Vitest run by its JSON report. Whatever may hide a failure counts as one: no report, no test run, a file
 * that did not load, an error outside of any test. Tests that were skipped are named, and neither pass nor fail.
 * @param {string | null} report text of the report; null where none was written
 * @param {number | null} exitCode of the run
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
	const files = readFiles(report);
	if (files === null) return { passed: 0, failed: 1, note: 'no report was written' };
	let passed = 0;
	let failed = 0;
	let skipped = 0;
	for (const file of files) {
		const statuses = file.assertionResults.map((test) => test.status);
		const failedHere = statuses.filter((status) => status === 'failed').length;
		passed += statuses.filter((status) => status === 'passed').length;
		skipped += statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
		failed += failedHere === 0 && file.status === 'failed' ? 1 : failedHere;
	}
	if (passed + failed === 0) return { passed: 0, failed: 1, note: 'no test was run' };
	if (failed === 0 && exitCode !== 0) return { passed, failed: 1, note: 'an error outside of the tests' };
	return skipped === 0 ? { passed, failed } : { passed, failed, note: `${String(skipped)} skipped` };
}

/**
 * @param {StageResult[]} results
 * @returns {{ passed: number, failed: number, line: string }} `line` is what ends the run
 */
export function total(results) {
	const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
	const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
	return { passed, failed, line: `${String(passed)} passed, ${String(failed)} failed` };
}

/**
 * @param {string | null} report
 * @returns {{ status: string, assertionResults: { status: string }[] }[] | null}
 */
function readFiles(report) {
	if (report === null) return null;
	try {
		const { testResults } = JSON.parse(report);
		return Array.isArray(testResults) ? testResults : null;
	} catch {
		return null;
	}
}
