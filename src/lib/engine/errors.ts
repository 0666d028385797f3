/**
 * Why an engine did not answer:
 * `query` DuckDB refused or failed · `value` a cell that no plain value can hold, or that does not fit its column ·
 * `file` a file that cannot be opened · `closed` asked after closing · `out-of-memory` · `wasm-unavailable` the browser
 * has no WebAssembly (with exceptions) or forbids it · `download-failed` the engine's files did not arrive whole.
 */
export type EngineErrorCode =
	'query' | 'value' | 'file' | 'closed' | 'out-of-memory' | 'wasm-unavailable' | 'download-failed';

/** Everything that an engine throws. `sql` is the failing statement, null where there was none. */
export class EngineError extends Error {
	override readonly name = 'EngineError';
	constructor(
		readonly code: EngineErrorCode,
		message: string,
		readonly sql: string | null = null,
		cause?: unknown
	) {
		super(message, cause === undefined ? undefined : { cause });
	}
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/** Whether a message is one of the ways in which DuckDB, WebAssembly and browsers say that memory is short. */
const isMemoryShort = (message: string) =>
	/out of memory|could not allocate|failed to allocate|cannot enlarge memory|array buffer allocation/i.test(message);

/** The error of a statement, with its SQL and what was thrown; an `EngineError` without SQL gets it. */
export function toEngineError(cause: unknown, sql: string | null): EngineError {
	if (cause instanceof EngineError) {
		return cause.sql === null && sql !== null ? new EngineError(cause.code, cause.message, sql, cause) : cause;
	}
	const message = messageOf(cause);
	return new EngineError(isMemoryShort(message) ? 'out-of-memory' : 'query', message, sql, cause);
}
