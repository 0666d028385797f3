import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.js';
import { countOne, countVitest } from './tally.js';

/** @typedef {{ name: string, title: string, run: () => Promise<import('./tally.js').Count> }} Stage */

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const reports = join(root, '.cache', 'test');
/** The site that the browser tests open. */
export const testedSite = join(reports, 'site');

/** East and west of UTC: what passes in both does not depend on where it runs. */
const HOME_ZONE = 'Asia/Ho_Chi_Minh';
const FAR_ZONE = 'America/Los_Angeles';

/** @type {Stage[]} */
export const stages = [
	{
		name: 'types',
		title: 'Types (svelte-check)',
		run: async () => {
			const synced = await node(bin('@sveltejs/kit', 'svelte-kit.js'), ['sync']);
			const args = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
			return countOne(synced === 0 && (await node(bin('svelte-check', 'bin/svelte-check'), args)) === 0);
		}
	},
	{
		name: 'lint',
		title: 'Lint (eslint)',
		run: async () => countOne((await node(bin('eslint', 'bin/eslint.js'), ['.', '--max-warnings', '0'])) === 0)
	},
	{
		name: 'format',
		title: 'Format (prettier)',
		run: async () => {
			const args = ['--check', '--log-level', 'warn', '.'];
			return countOne((await node(bin('prettier', 'bin/prettier.cjs'), args)) === 0);
		}
	},
	{ name: 'unit', title: `Unit, engine and property tests (${HOME_ZONE})`, run: () => vitest('unit', HOME_ZONE) },
	{ name: 'zone', title: `The same once more (${FAR_ZONE})`, run: () => vitest('unit', FAR_ZONE) },
	{
		name: 'build',
		title: 'The site of data/',
		run: async () => {
			const args = ['build', join(root, 'data'), '--out', testedSite];
			return countOne((await node(join(root, 'bin', 'cchc.js'), args)) === 0);
		}
	},
	{
		name: 'browser',
		title: 'The built site in Chromium',
		run: () => vitest('browser', HOME_ZONE, { CCHC_SITE: testedSite, CHROMIUM_PATH: ensureChromium() })
	}
];

/**
 * @param {string} project
 * @param {string} zone
 * @param {Record<string, string>} [env]
 */
async function vitest(project, zone, env = {}) {
	const report = join(reports, `${project}.json`);
	mkdirSync(reports, { recursive: true });
	rmSync(report, { force: true });
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const code = await node(bin('vitest', 'vitest.mjs'), ['run', `--project=${project}`, ...reporters], {
		TZ: zone,
		...env
	});
	return countVitest(existsSync(report) ? readFileSync(report, 'utf8') : null, code);
}

/**
 * @param {string} name
 * @param {string} path
 */
function bin(name, path) {
	return join(dirname(require.resolve(`${name}/package.json`)), path);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number | null>} exit code
 */
function node(program, args, env = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [program, ...args], {
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			// Colours are for a terminal; in a log they are most of it.
			env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env }
		});
		child.once('error', reject);
		child.once('close', resolve);
	});
}
