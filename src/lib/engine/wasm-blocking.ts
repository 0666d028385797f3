import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from './engine';
import { createWasmEngine } from './wasm-engine';

/**
 * The browser's DuckDB on the calling thread of Node, so that a test can compare it with the native one. `wasm` is the
 * path of `duckdb-eh.wasm`.
 */
export async function startBlockingWasmEngine(wasm: string): Promise<Engine> {
	const bundle = { mainModule: wasm, mainWorker: '' };
	const bindings = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await bindings.instantiate(() => undefined);
	bindings.open({ path: ':memory:' });
	const connection = bindings.connect();
	const id = connection.useUnsafe((_, number) => number);
	return createWasmEngine({
		bindings,
		connection: id,
		close: () => {
			connection.close();
			bindings.reset();
			return Promise.resolve();
		}
	});
}
