import type { Sql } from '../sql/sql';

/**
 * An answer, column by column. Every engine hands on plain values: string, number (also for counts; an integer
 * beyond 2^53 and a number that is not finite are refused, not truncated), boolean or null. A DATE is an ISO string;
 * times, lists and structs are refused: cast them to VARCHAR in SQL.
 */
export interface Columns {
	numRows: number;
	columns: Record<string, Cell[]>;
}
export type Cell = string | number | boolean | null;

export type ColumnType = 'VARCHAR' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN' | 'DATE';
/** A table to be loaded. Dates are ISO strings; BIGINT values must be safe integers. */
export interface TableInput {
	name: string;
	columns: { name: string; type: ColumnType; values: readonly Cell[] }[];
}

/** A file for DuckDB's own readers: a path in Node only; elsewhere its content. The name gives the extension. */
export type FileSource = { path: string } | { name: string; data: Uint8Array | Blob };

/**
 * DuckDB behind one door: a worker in the browser, the native library in Node, blocking wasm in tests. Every method
 * throws `EngineError`. Settings are locked; extensions, the network and files that were not opened are out of reach.
 */
export interface Engine {
	/** Runs one statement and reads its rows. */
	query(sql: Sql): Promise<Columns>;
	/** Runs one or more statements for their effect. */
	run(sql: Sql): Promise<void>;
	/** Creates or replaces a table. */
	insert(table: TableInput): Promise<void>;
	/** Creates or replaces a table from an Arrow IPC stream such as `encodeArrow` writes. The bytes stay the caller's. */
	insertArrow(name: string, stream: Uint8Array): Promise<void>;
	/** Makes a file readable and answers the name to give to `read_csv`: sql`read_csv(${await engine.openFile(f)})`. */
	openFile(source: FileSource): Promise<string>;
	/** Forgets a file that `openFile` named. */
	closeFile(name: string): Promise<void>;
	/** DuckDB's version, e.g. `v1.4.4`. */
	version(): Promise<string>;
	/** Frees everything; whatever is still asked is refused with the code `closed`. */
	close(): Promise<void>;
}
