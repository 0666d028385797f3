import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STATUSES } from '../../src/lib/domain/measurement';
import { writeSample } from '../../src/lib/server/write-sample';
import { comparePackage, type Comparison } from './compare-with-oracle';

/** The first lines are enough to see what is wrong. */
function expectNone({ differences }: Comparison): void {
	expect({ found: differences.length, first: differences.slice(0, 20) }).toEqual({ found: 0, first: [] });
}

it('the practice province: every measurement is what the decisions say', async () => {
	const dir = await mkdtemp(join(tmpdir(), 'cchc-oracle-'));
	try {
		const folder = join(dir, 'package');
		await writeSample({ dataDir: 'data', out: folder, dossiers: 3000, seed: 7 });
		const comparison = await comparePackage(folder, ['quarter', 'window-15-14']);
		expectNone(comparison);
		expect(comparison.compared).toBeGreaterThan(100_000);
		// A comparison of nothing but gaps would prove little.
		for (const status of STATUSES) expect(comparison.statuses[status] ?? 0).toBeGreaterThan(1000);
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}, 180_000);

it.each([
	['a minimal package', 'test/fixtures/packages/minimal', 900],
	['public services of the United Kingdom', 'data/examples/govuk/package', 3000]
])('%s: every measurement is what the decisions say', async (_, folder, atLeast) => {
	const comparison = await comparePackage(folder, ['quarter']);
	expectNone(comparison);
	expect(comparison.compared).toBeGreaterThan(atLeast);
});
