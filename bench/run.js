// `npm run bench`: figures of the built site, one JSON line each, every one beside its reference from the same run.
// `npm run bench -- overview-bytes` runs only those measures; `--site DIR` takes a site that was built before.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { ensureChromium, launchArgs } from '../test/setup/chromium.js';

/**
 * @typedef {{ name: string, value: number, unit: string, reference: string, referenceValue: number }} Figure
 *   `reference` says in words what `referenceValue` is, in the same unit.
 * @typedef {object} Context
 * @property {string} root folder of the project
 * @property {string} data folder of the data package
 * @property {string} site folder of the built files
 * @property {number | null} buildSeconds how long the build took; null where the site was built before
 * @property {string} url address of the served site, with a slash at its end
 * @property {import('playwright-core').Browser} browser one Chromium for the whole run
 * @property {(options: { dir: string, port: number, base?: string }) => Promise<{ url: string, close(): Promise<void> }>} serve
 * @property {string} temp an empty folder, deleted at the end
 * @property {(line: string) => void} log progress, on standard error
 * @typedef {(context: Context) => Promise<Figure[]>} Measure default export of each file in bench/measure/
 */

register({ tsconfig: false });
const { buildSite } = await import('../src/lib/server/build-site.ts');
const { serve } = await import('../src/lib/server/serve.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { site: { type: 'string' }, data: { type: 'string', default: join(root, 'data') } }
});
const all = readdirSync(new URL('measure/', import.meta.url))
	.filter((name) => name.endsWith('.js'))
	.map((name) => name.slice(0, -3));
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`No such measure: ${unknown.join(', ')}; there are ${all.join(', ')}.`);
	process.exit(1);
}

/** @param {string} line */
const log = (line) => {
	console.error(line);
};
const temp = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
/** @type {(() => Promise<unknown>)[]} */
const cleanUp = [async () => rmSync(temp, { recursive: true, force: true })];
try {
	const site = values.site ?? join(temp, 'site');
	let buildSeconds = null;
	if (values.site === undefined) {
		log('building the site …');
		const began = performance.now();
		await buildSite({ dataDir: values.data, out: site, log });
		buildSeconds = (performance.now() - began) / 1000;
	}
	const server = await serve({ dir: site, port: 0 });
	cleanUp.unshift(() => server.close());
	const browser = await chromium.launch({ executablePath: ensureChromium({ log }), args: launchArgs });
	cleanUp.unshift(() => browser.close());

	/** @type {Context} */
	const context = { root, data: values.data, site, buildSeconds, url: server.url, browser, serve, temp, log };
	for (const name of positionals.length > 0 ? positionals : all) {
		log(`${name} …`);
		try {
			/** @type {{ default: Measure }} */
			const { default: measure } = await import(`./measure/${name}.js`);
			for (const figure of await measure(context)) {
				const ratio = Number((figure.value / figure.referenceValue).toFixed(3));
				console.log(JSON.stringify({ ...figure, ratio }));
			}
		} catch (error) {
			log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
			process.exitCode = 1;
		}
	}
} finally {
	for (const step of cleanUp) await step();
}
