import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import { packedBytes, wasmBytes, wasmUrl, workerUrl } from 'virtual:duckdb-assets';
import type { Engine } from './engine';
import { EngineError } from './errors';
import { fetchPacked, type Progress } from './fetch-packed';
import { createWasmEngine } from './wasm-engine';

/** A module with a `try`: every browser since 2022 knows them, and DuckDB's build needs them. */
const EXCEPTIONS = new Uint8Array([
	0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11
]);

/** Throws unless WebAssembly can be compiled here: an old browser, a policy or a hardened mode may refuse it. */
async function requireWasm(): Promise<void> {
	try {
		await WebAssembly.compile(EXCEPTIONS);
	} catch (cause) {
		throw new EngineError('wasm-unavailable', 'WebAssembly with exceptions is not available', null, cause);
	}
}

/** A worker, and a promise that rejects when it dies. */
function startWorker(): { worker: Worker; failure: Promise<never> } {
	let worker: Worker;
	try {
		worker = new Worker(workerUrl);
	} catch (cause) {
		throw new EngineError('wasm-unavailable', 'the worker was refused', null, cause);
	}
	const failure = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			// Without a message the script itself did not arrive.
			const text = event.message;
			if (!text) reject(new EngineError('download-failed', `${workerUrl}: the script did not load`));
			else reject(new EngineError(/memory/i.test(text) ? 'out-of-memory' : 'query', `the worker stopped: ${text}`));
		});
	});
	failure.catch(() => undefined);
	return { worker, failure };
}

/**
 * Starts DuckDB in a worker. The first time it downloads some 8 MB (`downloadBytes`), told to `onProgress`; nothing but
 * the site's own files is asked for. Throws `EngineError` with the code `wasm-unavailable`, `download-failed` or
 * `out-of-memory`. `close` ends the worker.
 */
export async function startBrowserEngine({
	onProgress
}: { onProgress?: (progress: Progress) => void } = {}): Promise<Engine> {
	await requireWasm();
	const { worker, failure } = startWorker();
	const bindings = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		const wasm = URL.createObjectURL(await fetchPacked(wasmUrl, { packedBytes, wasmBytes }, onProgress));
		try {
			await Promise.race([bindings.instantiate(wasm), failure]);
		} catch (cause) {
			throw cause instanceof EngineError ? cause : startError(cause);
		} finally {
			URL.revokeObjectURL(wasm);
		}
		await Promise.race([bindings.open({ path: ':memory:' }), failure]);
		const connection = await Promise.race([bindings.connectInternal(), failure]);
		return await createWasmEngine({
			bindings,
			connection,
			failure,
			registerBlob: (name, data) =>
				bindings.registerFileHandle(name, data, DuckDBDataProtocol.BROWSER_FILEREADER, true).then(() => undefined),
			close: () => bindings.terminate()
		});
	} catch (cause) {
		await bindings.terminate();
		throw cause;
	}
}

/** Compiling or giving memory to DuckDB failed after a small module compiled: memory is short unless it says otherwise. */
function startError(cause: unknown): EngineError {
	const message = cause instanceof Error ? cause.message : String(cause);
	const code = /compileerror|wasm-unsafe-eval|disallowed by embedder/i.test(message)
		? 'wasm-unavailable'
		: 'out-of-memory';
	return new EngineError(code, message, null, cause);
}
