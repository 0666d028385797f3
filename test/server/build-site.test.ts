import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, SITE_MARKER, type BuildSiteOptions } from '../../src/lib/server/build-site';
import { projectRoot } from '../../src/lib/server/project-root';

let home: string;
let dataDir: string;
let out: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'build-'));
	dataDir = join(home, 'data');
	out = join(home, 'site');
	mkdirSync(dataDir);
});
afterEach(() => {
	rmSync(home, { recursive: true });
});

function build(text: string, more: Partial<BuildSiteOptions> = {}): Promise<void> {
	return buildSite({
		dataDir,
		out,
		log: () => undefined,
		isSound: () => Promise.resolve(true),
		makeFiles: ({ CCHC_OUT = '' }) => {
			mkdirSync(CCHC_OUT);
			writeFileSync(join(CCHC_OUT, 'index.html'), text);
			return Promise.resolve();
		},
		...more
	});
}

const page = (): string => readFileSync(join(out, 'index.html'), 'utf8');

test('makes a site, and replaces one that it made', async () => {
	await build('first');
	writeFileSync(join(out, 'old.html'), 'gone after the next build');
	await build('second');
	expect(page()).toBe('second');
	const files = ['index.html', 'index.html.br', 'index.html.gz'];
	expect(readdirSync(out).sort()).toEqual([SITE_MARKER, '.nojekyll', ...files].sort());
	expect(readdirSync(home).sort()).toEqual(['data', 'site']);
});

test('hands on the folder, the path and folders of its own for each build', async () => {
	const envs: Record<string, string>[] = [];
	const makeFiles = (env: Record<string, string>): Promise<void> => {
		envs.push(env);
		mkdirSync(env.CCHC_OUT ?? '');
		return Promise.resolve();
	};
	await build('', { makeFiles, base: '/tinh/cchc' });
	await build('', { makeFiles });
	expect(envs[0]).toMatchObject({ CCHC_DATA: dataDir, CCHC_BASE: '/tinh/cchc' });
	expect(envs[0]?.CCHC_KIT_DIR).toMatch(/^\.cache\/kit-/);
	expect(new Set(envs.map((env) => env.CCHC_KIT_DIR)).size).toBe(2);
});

describe('the older site stays', () => {
	test.each<[string, Partial<BuildSiteOptions>, RegExp]>([
		['when the data has faults', { isSound: () => Promise.resolve(false) }, /has faults; no site was built/],
		['when the build fails', { makeFiles: () => Promise.reject(new Error('broken')) }, /broken/],
		['when the path is none', { base: 'cchc/' }, /--base: found 'cchc\/'/]
	])('%s', async (_name, more, message) => {
		await build('first');
		await expect(build('second', more)).rejects.toThrow(message);
		expect(page()).toBe('first');
		expect(readdirSync(home).sort()).toEqual(['data', 'site']);
	});
});

test('faults are logged', async () => {
	const lines: string[] = [];
	const isSound = (_dir: string, log: (line: string) => void): Promise<boolean> => {
		log('units.csv:3 …');
		return Promise.resolve(false);
	};
	await expect(build('', { isSound, log: (line) => lines.push(line) })).rejects.toThrow();
	expect(lines).toEqual(['units.csv:3 …']);
});

describe('refuses', () => {
	test('a folder with files of somebody else', async () => {
		mkdirSync(out);
		writeFileSync(join(out, 'thesis.docx'), '');
		await expect(build('')).rejects.toThrow(/holds files that were not made by cchc build/);
		expect(readdirSync(out)).toEqual(['thesis.docx']);
	});

	test('a folder of data that is not there', async () => {
		await expect(build('', { dataDir: join(home, 'none') })).rejects.toThrow(/there is no folder/);
		expect(existsSync(out)).toBe(false);
	});

	test.each([
		['the data itself', () => dataDir],
		['a folder inside the data', () => join(dataDir, 'site')],
		['a folder that holds the data', () => home],
		['the project', () => projectRoot]
	])('%s', async (_name, where) => {
		await expect(build('', { out: where() })).rejects.toThrow(/overlaps the data or the program/);
	});
});

test('an empty folder is taken', async () => {
	mkdirSync(out);
	await build('first');
	expect(page()).toBe('first');
});
