import { expect, test } from 'vitest';
import { openPage } from '../helpers/open-page';
import { measureHere, SLOW } from './cells';

const FIGURE = '.board tbody td:nth-child(2) .value';

test('the scoreboard is sorted by the keyboard, says so, and stays sorted when a control changes the figures', async () => {
	const { page } = await openPage('');
	await measureHere(page);
	const head = page.locator('.board table').first().locator('thead th').nth(1);
	await head.locator('button').focus();
	await page.keyboard.press('Enter');
	expect(await head.getAttribute('aria-sort')).toBe('descending');
	const rates = async () =>
		(await page.locator('.board table').first().locator(FIGURE.replace('.board ', '')).allInnerTexts())
			.map((text) => Number.parseFloat(text.replace(',', '.')))
			.filter((rate) => !Number.isNaN(rate));
	const isSorted = async () => (await rates()).every((rate, i, all) => i === 0 || rate <= (all[i - 1] ?? 0));
	expect(await isSorted()).toBe(true);
	const trend = page.locator('.province svg[role="img"]').first();
	const before = await trend.getAttribute('aria-label');
	await page.selectOption('select[name="window"]', 'year');
	await expect.poll(() => trend.getAttribute('aria-label'), SLOW).not.toBe(before);
	expect(await trend.locator('path').last().getAttribute('d')).toMatch(/^M[\d. ]+(L[\d. ]+){3,}$/);
	expect(await head.getAttribute('aria-sort')).toBe('descending');
	expect(await isSorted()).toBe(true);
});

test('without JavaScript the headings are plain', async () => {
	const { page } = await openPage('', { js: false });
	expect(await page.locator('.board thead button:visible').count()).toBe(0);
});
