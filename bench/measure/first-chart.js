import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { median } from '../quantile.js';

const RUNS = 7;
/** A chart, not an icon: both sides at least this long on the screen, in px. */
const CHART_WIDTH = 60;
const CHART_HEIGHT = 16;
/** 1.6 Mbit/s and 150 ms, a phone on a slow line. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWED_TIMES = 4;

/**
 * Time until the overview's first chart (and its figures, which stand in the same HTML) is painted, cold, on a slow
 * line and a slowed processor; beside it a bare hand-written page with the same SVG inlined, from the same server.
 * @type {import('../run.js').Measure}
 */
export default async function firstChart({ browser, url, temp, serve, log }) {
	const bare = join(temp, 'bare');
	mkdirSync(bare);
	const html = await barePage(browser, url);
	writeFileSync(join(bare, 'index.html'), html);
	writeFileSync(join(bare, 'index.html.br'), brotliCompressSync(html));
	const server = await serve({ dir: bare, port: 0 });
	try {
		const ours = [];
		const reference = [];
		// In turn, so that a busy moment of the machine falls on both.
		for (let run = 0; run < RUNS; run += 1) {
			ours.push(await timeToChart(browser, url));
			reference.push(await timeToChart(browser, server.url));
		}
		log(`  overview ${ours.map(Math.round).join(' ')}, bare page ${reference.map(Math.round).join(' ')} ms`);
		return [
			{
				name: 'overview first chart (1.6 Mbit/s, 150 ms, CPU ÷ 4, median)',
				value: median(ours),
				unit: 'ms',
				reference: 'bare HTML page with the same SVG inlined',
				referenceValue: median(reference)
			}
		];
	} finally {
		await server.close();
	}
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function barePage(browser, url) {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(url);
	const svgs = await page.locator('svg').evaluateAll(
		(elements, [width, height]) =>
			elements
				.filter((element) => {
					const box = element.getBoundingClientRect();
					return box.width >= width && box.height >= height;
				})
				.map((element) => element.outerHTML),
		/** @type {[number, number]} */ ([CHART_WIDTH, CHART_HEIGHT])
	);
	await context.close();
	if (svgs.length === 0) throw new Error('the overview has no chart in its HTML');
	return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>SVG</title><body>${svgs.join('\n')}</body></html>`;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} ms from the start of the navigation to the first frame after the chart is laid out
 */
async function timeToChart(browser, url) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 2000 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.setCacheDisabled', { cacheDisabled: true });
		await session.send('Network.emulateNetworkConditions', SLOW_LINE);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_TIMES });
		await page.addInitScript(([width, height]) => {
			const look = () => {
				const shown = [...document.querySelectorAll('svg')].some((element) => {
					const box = element.getBoundingClientRect();
					return box.width >= width && box.height >= height;
				});
				if (!shown) requestAnimationFrame(look);
				else requestAnimationFrame(() => performance.mark('chart'));
			};
			requestAnimationFrame(look);
		}, /** @type {[number, number]} */ ([CHART_WIDTH, CHART_HEIGHT]));
		await page.goto(url, { waitUntil: 'commit' });
		await page.waitForFunction(() => performance.getEntriesByName('chart').length > 0);
		return await page.evaluate(() => performance.getEntriesByName('chart')[0]?.startTime ?? Number.NaN);
	} finally {
		await context.close();
	}
}
