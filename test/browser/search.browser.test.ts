import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { SearchIndex, SearchKind } from '../../src/lib/report/search/search-index';
import { axeFaults } from './helpers/axe';
import { openPage } from './helpers/open-page';

const dir = inject('siteDir');
const indexOf = (lang: 'vi' | 'en') =>
	JSON.parse(readFileSync(join(dir, 'so-lieu', `tim.${lang}.json`), 'utf8')) as SearchIndex;
const FOLDERS: Record<SearchKind, string> = {
	indicator: 'chi-tieu',
	unit: 'don-vi',
	field: 'linh-vuc',
	plan: 'ke-hoach',
	task: 'ke-hoach'
};

async function openSearch(path: string, options?: Parameters<typeof openPage>[1]) {
	const opened = await openPage(path, options);
	const { page } = opened;
	const field = page.getByRole('searchbox');
	const status = () => page.getByRole('status').innerText();
	return { ...opened, field, status, links: page.locator('main section[data-kind] li a') };
}

test.each(['vi', 'en'] as const)('everything that can be found has its page and place (%s)', (lang) => {
	const missing: string[] = [];
	for (const { kind, entries } of indexOf(lang).groups) {
		expect(kind === 'task' || kind === 'plan' || entries.length > 0, kind).toBe(true);
		for (const { id } of entries) {
			const [page = '', ...place] = id.split('/');
			const file = join(dir, lang === 'en' ? 'en' : '', FOLDERS[kind], page, 'index.html');
			const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
			if (html === '' || (place.length > 0 && !html.includes(`id="${place.join('/')}"`))) missing.push(`${kind} ${id}`);
		}
	}
	expect(missing).toEqual([]);
});

test('typing without marks finds a unit, marks it, and says so in the address', async () => {
	const { page, field, status, links, watch } = await openSearch('tim/');
	await field.fill('so noi vu');
	await expect.poll(status).toContain('so noi vu');
	expect(await links.locator('mark').allInnerTexts()).toContain('Sở Nội vụ');
	expect(new URL(page.url()).search).toBe('?q=so+noi+vu');
	await field.press('Enter');
	expect(new URL(page.url()).pathname).toMatch(/\/tim\/$/);
	await field.press('ArrowDown');
	expect(await page.evaluate('document.activeElement.closest("li") !== null')).toBe(true);
	expect(watch).toEqual({ outside: [], errors: [], broken: [] });
});

test('an address is a search, and back and forward go through them', async () => {
	const { page, field, status } = await openSearch('tim/?q=Sở+Nội+vụ');
	await expect.poll(status).toContain('Sở Nội vụ');
	expect(await field.inputValue()).toBe('Sở Nội vụ');
	await field.fill('sở tài chính');
	await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('sở tài chính');
	await page.goBack();
	await expect.poll(() => field.inputValue()).toBe('Sở Nội vụ');
	await expect.poll(status).toContain('Sở Nội vụ');
	await page.goForward();
	await expect.poll(() => field.inputValue()).toBe('sở tài chính');
});

test('a result leads to its page', async () => {
	const { page, links } = await openSearch('tim/?q=so+noi+vu');
	await links.filter({ hasText: 'Sở Nội vụ' }).first().click();
	await page.waitForURL(/\/(don-vi|ke-hoach|chi-tieu)\/.+/);
	expect(await page.locator('h1').count()).toBe(1);
});

test('a group shows twenty, then all of them', async () => {
	const { page, links } = await openSearch('tim/?q=s');
	await expect.poll(() => links.count()).toBeGreaterThan(0);
	const long = page.locator('section[data-kind]').filter({ has: page.getByRole('button') });
	const kind = await long.first().getAttribute('data-kind');
	const group = page.locator(`section[data-kind="${kind ?? ''}"]`);
	expect(await group.locator('li').count()).toBe(20);
	await group.getByRole('button').click();
	await expect.poll(() => group.locator('li').count()).toBeGreaterThan(20);
	expect(await page.evaluate('document.activeElement.closest("li") !== null')).toBe(true);
});

test.each([
	['ten thousand signs', 'số '.repeat(3400)],
	['signs of expressions', '(.*)+[a-z]{9}\\w$^'],
	['markup', '<img src=x onerror=alert(1)>"\'--><script>alert(1)</script>'],
	['marks of direction', '\u202Eụv iộN ởS\u2066']
])('%s are harmless', async (_, query) => {
	const { page, field, status, watch } = await openSearch('tim/');
	await field.fill(query);
	await expect.poll(() => new URL(page.url()).searchParams.has('q')).toBe(true);
	await expect.poll(status).not.toMatch(/Đang tải|Kết quả hiện ngay/);
	expect(await page.locator('main img, main script').count()).toBe(0);
	expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
	await page.reload();
	await expect.poll(status).not.toMatch(/Đang tải|Kết quả hiện ngay/);
	expect(watch).toEqual({ outside: [], errors: [], broken: [] });
});

test('in English names are found in both languages', async () => {
	const { links, page } = await openSearch('en/tim/?q=so+noi+vu');
	await expect.poll(() => links.count()).toBeGreaterThan(0);
	expect(await page.locator('section[data-kind] [lang="vi"] mark').count()).toBeGreaterThan(0);
});

test('without JavaScript the page says so and offers the lists', async () => {
	const { page, watch } = await openPage('tim/?q=so', { js: false });
	expect(await page.getByRole('searchbox').isVisible()).toBe(false);
	expect(await page.locator('main').innerText()).toContain('JavaScript');
	expect(await page.locator('main section li a').count()).toBeGreaterThanOrEqual(4);
	expect(watch.errors).toEqual([]);
});

test('no other page loads what searches', async () => {
	const asked: string[] = [];
	const { page } = await openPage('');
	page.on('request', (request) => asked.push(request.url()));
	await page.reload();
	expect(asked.filter((url) => url.includes('/tim'))).toEqual([]);
});

test.each([
	['tim/?q=so', 'light'],
	['en/tim/?q=so', 'dark'],
	['huong-dan/', 'light'],
	['en/huong-dan/', 'dark']
] as const)('%s has no fault that axe finds, %s', async (path, colorScheme) => {
	const { page } = await openPage(path, { colorScheme });
	if (path.includes('tim')) await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(0);
	expect(await axeFaults(page)).toEqual([]);
});

test('the guide has its pictures, its places and no script', async () => {
	const { page } = await openPage('huong-dan/', { viewport: { width: 360, height: 740 } });
	expect(await page.locator('figure > [role="img"][aria-label]').count()).toBeGreaterThanOrEqual(6);
	expect(await page.locator('main script').count()).toBe(0);
	const broken = await page.evaluate<string[]>(
		`[...document.querySelectorAll('main a[href^="#"]')].map((a) => a.getAttribute('href')).filter((href) => document.querySelector(href) === null)`
	);
	expect(broken).toEqual([]);
	expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});
