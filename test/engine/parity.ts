import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { Columns, Engine } from '../../src/lib/engine/engine';
import { startBlockingWasmEngine } from '../../src/lib/engine/wasm-blocking';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import type { Sql } from '../../src/lib/sql/sql';

/** The browser's DuckDB without a browser. */
export const startWasmEngine = (): Promise<Engine> =>
	startBlockingWasmEngine(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/** The native engine and the browser's, to be asked the same. */
export interface BothEngines {
	node: Engine;
	wasm: Engine;
	/** Does the same to both, for instance loading a table. */
	each(act: (engine: Engine) => Promise<unknown>): Promise<void>;
	/** Runs a query in both, compares every cell, and answers it. Order is part of the answer. */
	expectSame(query: Sql): Promise<Columns>;
	/** Expects both to refuse a query with the same code. */
	expectRefused(query: Sql, code: string, message?: RegExp): Promise<void>;
	close(): Promise<void>;
}

export async function bothEngines(): Promise<BothEngines> {
	const [node, wasm] = [await startNodeEngine(), await startWasmEngine()];
	return {
		node,
		wasm,
		async each(act) {
			await act(node);
			await act(wasm);
		},
		async expectSame(query) {
			const native = await node.query(query);
			const browser = await wasm.query(query);
			expect(Object.keys(browser.columns)).toEqual(Object.keys(native.columns));
			expect(browser).toEqual(native);
			return native;
		},
		async expectRefused(query, code, message = /./) {
			for (const engine of [node, wasm]) {
				await expect(engine.query(query)).rejects.toMatchObject({
					name: 'EngineError',
					code,
					sql: query.text,
					message: expect.stringMatching(message) as string
				});
			}
		},
		async close() {
			await node.close();
			await wasm.close();
		}
	};
}
