/** Bytes that starting the engine downloads the first time; light, so that a page can name the size beforehand. */
export { packedBytes as downloadBytes } from 'virtual:duckdb-assets';
