import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

/** Reads the built files as they lie there: what holds for every page, however many there are. */
const dir = inject('siteDir');
const files = readdirSync(dir, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(dir.length).split(sep).join('/').replace(/^\/*/, '/'));
const pages = files
	.filter((file) => file.endsWith('.html'))
	.map((path) => ({ path, html: readFileSync(join(dir, path), 'utf8') }));

function faulty(isFaulty: (html: string) => boolean): string[] {
	return pages.filter(({ html }) => isFaulty(html)).map(({ path }) => path);
}

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
const policy = (html: string): string =>
	/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';

describe('every built page', () => {
	test('there are some', () => {
		expect(pages.length).toBeGreaterThan(0);
	});

	test('has one first heading and one main part, without JavaScript', () => {
		expect(faulty((html) => count(html, /<h1[\s>]/g) !== 1 || count(html, /<main[\s>]/g) !== 1)).toEqual([]);
	});

	test('has a title of its own', () => {
		const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
		expect(titles).not.toContain('');
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	test('carries a policy that lets no foreign, inline or evaluated script run', () => {
		expect(faulty((html) => !policy(html).includes("default-src 'self'"))).toEqual([]);
		const scripts = (html: string): string => /script-src ([^;]*)/.exec(policy(html))?.[1] ?? '';
		expect(faulty((html) => /'unsafe-eval'|'unsafe-inline'|https?:|\*/.test(scripts(html)))).toEqual([]);
		expect(faulty((html) => / on[a-z]+="/.test(html.replace(/<script[\s\S]*?<\/script>/g, '')))).toEqual([]);
	});

	test('loads nothing from elsewhere', () => {
		const loads =
			/<(?:script|img|iframe|source|video|audio|use|image)\b[^>]*\b(?:src|href|xlink:href)="(?:https?:)?\/\//;
		const links =
			/<link\b(?=[^>]*\brel="(?:stylesheet|preload|modulepreload|icon|manifest)")[^>]*\bhref="(?:https?:)?\/\//;
		expect(faulty((html) => loads.test(html) || links.test(html))).toEqual([]);
	});

	test('links only to pages and files that are there, from wherever the site stands', () => {
		const known = new Set(files.flatMap((file) => [file, file.replace(/(\/index)?\.html$/, '') || '/']));
		const broken = pages.flatMap(({ path, html }) =>
			[...html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)]
				.map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
				.filter((href) => !/^(#|\?|[a-z]+:|\/\/)/i.test(href) && href !== '')
				.filter((href) => {
					const target = decodeURI(href.replace(/[?#].*$/, ''));
					// A path from the root breaks as soon as the site stands below one; only the page for addresses that do not
					// exist has no other choice, for it answers at any depth.
					if (target.startsWith('/')) return path !== '/404.html';
					const resolved = posix.join(posix.dirname(path), target).replace(/(?<=.)\/$/, '');
					return !known.has(resolved);
				})
				.map((href) => `${path} → ${href}`)
		);
		expect(broken).toEqual([]);
	});

	test('every file that a host would compress lies there compressed', () => {
		const all = new Set(files);
		const plain = files.filter((file) => /\.(html|js|css|json|svg|wasm)$/.test(file));
		expect(plain.filter((file) => !all.has(`${file}.br`) || !all.has(`${file}.gz`))).toEqual([]);
	});
});
