import { describe, expect, test } from 'vitest';
import { axeFaults } from './helpers/axe';
import { openPage } from './helpers/open-page';

/** The last page that a list links to: of plans the one furthest from the province, of fields the one with least in it. */
async function linked(list: string, which: 'first' | 'last'): Promise<string> {
	const { page } = await openPage(list, { js: false });
	const hrefs = await page
		.locator(`main a[href*="${list.replace(/^en\//, '').slice(0, -1)}"], main th[scope="row"] a, main li a`)
		.evaluateAll((links) => links.map((link) => String(Reflect.get(link, 'href'))));
	const below = [...new Set(hrefs)].filter((href) => new RegExp(`${list}[^/]+/$`).test(href));
	const href = which === 'first' ? below[0] : below.at(-1);
	if (href === undefined) throw new Error(`${list} links to nothing below it`);
	return new URL(href).pathname.slice(1);
}

const PAGES: [string, () => Promise<string>][] = [
	['list of fields', () => Promise.resolve('linh-vuc/')],
	['first field', () => linked('linh-vuc/', 'first')],
	['last field', () => linked('linh-vuc/', 'last')],
	['list of plans', () => Promise.resolve('ke-hoach/')],
	['plan of the province', () => linked('ke-hoach/', 'first')],
	['last plan', () => linked('ke-hoach/', 'last')],
	['plan in English', () => linked('en/ke-hoach/', 'last')]
];

describe.each(PAGES)('%s', (_name, find) => {
	test.each([
		['light', 1280],
		['dark', 360]
	] as const)('axe finds nothing, %s at %i px', async (colorScheme, width) => {
		const { page } = await openPage(await find(), { colorScheme, viewport: { width, height: 800 } });
		// What is folded is judged as well.
		await page.locator('details').evaluateAll((all) => all.forEach((one) => Reflect.set(one, 'open', true)));
		expect(await axeFaults(page)).toEqual([]);
	});

	test.each([360, 768, 1024])('is no wider than a window of %i px', async (width) => {
		const { page } = await openPage(await find(), { viewport: { width, height: 800 } });
		await page.locator('details').evaluateAll((all) => all.forEach((one) => Reflect.set(one, 'open', true)));
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
	});

	test('is sent without a script', async () => {
		const { page, watch } = await openPage(await find());
		await page.waitForLoadState('networkidle');
		expect(await page.locator('script, link[rel="modulepreload"]').count()).toBe(0);
		expect(watch).toEqual({ outside: [], errors: [], broken: [] });
	});

	test('every place that it names within itself is there once', async () => {
		const { page } = await openPage(await find(), { js: false });
		const [ids, places] = await page.evaluate<[string[], string[]]>(`[
			[...document.querySelectorAll('[id]')].map((e) => e.id),
			[...document.querySelectorAll('a[href^="#"]')].map((e) => decodeURIComponent(e.hash.slice(1)))
		]`);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		expect(places.filter((place) => !ids.includes(place))).toEqual([]);
	});
});

test('a row of a field’s page leads to the same row of its plan', async () => {
	const { page } = await openPage(await linked('linh-vuc/', 'first'), { js: false });
	const links = page.locator('main table a[href*="/ke-hoach/"][href*="#"]');
	// A package may have plans without rows.
	if ((await links.count()) === 0) return;
	const name = await links.first().locator('xpath=ancestor::th').locator('[lang="vi"]').last().innerText();
	await links.first().click();
	const row = decodeURIComponent(new URL(page.url()).hash.slice(1));
	expect(await page.locator(`[id="${row}"] .name`).first().innerText()).toContain(name);
});

test('what a plan says stays Vietnamese on an English page, and says so', async () => {
	const path = await linked('ke-hoach/', 'last');
	const texts = async (address: string) =>
		(await openPage(address, { js: false })).page.locator('main li[id] > .row .name [lang="vi"]').allInnerTexts();
	const english = (await texts(`en/${path}`)).filter((text) => text.length > 20);
	expect(english).toEqual((await texts(path)).filter((text) => text.length > 20));
});
