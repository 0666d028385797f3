import { EngineError } from './errors';

/** Bytes that arrived, of how many. */
export interface Progress {
	loaded: number;
	total: number;
}

const GZIP = [0x1f, 0x8b];
const WASM = [0x00, 0x61, 0x73, 0x6d];
const startsWith = (bytes: Uint8Array, magic: number[]) => magic.every((byte, at) => bytes[at] === byte);

/** The first bytes of a stream, at least `count` of them, and the whole stream again. */
async function peek(stream: ReadableStream<Uint8Array<ArrayBuffer>>, count: number) {
	const reader = stream.getReader();
	let head = new Uint8Array();
	let isDone = false;
	while (head.length < count && !isDone) {
		const { value, done } = await reader.read();
		isDone = done;
		if (value !== undefined) {
			const longer = new Uint8Array(head.length + value.length);
			longer.set(head);
			longer.set(value, head.length);
			head = longer;
		}
	}
	const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
		start(controller) {
			if (head.length > 0) controller.enqueue(head);
		},
		async pull(controller) {
			const { value, done } = await reader.read();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: (reason) => reader.cancel(reason)
	});
	return { head, whole };
}

/**
 * Downloads WebAssembly that is shipped as gzip. A host may have declared the file's compression to the browser, which
 * then hands it over unpacked: the first bytes tell. `sizes` in bytes, for the progress. Throws `EngineError` with the
 * code `download-failed` when the answer is no such file, broken or cut short.
 */
export async function fetchPacked(
	url: string,
	sizes: { packedBytes: number; wasmBytes: number },
	onProgress: (progress: Progress) => void = () => undefined,
	fetcher: typeof fetch = fetch
): Promise<Blob> {
	try {
		const response = await fetcher(url, { credentials: 'same-origin' });
		if (!response.ok || response.body === null) throw new Error(`the host answered ${response.status}`);
		const { head, whole } = await peek(response.body, WASM.length);
		const isPacked = startsWith(head, GZIP);
		if (!isPacked && !startsWith(head, WASM)) throw new Error('the host answered with another file');
		const total = isPacked ? sizes.packedBytes : sizes.wasmBytes;
		let loaded = 0;
		const counted = whole.pipeThrough(
			new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
				transform(chunk, controller) {
					loaded += chunk.length;
					onProgress({ loaded: Math.min(loaded, total), total });
					controller.enqueue(chunk);
				}
			})
		);
		const wasm = isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
		const blob = await new Response(wasm, { headers: { 'content-type': 'application/wasm' } }).blob();
		if (blob.size !== sizes.wasmBytes) throw new Error(`expected ${sizes.wasmBytes} bytes, found ${blob.size}`);
		return blob;
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new EngineError('download-failed', `${url}: ${message}`, null, cause);
	}
}
