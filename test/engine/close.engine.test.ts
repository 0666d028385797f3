import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWasmEngine, type WasmBindings } from '../../src/lib/engine/wasm-engine';
import { EngineError } from '../../src/lib/engine/errors';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { sql } from '../../src/lib/sql/sql';
import { startWasmEngine } from './parity';

test.each([
	['node', () => startNodeEngine()],
	['wasm', startWasmEngine]
])('%s: after closing everything is refused, and closing twice is harmless', async (_, start) => {
	const engine = await start();
	await engine.run(sql`select 1`);
	await engine.close();
	await engine.close();
	const closed = { name: 'EngineError', code: 'closed' };
	await expect(engine.query(sql`select 1`)).rejects.toMatchObject({ ...closed, sql: 'select 1' });
	await expect(engine.run(sql`select 1`)).rejects.toMatchObject(closed);
	await expect(engine.version()).rejects.toMatchObject(closed);
	const t = { name: 't', columns: [{ name: 'x', type: 'BIGINT' as const, values: [1] }] };
	await expect(engine.insert(t)).rejects.toMatchObject(closed);
});

test('node: a query that runs while the engine closes is refused', async () => {
	const engine = await startNodeEngine();
	const slow = expect(
		engine.query(sql`select sum(hash(a.i + b.i)) % 2 as x from range(1000000) a(i), range(1000000) b(i)`)
	).rejects.toMatchObject({ code: 'closed' });
	await new Promise((resolve) => setTimeout(resolve, 100));
	await engine.close();
	await slow;
});

/** A worker that answers the first statement and then falls silent. */
function silentWorker() {
	let asked = 0;
	const silence = new Promise<never>(() => undefined);
	const bindings: WasmBindings = {
		getVersion: () => silence,
		runQuery: () => (asked++ === 0 ? new Uint8Array() : silence),
		insertArrowFromIPCStream: () => silence,
		registerFileBuffer: () => silence,
		dropFile: () => silence
	};
	return bindings;
}

test('worker: whoever waits when the engine closes is told', async () => {
	const engine = await createWasmEngine({ bindings: silentWorker(), connection: 1, close: () => Promise.resolve() });
	const waiting = expect(engine.query(sql`select 1`)).rejects.toMatchObject({ code: 'closed', sql: 'select 1' });
	await engine.close();
	await waiting;
});

test('worker: whoever waits when it dies is told, and whoever asks afterwards', async () => {
	let die: ((cause: EngineError) => void) | undefined;
	const failure = new Promise<never>((_, reject) => {
		die = reject;
	});
	const engine = await createWasmEngine({
		bindings: silentWorker(),
		connection: 1,
		failure,
		close: () => Promise.resolve()
	});
	const waiting = expect(engine.query(sql`select 1`)).rejects.toMatchObject({ code: 'out-of-memory' });
	die?.(new EngineError('out-of-memory', 'the worker stopped'));
	await waiting;
	await expect(engine.query(sql`select 2`)).rejects.toMatchObject({ code: 'out-of-memory', sql: 'select 2' });
});

test('node: a memory limit that is too low is told as such', async () => {
	const engine = await startNodeEngine({ memoryLimit: '8MB' });
	await expect(
		engine.query(sql`select list(i) as x, count(*) from (select unnest(range(3000000)) as i)`)
	).rejects.toMatchObject({ code: 'out-of-memory' });
	await engine.close();
});

test('node: a file is opened by its path, whatever the path holds', async () => {
	const folder = await mkdtemp(join(tmpdir(), "quý I [1]*'-"));
	const path = join(folder, "báo cáo'.csv");
	await writeFile(path, 'a\n1\n');
	const engine = await startNodeEngine();
	await expect(engine.query(sql`select * from read_csv(${path})`)).rejects.toMatchObject({ code: 'query' });
	const name = await engine.openFile({ path });
	expect((await engine.query(sql`select * from read_csv(${name})`)).columns).toEqual({ a: [1] });
	await expect(engine.openFile({ path: join(folder, 'none.csv') })).rejects.toMatchObject({ code: 'file' });
	await engine.close();
	await rm(folder, { recursive: true });
});
