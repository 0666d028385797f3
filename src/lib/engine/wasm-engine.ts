import { ident, sql, type Sql } from '../sql/sql';
import { decodeArrow } from './decode-arrow';
import { encodeArrow } from './encode-arrow';
import type { Engine, FileSource } from './engine';
import { EngineError, toEngineError } from './errors';
import { fileExtension } from './file-extension';
import { lockDown } from './lock-down';

type Maybe<T> = T | Promise<T>;

/** What DuckDB-WASM's bindings in a worker and on the same thread have in common; answers are Arrow IPC streams. */
export interface WasmBindings {
	getVersion(): Maybe<string>;
	runQuery(connection: number, text: string): Maybe<Uint8Array>;
	insertArrowFromIPCStream(
		connection: number,
		stream: Uint8Array,
		options: { name: string; create: boolean }
	): Maybe<void>;
	registerFileBuffer(name: string, bytes: Uint8Array): Maybe<unknown>;
	dropFile(name: string): Maybe<unknown>;
}

export interface WasmHost {
	bindings: WasmBindings;
	connection: number;
	/** Registers a file without reading it, where the host can. */
	registerBlob?(name: string, data: Blob): Promise<void>;
	/** Rejects when the worker dies; otherwise never settles. */
	failure?: Promise<never>;
	close(): Promise<void>;
}

/** The folder of DuckDB-WASM's own file system that registered files are named in. */
const FOLDER = 'files/';

/** An engine over DuckDB-WASM, locked down. */
export async function createWasmEngine(host: WasmHost): Promise<Engine> {
	const { bindings, connection } = host;
	/** Why nothing is answered any more, once it is so. */
	let end: EngineError | null = null;
	const pending = new Set<(cause: EngineError) => void>();
	let files = 0;

	function endWith(cause: EngineError): void {
		end ??= cause;
		for (const reject of pending) reject(end);
	}
	// A worker that died or was ended never answers, so whoever waits is told.
	host.failure?.catch((cause: unknown) => endWith(toEngineError(cause, null)));

	/** Awaits one step of the host; what it throws becomes an `EngineError`. */
	function step<T>(text: string | null, act: () => Maybe<T>): Promise<T> {
		return new Promise<T>((resolve, reject) => {
			const refuse = (cause: unknown) => {
				pending.delete(refuse);
				reject(toEngineError(cause, text));
			};
			if (end !== null) {
				refuse(end);
				return;
			}
			pending.add(refuse);
			// Begun inside a promise, so that what a blocking host throws is caught as well.
			new Promise<T>((begin) => begin(act())).then((answer) => {
				pending.delete(refuse);
				resolve(answer);
			}, refuse);
		});
	}
	const runText = (text: string) => step(text, () => bindings.runQuery(connection, text));

	async function insertArrow(name: string, stream: Uint8Array): Promise<void> {
		await runText(sql`drop table if exists ${ident(name)}`.text);
		// A copy, since a worker takes over what it is sent.
		await step(null, () => bindings.insertArrowFromIPCStream(connection, stream.slice(), { name, create: true }));
	}

	async function openFile(source: FileSource): Promise<string> {
		if ('path' in source) throw new EngineError('file', `a path can be opened in Node only: ${source.path}`);
		// A name of our own: one with * or [ in it would be read as a pattern.
		const name = `${FOLDER}${++files}${fileExtension(source.name)}`;
		const { data } = source;
		if (data instanceof Uint8Array) {
			await step(null, () => bindings.registerFileBuffer(name, data.slice()));
		} else if (host.registerBlob !== undefined) {
			await step(null, () => host.registerBlob?.(name, data));
		} else {
			const bytes = new Uint8Array(await data.arrayBuffer());
			await step(null, () => bindings.registerFileBuffer(name, bytes));
		}
		return name;
	}

	await runText(lockDown([FOLDER]).text);

	return {
		async query({ text }: Sql) {
			const stream = await runText(text);
			try {
				return decodeArrow(stream);
			} catch (cause) {
				throw toEngineError(cause, text);
			}
		},
		async run({ text }: Sql) {
			await runText(text);
		},
		insert: async (table) => insertArrow(table.name, encodeArrow(table)),
		insertArrow,
		openFile,
		async closeFile(name) {
			await step(null, () => bindings.dropFile(name));
		},
		version: () => step(null, () => bindings.getVersion()),
		async close() {
			if (end?.code === 'closed') return;
			endWith(new EngineError('closed', 'the engine is closed'));
			await host.close();
		}
	};
}
