import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { compressSite } from './compress-site';
import { projectRoot } from './project-root';
import { runTool } from './run-tool';

export interface BuildSiteOptions {
	/** Absolute folder of the data package. */
	dataDir: string;
	/** Absolute folder that the site will stand in. */
	out: string;
	/** Path below which the site will stand, `/a/b`. Default: the root, or anywhere, since links are relative. */
	base?: string;
	/** Gets one line at a time: faults of the data, progress. */
	log: (line: string) => void;
	/** Logs every fault of the package and tells whether there is none. Default: `cchc check`. */
	isSound?: (dataDir: string, log: (line: string) => void) => Promise<boolean>;
	/** Writes the files of the site to the folder named by `CCHC_OUT`. Default: Vite, in a process of its own. */
	makeFiles?: (env: Record<string, string>) => Promise<void>;
}

/** Lies in every site that was made here: only a folder that holds it, or nothing, is ever replaced. */
export const SITE_MARKER = '.cchc-site';

/**
 * Makes the static site of a data package. The package is checked first and every fault logged. The site is built
 * beside `out` and takes its place only when it is complete, so an older site stays when anything fails.
 * Throws with one sentence; several builds may run at once.
 */
export async function buildSite(options: BuildSiteOptions): Promise<void> {
	const { dataDir, out, base = '', log, isSound = passesCheck, makeFiles = runVite } = options;
	if (!existsSync(dataDir)) throw new Error(`there is no folder ${dataDir}`);
	if (!/^(\/[^/?#]+)*$/.test(base)) throw new Error(`--base: found '${base}', expected a path such as /cchc`);
	await refuseForeignFolder(out, dataDir);
	if (!(await isSound(dataDir, log))) throw new Error(`${dataDir} has faults; no site was built`);

	const id = createHash('sha256').update(randomUUID()).digest('hex').slice(0, 12);
	const fresh = join(dirname(out), `.${basename(out)}-${id}`);
	const kitDir = join(projectRoot, '.cache', `kit-${id}`);
	try {
		await mkdir(dirname(out), { recursive: true });
		await makeFiles({
			CCHC_DATA: dataDir,
			CCHC_OUT: fresh,
			CCHC_BASE: base,
			CCHC_KIT_DIR: relative(projectRoot, kitDir).split(sep).join('/')
		});
		await compressSite(fresh);
		await writeFile(join(fresh, SITE_MARKER), 'Made by cchc build, which replaces this folder as a whole.\n');
		// GitHub Pages leaves out folders that begin with an underscore unless this file is there.
		await writeFile(join(fresh, '.nojekyll'), '');
		await swap(fresh, out);
	} finally {
		await Promise.all([fresh, kitDir].map((folder) => rm(folder, { recursive: true, force: true })));
	}
}

async function passesCheck(dataDir: string, log: (line: string) => void): Promise<boolean> {
	const { check } = await import('./cli/check');
	return (await check([dataDir], { out: log, err: log, cwd: projectRoot })) === 0;
}

async function refuseForeignFolder(out: string, dataDir: string): Promise<void> {
	if (holds(out, dataDir) || holds(dataDir, out) || holds(out, projectRoot)) {
		throw new Error(`--out ${out} overlaps the data or the program; name a folder of its own`);
	}
	if (!existsSync(out)) return;
	const names = await readdir(out);
	if (names.length > 0 && !names.includes(SITE_MARKER)) {
		throw new Error(`--out ${out} holds files that were not made by cchc build; empty it or name another folder`);
	}
}

function holds(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way));
}

async function runVite(env: Record<string, string>): Promise<void> {
	// tsconfig.json extends a file that this writes; without it Vite cannot read a line of TypeScript.
	if (!existsSync(join(projectRoot, '.svelte-kit', 'tsconfig.json'))) {
		await runTool('@sveltejs/kit', 'svelte-kit.js', ['sync'], {});
	}
	await runTool('vite', 'bin/vite.js', ['build', '--logLevel', 'warn'], { NODE_ENV: 'production', ...env });
}

async function swap(fresh: string, out: string): Promise<void> {
	const old = `${fresh}-old`;
	const replaces = existsSync(out);
	if (replaces) await rename(out, old);
	try {
		await rename(fresh, out);
	} catch (error) {
		if (replaces) await rename(old, out);
		throw error;
	}
	if (replaces) await rm(old, { recursive: true, force: true });
}
