import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPage } from './helpers/open-page';

/** A page without a policy that talks to another origin in each way there is: the guard must see them all. */
const OTHER = 'http://127.0.0.9:9';
const WORKER = `fetch('${OTHER}/from-worker').catch(() => 0); try { importScripts('${OTHER}/script.js'); } catch { 0; }`;
const PAGES: Record<string, string> = {
	'/': `<!doctype html><title>x</title><link rel="stylesheet" href="${OTHER}/style.css"><img src="${OTHER}/image.png">
		<script>
			fetch('${OTHER}/from-page').catch(() => 0);
			new Worker('/worker.js');
			new Worker(URL.createObjectURL(new Blob([\`fetch('${OTHER}/from-blob').catch(() => 0)\`])));
			navigator.serviceWorker.register('/service-worker.js');
			new WebSocket('ws://127.0.0.9:9/socket');
		</script>`,
	'/worker.js': WORKER,
	'/service-worker.js': `fetch('${OTHER}/from-service-worker').catch(() => 0)`
};

let server: Server;
let url: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '/';
		response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
		response.end(PAGES[path] ?? '');
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});

test('the guard sees what leaves the origin from page, workers, service worker and socket', async () => {
	const { page, watch } = await newPage({ baseURL: url });
	await page.goto(url);
	const expected = [
		'/style.css',
		'/image.png',
		'/from-page',
		'/from-worker',
		'/script.js',
		'/from-blob',
		'/from-service-worker',
		'/socket'
	];
	await expect
		.poll(() => expected.filter((path) => !watch.outside.some((outside) => outside.endsWith(path))), {
			timeout: 10_000
		})
		.toEqual([]);
});
