import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * A page with nothing but DuckDB-WASM, served as its own build does it: the reference for what our pages add.
 * `window.start()` resolves when the first query has answered; `window.ask(sql)` runs one more and waits for a frame.
 */
const SCRIPT = `
import * as duckdb from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
let connection;
window.start = async () => {
	const began = performance.now();
	const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
	await db.instantiate(wasm);
	connection = await db.connect();
	await connection.query('select 42');
	return performance.now() - began;
};
window.load = async (name, address) => {
	const bytes = new Uint8Array(await new Response((await fetch(address)).body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
	await connection.insertArrowFromIPCStream(bytes, { name, create: true });
};
window.ask = async (sql) => {
	const began = performance.now();
	(await connection.query(sql)).toArray();
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	return performance.now() - began;
};
`;

/**
 * Builds that page.
 * @param {string} root folder of the project
 * @param {string} temp an empty folder to work in
 * @returns {Promise<string>} the folder of its files
 */
export async function buildBareEngine(root, temp) {
	const source = join(root, '.cache', 'bench-bare');
	const out = join(temp, 'bare-engine');
	mkdirSync(source, { recursive: true });
	writeFileSync(join(source, 'main.js'), SCRIPT);
	writeFileSync(
		join(source, 'index.html'),
		'<!doctype html><title>DuckDB</title><script type="module" src="./main.js"></script>'
	);
	createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	await build({
		root: source,
		configFile: false,
		logLevel: 'error',
		base: './',
		build: { outDir: out, emptyOutDir: true, target: 'esnext' }
	});
	return out;
}
