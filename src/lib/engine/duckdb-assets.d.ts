/** DuckDB's files as shipped with the site. */
declare module 'virtual:duckdb-assets' {
	/** The WebAssembly module, gzip. */
	export const wasmUrl: string;
	/** The worker's script. */
	export const workerUrl: string;
	/** What is downloaded, in bytes. */
	export const packedBytes: number;
	/** What it unpacks to, in bytes. */
	export const wasmBytes: number;
}
