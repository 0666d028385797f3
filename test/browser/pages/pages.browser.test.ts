import { describe, expect, test } from 'vitest';
import { axeFaults } from '../helpers/axe';
import { openPage } from '../helpers/open-page';
import { SLOW, measureHere, readCells } from './cells';

/** The first page that a page links to under a path, without the slash at the beginning. */
async function linked(from: string, under: string): Promise<string> {
	const { page } = await openPage(from, { js: false });
	const href = await page.locator(`main a[href*="${under}"]:not([href$="${under}"])`).first().getAttribute('href');
	if (href === null) throw new Error(`${from} links to nothing under ${under}`);
	return new URL(href, page.url()).pathname.slice(1);
}

const PAGES: [string, () => Promise<string>][] = [
	['overview', () => Promise.resolve('')],
	['overview of a period', () => linked('', '/ky/')],
	['list of indicators', () => Promise.resolve('chi-tieu/')],
	['indicator', () => linked('chi-tieu/', 'chi-tieu/')],
	['indicator in a period', () => linked('', 'chi-tieu/')],
	['list of units', () => Promise.resolve('don-vi/')],
	['unit', () => linked('', 'don-vi/')],
	['methods', () => Promise.resolve('phuong-phap/')],
	['overview in English', () => Promise.resolve('en/')],
	['unit in English', () => linked('en/', 'don-vi/')]
];
const WITH_FIGURES = PAGES.filter(([name]) => ['overview', 'indicator in a period', 'unit'].includes(name));

describe.each(PAGES)('%s', (_name, find) => {
	test.each([
		['light', 1280],
		['dark', 1280],
		['light', 360],
		['dark', 360]
	] as const)('axe finds nothing, %s at %i px', async (colorScheme, width) => {
		const { page } = await openPage(await find(), { colorScheme, viewport: { width, height: 800 } });
		expect(await axeFaults(page)).toEqual([]);
	});

	test('is no wider than a phone of 360 px', async () => {
		const { page } = await openPage(await find(), { viewport: { width: 360, height: 800 } });
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
	});

	test('has no broken link and no error below a path', async () => {
		const { page, watch } = await openPage(await find(), { subPath: true });
		await page.waitForLoadState('networkidle');
		expect(watch).toEqual({ outside: [], errors: [], broken: [] });
		const hrefs = await page
			.locator('a[href]')
			.evaluateAll((links) => links.map((link) => String(Reflect.get(link, 'href'))));
		const own = [...new Set(hrefs.map((href) => href.replace(/#.*$/, '')))].filter((href) => href.startsWith('http'));
		const answers = await Promise.all(own.map(async (href) => [href, (await page.request.get(href)).status()]));
		expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
	});
});

describe.each(WITH_FIGURES)('%s with its figures', (_name, find) => {
	test('is complete without JavaScript', async () => {
		const path = await find();
		const without = await openPage(path, { js: false });
		const withIt = await openPage(path);
		await withIt.page.waitForLoadState('networkidle');
		const text = (page: typeof withIt.page) => page.locator('main table').allInnerTexts();
		const told = await text(without.page);
		expect(told.length).toBeGreaterThan(0);
		expect(await text(withIt.page)).toEqual(told);
		expect(await without.page.locator('main select:visible').count()).toBe(0);
		expect(await without.page.locator('main').innerText()).toContain('Cần bật JavaScript');
	});

	test('DuckDB in the browser measures what was prerendered, cell by cell, and nothing leaves the origin', async () => {
		const path = await find();
		const without = await openPage(path, { js: false });
		const { page, watch } = await openPage(path);
		await page.waitForLoadState('networkidle');
		await measureHere(page);
		const cells = await readCells(page);
		expect(cells.length).toBeGreaterThan(0);
		const served = await readCells(without.page);
		expect(cells).toEqual(served);
		expect(watch).toEqual({ outside: [], errors: [], broken: [] });
	});

	test('a control changes the figures and the address, and going back brings the first ones again', async () => {
		const { page } = await openPage(await find());
		await measureHere(page);
		const first = await readCells(page);
		await page.selectOption('select[name="window"]', 'year');
		await expect.poll(() => readCells(page), SLOW).not.toEqual(first);
		await page.goBack();
		await expect.poll(() => readCells(page), SLOW).toEqual(first);
		expect(await page.locator('select[name="window"]').inputValue()).toBe('period');
	});

	test('axe finds nothing after the figures were measured in the browser', async () => {
		const { page } = await openPage(await find());
		await measureHere(page);
		expect(await axeFaults(page)).toEqual([]);
	});

	test('every control is reached and used by the keyboard', async () => {
		const { page } = await openPage(await find());
		await page.locator('section.needs-script select:enabled').first().waitFor();
		await page.locator('section.needs-script summary').evaluateAll((elements) => {
			for (const element of elements) Reflect.set(element.parentElement ?? {}, 'open', true);
		});
		const wanted = await page.locator('section.needs-script select').evaluateAll((all) => all.map(({ id }) => id));
		const reached = new Set<string>();
		for (let at = 0; at < 60 && reached.size < wanted.length; at += 1) {
			await page.keyboard.press('Tab');
			const id = await page.evaluate('document.activeElement?.id ?? ""');
			if (typeof id === 'string' && wanted.includes(id)) reached.add(id);
		}
		expect([...reached].sort()).toEqual([...wanted].sort());
		await page.locator('select[name="window"]').focus();
		await page.keyboard.press('ArrowDown');
		await page.locator('main[data-measured="browser"]').waitFor({ timeout: 45_000 });
		await expect.poll(() => new URL(page.url()).search, SLOW).toBe('?luy-ke=1');
	});
});
