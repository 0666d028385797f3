import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectRoot } from './project-root';
import { writeSample } from './write-sample';

/**
 * The folder with generated facts for a package that asks for practice figures: made once and kept below `.cache`
 * until the package, the size, the seed or the generator changes.
 */
export async function practicePackage(folder: string, size: { dossiers: number; seed: number }): Promise<string> {
	const key = createHash('sha256').update(JSON.stringify(size));
	for (const file of [...(await filesOf(folder)), ...(await filesOf(join(projectRoot, 'src', 'lib', 'sample')))]) {
		key.update(relative(projectRoot, file)).update(await readFile(file));
	}
	const cache = join(projectRoot, '.cache', 'practice');
	const out = join(cache, key.digest('hex').slice(0, 16));
	if (existsSync(out)) return out;
	await mkdir(cache, { recursive: true });
	const older = await readdir(cache);
	await writeSample({ dataDir: folder, out, ...size }).catch((cause: unknown) => {
		// Another build may have finished the same folder meanwhile.
		if (!existsSync(out)) throw cause;
	});
	// A folder that another build is still writing is left alone.
	const finished = older.filter((name) => !name.includes('.partial-'));
	await Promise.all(finished.map((name) => rm(join(cache, name), { recursive: true, force: true })));
	return out;
}

/** The package's own files, in a stable order; examples below it are packages of their own. */
async function filesOf(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !relative(folder, file).startsWith('examples'))
		.sort();
}
