import {
	BIGINT,
	BOOLEAN,
	DATE,
	DOUBLE,
	DuckDBDataChunk,
	DuckDBDateValue,
	DuckDBDecimalValue,
	DuckDBInstance,
	VARCHAR,
	type DuckDBConnection,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import { ident, joinSql, sql, trusted, type Sql } from '../sql/sql';
import { decimalNumber, epochDay, finiteNumber, isoDate, safeInteger } from './cells';
import { checkTable } from './check-table';
import { addColumn, decodeArrowTable } from './decode-arrow';
import type { Cell, Columns, ColumnType, Engine, FileSource, TableInput } from './engine';
import { EngineError, toEngineError } from './errors';
import { lockDown } from './lock-down';

/** Where files that are opened lie; given from outside, since nothing here touches Node's own modules. */
export interface FileRoom {
	/** The folder that DuckDB may read, with a slash at its end. It need not exist yet. */
	folder: string;
	/** Puts a file into the folder under a name without pattern characters, and answers its path. */
	open(source: FileSource): Promise<string>;
	remove(path: string): Promise<void>;
	/** Removes the folder with everything in it. */
	clear(): Promise<void>;
}

export interface NativeEngineOptions {
	room: FileRoom;
	/** As DuckDB writes it, e.g. `2GB`. */
	memoryLimit: string;
	/** More folders that SQL may read and write, with a slash at their end. */
	folders: readonly string[];
}

const TYPES: Record<ColumnType, DuckDBType> = { VARCHAR, BIGINT, DOUBLE, BOOLEAN, DATE };

/** DuckDB's vectors hold this many rows. */
const CHUNK_ROWS = 2048;

function plainCell(value: DuckDBValue): Cell {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return finiteNumber(value);
	if (typeof value === 'bigint') return safeInteger(value);
	if (value instanceof DuckDBDecimalValue) return decimalNumber(value.value, value.scale);
	if (value instanceof DuckDBDateValue) return isoDate(value.days);
	throw new EngineError('value', `a value of type ${value.constructor.name}: cast it to VARCHAR`);
}

function storedValue(cell: Cell, type: ColumnType): DuckDBValue {
	if (cell === null) return null;
	if (type === 'BIGINT') return BigInt(cell);
	if (type === 'DATE') return new DuckDBDateValue(epochDay(String(cell)));
	return cell;
}

async function readColumns(connection: DuckDBConnection, text: string): Promise<Columns> {
	const result = await connection.run(text);
	const names = result.columnNames();
	const chunks = await result.fetchAllChunks();
	const columns: Record<string, Cell[]> = {};
	names.forEach((name, at) => {
		const cells: Cell[] = [];
		try {
			for (const chunk of chunks) chunk.visitColumnValues(at, (value) => cells.push(plainCell(value)));
		} catch (cause) {
			const message = cause instanceof Error ? cause.message : String(cause);
			throw new EngineError('value', `column ${name}, row ${cells.length + 1}: ${message}`, text, cause);
		}
		addColumn(columns, name, cells);
	});
	return { numRows: chunks.reduce((rows, chunk) => rows + chunk.rowCount, 0), columns };
}

async function appendTable(
	connection: DuckDBConnection,
	{ name, columns }: TableInput,
	numRows: number
): Promise<void> {
	const appender = await connection.createAppender(name);
	const types = columns.map(({ type }) => TYPES[type]);
	for (let start = 0; start < numRows; start += CHUNK_ROWS) {
		const chunk = DuckDBDataChunk.create(types, Math.min(CHUNK_ROWS, numRows - start));
		chunk.setColumns(
			columns.map(({ type, values }) => values.slice(start, start + CHUNK_ROWS).map((cell) => storedValue(cell, type)))
		);
		appender.appendDataChunk(chunk);
	}
	appender.closeSync();
}

/** An engine over DuckDB's native library, locked down. */
export async function createNativeEngine({ room, memoryLimit, folders }: NativeEngineOptions): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const running = new Set<Promise<unknown>>();
	let closing: Promise<void> | null = null;
	const isClosed = () => closing !== null;

	async function step<T>(text: string | null, act: () => Promise<T>): Promise<T> {
		if (isClosed()) throw new EngineError('closed', 'the engine is closed', text);
		const done = act();
		running.add(done);
		try {
			return await done;
		} catch (cause) {
			if (isClosed()) throw new EngineError('closed', 'the engine was closed meanwhile', text, cause);
			throw toEngineError(cause, text);
		} finally {
			running.delete(done);
		}
	}
	const run = ({ text }: Sql) =>
		step(text, async () => {
			await connection.run(text);
		});

	async function insert(table: TableInput): Promise<void> {
		const numRows = checkTable(table);
		const columns = table.columns.map(({ name, type }) => sql`${ident(name)} ${trusted(type)}`);
		await run(sql`create or replace table ${ident(table.name)} (${joinSql(columns)})`);
		await step(null, () => appendTable(connection, table, numRows));
	}

	async function end(): Promise<void> {
		connection.interrupt();
		await Promise.allSettled(running);
		connection.closeSync();
		instance.closeSync();
		await room.clear();
	}

	await run(lockDown([room.folder, ...folders], memoryLimit, `${room.folder}spill`));

	return {
		query: ({ text }) => step(text, () => readColumns(connection, text)),
		run,
		insert,
		insertArrow: async (name, stream) => insert(decodeArrowTable(name, stream)),
		openFile: (source) =>
			step(null, () =>
				room.open(source).catch((cause: unknown) => {
					throw new EngineError('file', cause instanceof Error ? cause.message : String(cause), null, cause);
				})
			),
		closeFile: (name) =>
			step(null, async () => {
				if (!name.startsWith(room.folder)) throw new EngineError('file', `not a file of this engine: ${name}`);
				await room.remove(name);
			}),
		version: () =>
			step(null, async () => String((await readColumns(connection, 'select version() as v')).columns.v?.[0])),
		close: () => (closing ??= end())
	};
}
