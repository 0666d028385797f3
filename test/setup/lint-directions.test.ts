import { ESLint } from 'eslint';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { forbiddenImport, layers } from './import-directions.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('which folder may import which', () => {
	test.each([
		['src/lib/domain/status.ts', '../format/number', false, false],
		['src/lib/domain/status.ts', './measurement', false, true],
		['src/lib/format/number.ts', '../domain/status', false, true],
		['src/lib/sql/sql.ts', '../engine/engine', false, false],
		['src/lib/metrics/run.ts', '../engine/engine', false, true],
		['src/lib/metrics/run.ts', '../ingest/csv', false, false],
		['src/lib/metrics/deep/run.ts', '../../ingest/csv', false, false],
		['src/lib/metrics/run.ts', '$lib/ingest/csv', false, false],
		['src/lib/charts/trend.ts', '../words/vi', false, true],
		['src/lib/state/query.ts', '../components/Table.svelte', false, false],
		['src/lib/components/Table.svelte', '../state/url', false, true],
		['src/lib/components/Table.svelte', '../server/serve', false, false],
		['src/lib/server/serve.ts', '../metrics/run', false, true],
		['src/lib/server/serve.ts', '../components/Chart.svelte', false, false],
		['src/lib/server/render-chart.ts', '../components/echarts-runtime', false, true],
		['src/lib/server/serve.ts', '../../routes/+page.svelte', false, false],
		['src/routes/+page.ts', '$lib/state/url', false, true],
		['src/lib/package/read.ts', '../../../data/datapackage.json', false, true],
		['src/lib/domain/status.ts', '../../../data/datapackage.json', false, false],
		['src/routes/+page.ts', '../../test/fixtures/a', false, false],
		['src/lib/unheard-of/a.ts', '../domain/status', false, false],
		['test/domain/status.test.ts', '../../src/routes/+page.svelte', false, true]
	])('%s imports %s', (file, source, typeOnly, allowed) => {
		expect(forbiddenImport({ file, source, typeOnly }) === null).toBe(allowed);
	});
});

describe('heavy libraries stand behind one door', () => {
	test.each([
		['src/lib/engine/browser.ts', '@duckdb/duckdb-wasm', false, true],
		['src/lib/metrics/run.ts', '@duckdb/duckdb-wasm', false, false],
		['src/lib/metrics/run.ts', 'apache-arrow', true, false],
		['src/lib/engine/arrow.ts', 'apache-arrow', false, true],
		['src/lib/charts/trend.ts', 'echarts', false, false],
		['src/lib/charts/trend.ts', 'echarts', true, true],
		['src/lib/components/Chart.svelte', 'echarts/core', false, true],
		['src/lib/components/Table.svelte', 'echarts/core', false, false],
		['src/lib/server/render-svg.ts', 'echarts/core', false, true],
		['src/routes/+page.svelte', 'papaparse', false, false],
		['src/lib/ingest/csv.ts', 'papaparse', false, true],
		['src/lib/package/read.ts', 'node:fs', false, false],
		['src/lib/server/serve.ts', 'node:http', false, true]
	])('%s imports %s (types only: %s)', (file, source, typeOnly, allowed) => {
		expect(forbiddenImport({ file, source, typeOnly }) === null).toBe(allowed);
	});
});

test('every folder of src/lib has its place in the table', () => {
	const folders = readdirSync(`${root}src/lib`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).filter((name) => !(name in layers))).toEqual([]);
});

test('no folder imports one that imports it', () => {
	const reaches = (from: string, seen = new Set<string>()): Set<string> => {
		for (const to of layers[from] ?? []) {
			if (seen.has(to)) continue;
			seen.add(to);
			reaches(to, seen);
		}
		return seen;
	};
	expect(Object.keys(layers).filter((name) => reaches(name).has(name))).toEqual([]);
});

test('eslint reports static, dynamic, re-exported and type imports that point the wrong way', async () => {
	const eslint = new ESLint({
		cwd: root.replace(/\/$/, ''),
		overrideConfig: { rules: {} },
		ruleFilter: ({ ruleId }) => ruleId === 'cchc/import-directions'
	});
	const code = [
		"import { csv } from '../ingest/csv';",
		"export { page } from '../../routes/page';",
		"export * from '../components/all';",
		"const late = () => import('@duckdb/duckdb-wasm');",
		"type Cell = import('../state/cell').Cell;",
		"import type { Status } from './status';"
	].join('\n');
	// A file that exists, so that the type-aware parser knows it; its text is ours.
	const filePath = `${root}src/lib/domain/measurement.ts`;
	expect(existsSync(filePath)).toBe(true);
	const [result] = await eslint.lintText(code, { filePath });
	const lines = result?.messages.filter(({ ruleId }) => ruleId === 'cchc/import-directions').map(({ line }) => line);
	expect(lines).toEqual([1, 2, 3, 4, 5]);
}, 60_000);
