import { describe, expect, test } from 'vitest';
import { newPage, openPage } from '../helpers/open-page';
import { measureHere, readCells, SLOW } from './cells';

const said = 'section.needs-script [role="status"]';

describe('the controls of the overview', () => {
	test('write the view into the address, and back and forth bring the views again', async () => {
		const { page, watch } = await openPage('');
		await measureHere(page);
		const first = await readCells(page);
		await page.selectOption('select[name="window"]', 'year');
		await expect.poll(() => page.locator('main [aria-busy="true"]').count(), SLOW).toBe(0);
		expect(new URL(page.url()).search).toBe('?luy-ke=1');
		const second = await readCells(page);
		expect(second).not.toEqual(first);
		await page.goBack();
		await expect.poll(() => readCells(page), SLOW).toEqual(first);
		await page.goForward();
		await expect.poll(() => readCells(page), SLOW).toEqual(second);
		expect(watch.errors).toEqual([]);
	});

	test('an address with a view is measured at once; the figures of the first view never stand under its heading', async () => {
		const { page } = await newPage();
		await page.goto('');
		const [heading] = await page.locator('h1').allInnerTexts();
		const first = await readCells(page);
		await page.goto('?luy-ke=1');
		const seen = await page.locator('h1').innerText();
		if (seen === heading) expect(await readCells(page)).toEqual(first);
		await page.locator('main[data-measured="browser"]').waitFor({ timeout: 45_000 });
		expect(await page.locator('h1').innerText()).not.toBe(heading);
		expect(await page.locator('select[name="window"]').inputValue()).toBe('year');
	});

	test.each(['?luy-ke=nhieu', '?loai=khong-co', '?lich=am-lich', '?cach-tinh=khong-co', '?to-chuc=cu'])(
		'a stale address falls back and says so: %s',
		async (search) => {
			const plain = await openPage('');
			const { page, watch } = await openPage(search);
			await expect.poll(() => page.locator(said).innerText(), SLOW).toContain(search.split('=')[1]);
			expect(await readCells(page)).toEqual(await readCells(plain.page));
			expect(watch).toEqual({ outside: [], errors: [], broken: [] });
		}
	);

	test('markup in an address comes out as text', async () => {
		const { page, watch } = await openPage('?loai=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
		await expect.poll(() => page.locator(said).innerText(), SLOW).toContain('<img src=x');
		expect(await page.locator(`${said} img`).count()).toBe(0);
		expect(watch.errors).toEqual([]);
	});

	test('without the engine’s file the page stays as it is and says so', async () => {
		const { page } = await newPage();
		await page.route(/duckdb-eh/, (route) => route.abort());
		await page.goto('');
		const first = await readCells(page);
		await page.locator('section.needs-script').hover();
		await page.locator('main[data-engine="failed"]').waitFor();
		expect(await page.locator(said).innerText()).toMatch(/Không tải được/);
		expect(await readCells(page)).toEqual(first);
		expect(await page.locator('section.needs-script select:enabled').count()).toBe(0);
	});

	test('where WebAssembly is refused the page stays as it is and says so', async () => {
		const { page } = await newPage();
		await page.addInitScript('WebAssembly.compile = () => Promise.reject(new Error("refused"))');
		await page.goto('?luy-ke=1');
		await page.locator('main[data-engine="failed"]').waitFor();
		expect(await page.locator(said).innerText()).toMatch(/không cho chạy/);
		expect(await page.locator('select[name="window"]').inputValue()).toBe('period');
	});

	test('where the browser saves data nothing is loaded before a yes', async () => {
		const { page } = await newPage();
		await page.addInitScript('Object.defineProperty(navigator, "connection", { value: { saveData: true } })');
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(request.url()));
		await page.goto('');
		await page.locator('section.needs-script').hover();
		const yes = page.locator(`${said} button`);
		await yes.waitFor();
		expect(loaded.filter((url) => /duckdb|so-lieu/.test(url))).toEqual([]);
		await yes.click();
		await page.locator('main[data-measured="browser"]').waitFor({ timeout: 45_000 });
	});

	test('tells how long it took from the control to the frame with its answer', async () => {
		const { page } = await openPage('');
		await measureHere(page);
		await page.selectOption('select[name="window"]', 'year');
		await expect
			.poll(() => page.evaluate<number>('performance.getEntriesByName("cchc:redrawn").length'), SLOW)
			.toBeGreaterThan(0);
	});
});

test('a phone shows one indicator at a time, chosen without JavaScript', async () => {
	const { page } = await openPage('', { js: false, viewport: { width: 360, height: 800 } });
	const visible = () => page.locator('.board table').first().locator('thead th:visible').allInnerTexts();
	const before = await visible();
	expect(before).toHaveLength(2);
	await page.locator('.board fieldset label').nth(1).click();
	const after = await visible();
	expect(after).toHaveLength(2);
	expect(after[1]).not.toBe(before[1]);
});

test('a pointer that was there before the script is an intent too', async () => {
	const { page } = await newPage();
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/*.js', async (route) => {
		await held;
		await route.fallback();
	});
	await page.goto('', { waitUntil: 'domcontentloaded' });
	await page.locator('section.needs-script').hover();
	release();
	await page.locator('main[data-measured="browser"]').waitFor({ timeout: 45_000 });
});
