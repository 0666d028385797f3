import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPackage } from '../../src/lib/server/read-folder';
import { newPage, openPage } from './helpers/open-page';

const dir = inject('siteDir');
const pages = readdirSync(dir, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name === 'index.html')
	.map((entry) => join(entry.parentPath, entry.name).slice(dir.length).split(sep).join('/').replace(/^\/*/, '/'));
const english = pages.filter((path) => path.startsWith('/en/'));
const vietnamese = pages.filter((path) => !path.startsWith('/en/'));
const read = (path: string): string => readFileSync(join(dir, path), 'utf8');

/** Where the page says that it stands in another language, as a file of the site. */
function alternate(path: string, lang: string): string | null {
	const href = new RegExp(`<link rel="alternate" hreflang="${lang}" href="([^"]*)"`).exec(read(path))?.[1];
	if (href === undefined) return null;
	return posix.join(posix.dirname(path), href, 'index.html');
}

describe('two languages', () => {
	test('every page has one in the other language', () => {
		expect(english.length).toBeGreaterThan(100);
		expect(english.map((path) => path.slice(3)).sort()).toEqual([...vietnamese].sort());
	});

	test('a page says which language it has, and where the other one is', () => {
		const faulty = pages.filter((path) => {
			const lang = path.startsWith('/en/') ? 'en' : 'vi';
			const bare = lang === 'en' ? path.slice(3) : path;
			return (
				!new RegExp(`<html[^>]* lang="${lang}"`).test(read(path)) ||
				alternate(path, 'vi') !== bare ||
				alternate(path, 'en') !== `/en${bare}` ||
				alternate(path, 'x-default') !== bare
			);
		});
		expect(faulty).toEqual([]);
	});
});

/** Words of a document or of the site's Vietnamese side that an English sentence speaks about. */
const QUOTED = /“[^”]*”/g;
/** Numbers of documents: 766/QĐ-TTg, 1271/QĐ-UBND. */
const DOCUMENT = /\S*\/(QĐ|NĐ|KH|NQ|TT)-\p{Lu}+\S*/gu;

describe('English pages', () => {
	// Beside the units: a holiday, and the commune of an example.
	let names: string[] = ['Hùng Kings', 'An Bình Commune'];
	beforeAll(async () => {
		const { catalogue } = await readPackage('data');
		const units = catalogue?.units ?? [];
		const all = units.flatMap((u) => [u.name_en, u.short_name_en]).filter((name) => name !== null);
		names = [...new Set([...names, ...all])].sort((a, b) => b.length - a.length);
	});

	test('hold no Vietnamese word but names of units and what is marked as Vietnamese', async () => {
		const { page } = await newPage();
		await page.goto('');
		expect(names.length).toBeGreaterThan(50);
		const left: string[] = [];
		for (const path of english) {
			const texts = await page.evaluate(textsOf, read(path));
			for (const text of texts) {
				const bare = names
					.reduce((rest, name) => rest.replaceAll(name, ''), text.normalize('NFC'))
					.replace(QUOTED, '')
					.replace(DOCUMENT, '');
				const word = /\S*[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]\S*/i.exec(bare);
				if (word !== null) left.push(`${path}: ${word[0]} in “${text.slice(0, 120)}”`);
			}
		}
		expect(left.slice(0, 40)).toEqual([]);
	});

	test('are reached by the switch, and their controls answer in English', async () => {
		const { page, watch } = await openPage('don-vi/');
		await page.getByRole('link', { name: 'English' }).click();
		await expect.poll(() => page.url()).toMatch(/\/en\/don-vi\/$/);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.goto('en/');
		await page.getByLabel('Time span').selectOption('year');
		await expect.poll(() => page.locator('main').getAttribute('data-measured'), { timeout: 30_000 }).toBe('browser');
		expect(await page.locator('h1').innerText()).toMatch(/ to the end of Q\d/);
		const text = (await page.locator('main').innerText()).normalize('NFC');
		expect(names.reduce((rest, name) => rest.replaceAll(name, ''), text)).not.toMatch(/[ăđơưạảấầậếềệ]/i);
		expect(watch).toEqual({ outside: [], errors: [], broken: [] });
	});
});

test('the switch keeps what is asked for, however it is reached', async () => {
	const { page, watch } = await openPage('tim/?q=so+hoa');
	const link = page.getByRole('link', { name: 'English' });
	await page.waitForLoadState('networkidle');
	await link.focus();
	expect(await link.getAttribute('href')).toMatch(/\/en\/tim\/\?q=so\+hoa$/);
	// It has the focus while the query changes: a click still takes the new one along.
	await page.evaluate("history.replaceState(history.state, '', '?q=so+khcn')");
	await page.keyboard.press('Enter');
	await expect.poll(() => page.url()).toMatch(/\/en\/tim\/\?q=so\+khcn$/);
	await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('so khcn');
	expect(watch).toEqual({ outside: [], errors: [], broken: [] });
});

/** Runs in the browser: every text and spoken attribute of a page, without what is marked as Vietnamese. */
function textsOf(html: string): string[] {
	const page = new DOMParser().parseFromString(html, 'text/html');
	for (const part of page.querySelectorAll('[lang="vi"], script, style')) part.remove();
	const texts = [page.title];
	const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node.textContent ?? '');
	for (const part of page.querySelectorAll('*')) {
		for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content', 'data-label']) {
			texts.push(part.getAttribute(name) ?? '');
		}
	}
	return texts.filter((text) => text.trim() !== '');
}
