import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/lib/server/build-site';
import { serve } from '../../src/lib/server/serve';
import { Folder } from '../package/helpers/folder';
import { openPage } from './helpers/open-page';

/** Names that a file may hold: text, and nothing else. */
const NAMES = {
	'so-noi-vu': '<script>document.title="hacked"</script><img src=x onerror=alert(1)>',
	'so-tai-chinh': "=cmd|'/C calc'!A0 \"Sở\" & 'Ban'",
	'so-y-te': `Sở ${'Nông nghiệp và Môi trường '.repeat(12)}`.slice(0, 300),
	'xa-an-binh': 'Xã \u202Enghịch\u202C\u200F An Bình'
};

let folder: Folder;
let site: { url: string; close: () => Promise<void> };
beforeAll(async () => {
	folder = await Folder.copy();
	for (const [row, name] of Object.values(NAMES).entries()) {
		await folder.set('units.csv', row + 3, { name, short_name: name.slice(0, 60) });
	}
	await folder.set('indicators.csv', 2, {
		name_vi: '</script><script>alert(2)</script>',
		short_name_vi: '${7*7}{{7*7}}'
	});
	const out = join(folder.dir, '..', `${folder.dir.split(/[\\/]/).at(-1) ?? 'package'}-site`);
	const said: string[] = [];
	await buildSite({ dataDir: folder.dir, out, log: (line) => said.push(line) }).catch((cause: unknown) => {
		throw new Error(said.join('\n'), { cause });
	});
	site = await serve({ dir: out, port: 0 });
}, 180_000);
afterAll(async () => {
	await site.close();
	await rm(`${folder.dir}-site`, { recursive: true, force: true });
	await folder.remove();
});

describe('names with markup, formulas, marks of direction and 300 characters', () => {
	test.each([
		['', 360],
		['', 1440],
		['don-vi/so-noi-vu/', 360],
		['don-vi/so-y-te/', 360],
		['don-vi/xa-an-binh/', 1440],
		['chi-tieu/on-time/', 360],
		['chi-tieu/on-time/', 1440],
		['phuong-phap/', 360]
	])('come out inert and laid out on /%s at %i px', async (path, width) => {
		const { page, watch } = await openPage(path, { baseURL: site.url, viewport: { width, height: 800 } });
		await page.waitForLoadState('networkidle');
		expect(await page.title()).not.toBe('hacked');
		expect(await page.locator('img[src=x]').count()).toBe(0);
		expect(watch).toEqual({ outside: [], errors: [], broken: [] });
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
	});

	test('stay text in the charts that come to life', async () => {
		const { page, watch } = await openPage('chi-tieu/on-time/', { baseURL: site.url });
		let dialogs = 0;
		page.on('dialog', (dialog) => {
			dialogs += 1;
			void dialog.dismiss();
		});
		for (const chart of await page.locator('figure svg').all()) {
			if (!(await chart.isVisible())) continue;
			await chart.hover();
			await page.waitForTimeout(800);
			const box = await chart.boundingBox();
			for (let y = 10; box !== null && y < box.height; y += 24) await page.mouse.move(box.x + box.width / 2, box.y + y);
		}
		expect(dialogs).toBe(0);
		expect(await page.locator('img[src=x]').count()).toBe(0);
		expect(watch.errors).toEqual([]);
	});

	test('the name is on the page as it was written, without its marks of direction', async () => {
		const { page } = await openPage('don-vi/so-noi-vu/', { baseURL: site.url, js: false });
		expect(await page.locator('h1').innerText()).toContain('<script>document.title="hacked"</script>');
		const turned = await openPage('don-vi/xa-an-binh/', { baseURL: site.url, js: false });
		expect(await turned.page.locator('h1').innerText()).not.toMatch(/[\u202A-\u202E\u200F]/);
	});
});
