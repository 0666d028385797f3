import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const MODULE = 'virtual:duckdb-assets';

/**
 * Ships DuckDB's WebAssembly with the site as one gzip file that no host refuses or forgets to compress: 34 MB of wasm
 * become 8 MB under a name that is not `.wasm`, with Vite's content hash in it. The worker's script is served as it
 * is. `virtual:duckdb-assets` tells their addresses and sizes. The gzip is kept in `node_modules/.cache`.
 */
export function duckdbAssets(): Plugin {
	const require = createRequire(import.meta.url);
	const wasm = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const worker = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js');
	let root = process.cwd();

	async function packed(): Promise<{ file: string; packedBytes: number; wasmBytes: number }> {
		const manifest = await readFile(join(dirname(dirname(wasm)), 'package.json'), 'utf8');
		const { version } = JSON.parse(manifest) as { version: string };
		const file = join(root, 'node_modules/.cache/cchc', `duckdb-eh-${version}.bin`);
		const wasmBytes = (await stat(wasm)).size;
		const known = await stat(file).catch(() => null);
		if (known !== null) return { file, packedBytes: known.size, wasmBytes };
		const bytes = await promisify(gzip)(await readFile(wasm), { level: 9 });
		await mkdir(dirname(file), { recursive: true });
		// Renamed when whole, so that a build that was stopped or runs beside this one leaves no half file.
		const partial = `${file}.${process.pid}`;
		await writeFile(partial, bytes);
		await rename(partial, file);
		return { file, packedBytes: bytes.length, wasmBytes };
	}

	return {
		name: 'duckdb-assets',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
		async load(id) {
			if (id !== `\0${MODULE}`) return undefined;
			const { file, packedBytes, wasmBytes } = await packed();
			return [
				`export { default as wasmUrl } from ${JSON.stringify(`${file}?url`)};`,
				`export { default as workerUrl } from ${JSON.stringify(`${worker}?url`)};`,
				`export const packedBytes = ${packedBytes};`,
				`export const wasmBytes = ${wasmBytes};`
			].join('\n');
		}
	};
}
