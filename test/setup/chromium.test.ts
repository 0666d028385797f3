import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureChromium, findChromium } from './chromium.js';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterEach(() => {
	rmSync(home, { recursive: true });
});

function program(path: string): string {
	const full = join(home, path);
	mkdirSync(dirname(full), { recursive: true });
	writeFileSync(full, '');
	chmodSync(full, 0o755);
	return full;
}

describe('findChromium', () => {
	test('takes what the environment names before all else', () => {
		const named = program('named');
		program('bin/chromium');
		expect(findChromium({ HOME: home, PATH: join(home, 'bin'), CHROMIUM_PATH: named })).toBe(named);
		expect(findChromium({ HOME: home, PATH: join(home, 'bin'), CHROME_PATH: named })).toBe(named);
	});

	test('refuses a setting that names no program', () => {
		expect(() => findChromium({ HOME: home, CHROMIUM_PATH: join(home, 'missing') })).toThrow(
			/CHROMIUM_PATH is .*missing/
		);
	});

	test("takes the system's before Playwright's", () => {
		program('.cache/ms-playwright/chromium-1200/chrome-linux/chrome');
		const system = program('bin/google-chrome');
		expect(findChromium({ HOME: home, PATH: join(home, 'bin') })).toBe(system);
	});

	test("takes Playwright's newest", () => {
		program('.cache/ms-playwright/chromium-999/chrome-linux/chrome');
		const newest = program('.cache/ms-playwright/chromium-1200/chrome-linux64/chrome');
		expect(findChromium({ HOME: home, PATH: '' })).toBe(newest);
	});

	test('passes over a file that cannot be run', () => {
		chmodSync(program('bin/chromium'), 0o644);
		expect(findChromium({ HOME: home, PATH: join(home, 'bin') })).toBeNull();
	});
});

describe('ensureChromium', () => {
	const quiet = { log: () => undefined };

	test("installs Debian's package when root", () => {
		const ran: string[] = [];
		const run = (command: string, args: string[]): boolean => {
			ran.push([command, ...args].join(' '));
			if (args.includes('install')) program('bin/chromium');
			return true;
		};
		const env = { HOME: home, PATH: join(home, 'bin') };
		expect(ensureChromium({ ...quiet, env, isRoot: true, run })).toBe(join(home, 'bin/chromium'));
		expect(ran.at(-1)).toBe('apt-get install -y -qq --no-install-recommends chromium');
	});

	test("downloads Playwright's elsewhere", () => {
		const downloaded = '.cache/ms-playwright/chromium-1200/chrome-linux/chrome';
		const run = (command: string, args: string[]): boolean => {
			if (command === 'apt-get') throw new Error('not without root');
			if (args.includes('install')) program(downloaded);
			return true;
		};
		expect(ensureChromium({ ...quiet, env: { HOME: home, PATH: '' }, isRoot: false, run })).toBe(
			join(home, downloaded)
		);
	});

	test('says in one line what to do where nothing helps', () => {
		const env = { HOME: home, PATH: '' };
		expect(() => ensureChromium({ ...quiet, env, isRoot: true, run: () => false })).toThrow(/^.*set CHROMIUM_PATH.*$/);
	});
});
