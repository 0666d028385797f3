import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchPacked, type Progress } from '../../src/lib/engine/fetch-packed';

const wasm = new Uint8Array(100_000).map((_, at) => [0, 0x61, 0x73, 0x6d][at] ?? at % 7);
const packed = new Uint8Array(gzipSync(wasm));
const sizes = { packedBytes: packed.length, wasmBytes: wasm.length };

/** A host that answers in pieces of `size` bytes. */
const host =
	(bytes: Uint8Array, { size = 50, status = 200 } = {}): typeof fetch =>
	() => {
		let at = 0;
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				if (at >= bytes.length) controller.close();
				else controller.enqueue(bytes.slice(at, (at += size)));
			}
		});
		return Promise.resolve(new Response(body, { status }));
	};

test.each([
	['packed', packed, 50],
	['unpacked by the browser', wasm, 4096],
	['byte by byte', packed, 1]
])('%s', async (_, bytes, size) => {
	const seen: Progress[] = [];
	const blob = await fetchPacked('/x.bin', sizes, (progress) => seen.push(progress), host(bytes, { size }));
	expect(new Uint8Array(await blob.arrayBuffer())).toEqual(wasm);
	expect(blob.type).toBe('application/wasm');
	expect(seen.at(-1)).toEqual({ loaded: bytes.length, total: bytes.length });
	expect(seen.map(({ loaded }) => loaded)).toEqual(seen.map(({ loaded }) => loaded).sort((a, b) => a - b));
});

test.each([
	['not found', host(packed, { status: 404 }), /404/],
	['a page in its place', host(new TextEncoder().encode('<!doctype html>')), /another file/],
	['nothing', host(new Uint8Array()), /another file/],
	['cut short', host(packed.slice(0, -20)), /./],
	['unpacked and cut short', host(wasm.slice(0, 500)), /expected 100000 bytes, found 500/],
	['no line', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/]
] as [string, typeof fetch, RegExp][])('%s', async (_, fetcher, message) => {
	await expect(fetchPacked('/x.bin', sizes, undefined, fetcher)).rejects.toMatchObject({
		name: 'EngineError',
		code: 'download-failed',
		message: expect.stringMatching(message) as string
	});
});
