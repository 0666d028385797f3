import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Without these a fresh Chromium run by root does not start, or asks its maker's servers for updates. */
export const launchArgs = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic'
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * Looks for a Chromium: what the environment names, the system's, Playwright's. Null where there is none.
 * Throws where the environment names a file that cannot be run: a wrong setting is not silently passed over.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} absolute path of the program
 */
export function findChromium(env = process.env) {
	for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
		const path = env[name];
		if (!path) continue;
		if (!isProgram(path)) throw new Error(`${name} is ${path}, which is not a program that can be run`);
		return path;
	}
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const system = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...system, ...MAC, ...playwrightPrograms(env)].find(isProgram) ?? null;
}

/**
 * Finds a Chromium or installs one: Debian's package when root, Playwright's download elsewhere.
 * Throws with one line that says what to do.
 * @param {{ env?: NodeJS.ProcessEnv, isRoot?: boolean, run?: (command: string, args: string[]) => boolean, log?: (line: string) => void }} [effects]
 * @returns {string} absolute path of the program
 */
export function ensureChromium({
	env = process.env,
	isRoot = process.getuid?.() === 0,
	run = runs,
	log = console.log
} = {}) {
	const found = findChromium(env);
	if (found !== null) return found;
	if (isRoot && run('apt-get', ['--version'])) {
		log("No Chromium here: installing Debian's package …");
		const installed =
			run('apt-get', ['update', '-qq']) &&
			run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
		const program = installed ? findChromium(env) : null;
		if (program !== null) return program;
	}
	log("No Chromium here: downloading Playwright's …");
	const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
	const program = run(process.execPath, [cli, 'install', 'chromium']) ? findChromium(env) : null;
	if (program !== null) return program;
	throw new Error('No Chromium could be found or installed: install one and set CHROMIUM_PATH to its program.');
}

/** @param {NodeJS.ProcessEnv} env */
function playwrightPrograms(env) {
	const home = env.HOME ?? homedir();
	const roots = [
		env.PLAYWRIGHT_BROWSERS_PATH ?? '',
		join(home, '.cache', 'ms-playwright'),
		join(home, 'Library', 'Caches', 'ms-playwright'),
		join(env.LOCALAPPDATA ?? home, 'ms-playwright')
	].filter((root) => root !== '' && existsSync(root));
	return roots.flatMap((root) =>
		readdirSync(root)
			.filter((name) => /^chromium-\d+$/.test(name))
			.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
			.flatMap((name) => [
				join(root, name, 'chrome-linux', 'chrome'),
				join(root, name, 'chrome-linux64', 'chrome'),
				join(root, name, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
				join(root, name, 'chrome-win', 'chrome.exe'),
				join(root, name, 'chrome-win64', 'chrome.exe')
			])
	);
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function runs(command, args) {
	const quiet = args.includes('--version');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: quiet ? 'ignore' : ['ignore', 2, 2], env }).status === 0;
}
