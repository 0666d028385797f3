import { randomUUID } from 'node:crypto';
import { access, copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import type { Engine, FileSource } from '../engine/engine';
import { fileExtension } from '../engine/file-extension';
import { createNativeEngine, type FileRoom } from '../engine/native-engine';

export interface NodeEngineOptions {
	/** As DuckDB writes it; defaults to `2GB`. */
	memoryLimit?: string;
	/** Folders that SQL may read and write besides what `openFile` opens; none by default. */
	folders?: readonly string[];
}

/** A folder of its own for each engine, made when the first file is opened. */
function temporaryRoom(): FileRoom {
	const folder = join(tmpdir(), `cchc-${randomUUID()}`) + sep;
	let files = 0;
	return {
		folder,
		async open(source: FileSource) {
			const name = join(folder, `${++files}${fileExtension('path' in source ? source.path : source.name)}`);
			await mkdir(folder, { recursive: true, mode: 0o700 });
			if ('path' in source) {
				const path = resolve(source.path);
				await access(path);
				// Where links need a privilege (Windows), a copy serves.
				await symlink(path, name).catch(() => copyFile(path, name));
			} else {
				const { data } = source;
				await writeFile(name, data instanceof Uint8Array ? data : new Uint8Array(await data.arrayBuffer()));
			}
			return name;
		},
		remove: (path) => rm(path, { force: true }),
		clear: () => rm(folder, { recursive: true, force: true })
	};
}

/** DuckDB's native library: for prerendering, the command line and tests. */
export const startNodeEngine = ({ memoryLimit = '2GB', folders = [] }: NodeEngineOptions = {}): Promise<Engine> =>
	createNativeEngine({
		room: temporaryRoom(),
		memoryLimit,
		folders: folders.map((folder) => resolve(folder) + sep)
	});
