import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../src/lib/server/build-site.ts';
import { writeSample } from '../../src/lib/server/write-sample.ts';
import { buildBareEngine } from '../bare-engine.js';
import { median, quantile } from '../quantile.js';

const STARTS = 5;
const CHANGES = 120;
const BARE_QUERY = `select indicator, unit, sum(numerator)::double as n, sum(denominator)::double as d
from cell where calendar = 'quarter' and cumulative group by indicator, unit order by indicator, unit`;

/**
 * What a reader waits for who uses the controls: until the first answer, and from a control to the first frame with
 * its answer, at 400 000 and at 1 000 000 dossiers. Beside it DuckDB-WASM alone on a bare page in the same browser:
 * until its first answer, and one grouped query over the same cells with the frame after it. Memory is what the
 * page's processes hold after all changes.
 * @type {import('../run.js').Measure}
 */
export default async function engine(context) {
	const { browser, serve, root, temp, site, log } = context;
	const bareDir = await buildBareEngine(root, temp);
	const large = await largeSite(context);
	const figures = [];
	for (const { name, dir } of [
		{ name: '400 000 dossiers', dir: site },
		{ name: '1 000 000 dossiers', dir: large }
	]) {
		mkdirSync(join(bareDir, 'cells'), { recursive: true });
		copyFileSync(join(dir, 'so-lieu', 'cell.arrow.gz'), join(bareDir, 'cells', 'cell.bin'));
		const ours = await serve({ dir, port: 0 });
		const bare = await serve({ dir: bareDir, port: 0 });
		try {
			const starts = { ours: [], bare: [] };
			const asked = { ours: [], bare: [] };
			const memory = { ours: 0, bare: 0 };
			for (let run = 0; run < STARTS; run += 1) {
				const last = run === STARTS - 1;
				const mine = await useControls(browser, ours.url, last ? CHANGES : 0);
				starts.ours.push(mine.first);
				const reference = await useBare(browser, bare.url, last ? CHANGES : 0);
				starts.bare.push(reference.first);
				if (!last) continue;
				asked.ours = mine.changes;
				asked.bare = reference.changes;
				memory.ours = mine.memory;
				memory.bare = reference.memory;
			}
			log(`  ${name}: first answers ${starts.ours.map(Math.round).join(' ')} ms`);
			const rounded = (value) => Number(value.toFixed(1));
			figures.push(
				{
					name: `first control to first answer, engine not yet there (${name}, median)`,
					value: rounded(median(starts.ours)),
					unit: 'ms',
					reference: 'DuckDB-WASM alone on a bare page, first answer',
					referenceValue: rounded(median(starts.bare))
				},
				...[0.5, 0.95].map((q) => ({
					name: `control to redrawn, p${String(q * 100)} of ${String(CHANGES)} (${name})`,
					value: rounded(quantile(asked.ours, q)),
					unit: 'ms',
					reference: 'one grouped query over the same cells and a frame, bare page',
					referenceValue: rounded(quantile(asked.bare, q))
				})),
				{
					name: `memory of the page's processes after that (${name})`,
					value: rounded(memory.ours),
					unit: 'MB',
					reference: 'the bare page with the same cells',
					referenceValue: rounded(memory.bare)
				}
			);
		} finally {
			await ours.close();
			await bare.close();
		}
	}
	return figures;
}

/** @param {import('../run.js').Context} context */
async function largeSite({ data, temp, log }) {
	const folder = join(temp, 'million');
	const out = join(temp, 'million-site');
	log('  making the site of 1 000 000 dossiers …');
	await writeSample({ dataDir: data, out: folder, dossiers: 1_000_000, seed: 1 });
	await buildSite({ dataDir: folder, out, log: () => undefined });
	return out;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} changes
 */
async function useControls(browser, url, changes) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		const redrawn = (count) =>
			page.waitForFunction((n) => performance.getEntriesByName('cchc:redrawn').length >= n, count, { timeout: 60_000 });
		await page.selectOption('select[name=window]', 'year');
		await redrawn(1);
		const first = await page.evaluate(() => performance.getEntriesByName('cchc:redrawn')[0]?.duration ?? Number.NaN);
		// The views next to this one are measured in idle time; a reader looks at the page meanwhile.
		if (changes > 0) await page.waitForTimeout(6000);
		const steps = [
			['window', ['period', 'year']],
			['kind', ['department', '', 'commune']],
			['structure', ['current', 'reported']]
		];
		for (let at = 0; at < changes; at += 1) {
			const [name, options] = steps[at % steps.length] ?? ['window', ['period']];
			const before = await page.evaluate(() => performance.getEntriesByName('cchc:redrawn').length);
			await page.selectOption(`select[name=${name}]`, options[Math.floor(at / steps.length) % options.length] ?? '');
			await redrawn(before + 1);
		}
		const durations = await page.evaluate(() =>
			performance.getEntriesByName('cchc:redrawn').map((entry) => entry.duration)
		);
		return { first, changes: durations.slice(1), memory: changes > 0 ? rendererMegabytes() : 0 };
	} finally {
		await context.close();
	}
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} changes
 */
async function useBare(browser, url, changes) {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		const first = await page.evaluate(() => globalThis.start());
		const asked = [];
		if (changes > 0) {
			await page.evaluate(() => globalThis.load('cell', 'cells/cell.bin'));
			for (let at = 0; at < changes; at += 1) asked.push(await page.evaluate((sql) => globalThis.ask(sql), BARE_QUERY));
		}
		return { first, changes: asked, memory: changes > 0 ? rendererMegabytes() : 0 };
	} finally {
		await context.close();
	}
}

/** Resident memory of the largest renderer process, in MB; 0 where the system does not tell. */
function rendererMegabytes() {
	let most = 0;
	try {
		for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
			try {
				if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) continue;
				const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
				most = Math.max(most, Number(kilobytes ?? 0) / 1024);
			} catch {
				// The process ended meanwhile.
			}
		}
	} catch {
		return 0;
	}
	return most;
}
