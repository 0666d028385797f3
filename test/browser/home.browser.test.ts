import { describe, expect, test } from 'vitest';
import { axeFaults } from './helpers/axe';
import { openPage } from './helpers/open-page';

describe('the home page', () => {
	test('is Vietnamese, has one heading of the first level and a title', async () => {
		const { page } = await openPage('');
		expect(await page.locator('html').getAttribute('lang')).toBe('vi');
		expect(await page.locator('h1').count()).toBe(1);
		expect(await page.title()).not.toBe('');
	});

	test.each([
		['at the root', false],
		['below a path', true]
	])('loads %s without an error, a missing file or a request that leaves the origin', async (_where, subPath) => {
		const { page, watch } = await openPage('', { subPath });
		await page.waitForLoadState('networkidle');
		expect(watch).toEqual({ outside: [], errors: [], broken: [] });
	});

	test('says the same without JavaScript', async () => {
		const without = await openPage('', { js: false });
		const withIt = await openPage('');
		await withIt.page.waitForLoadState('networkidle');
		const headings = await without.page.locator('h1, h2').allInnerTexts();
		expect(headings.length).toBeGreaterThan(0);
		expect(await withIt.page.locator('h1, h2').allInnerTexts()).toEqual(headings);
		expect(await without.page.locator('main').innerText()).not.toBe('');
		expect(without.watch).toEqual({ outside: [], errors: [], broken: [] });
	});

	test.each([
		['light', 1280],
		['dark', 1280],
		['light', 360],
		['dark', 360]
	] as const)('axe finds nothing, %s at %i px', async (colorScheme, width) => {
		const { page } = await openPage('', { colorScheme, viewport: { width, height: 800 } });
		expect(await axeFaults(page)).toEqual([]);
	});

	test('is no wider than a phone of 360 px', async () => {
		const { page } = await openPage('', { viewport: { width: 360, height: 800 } });
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
	});
});
