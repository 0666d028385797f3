import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
	/** Folder of the built site. */
	dir: string;
	/** First port to try; 0 takes any free one. */
	port: number;
	/** Path below which the site stands: `/a/b`, without a slash at its end. Default: the root. */
	base?: string;
	/** Address to listen on. Default: this machine only. */
	host?: string;
}

export interface SiteServer {
	/** Address of the home page, with a slash at its end. */
	url: string;
	close(): Promise<void>;
}

const PORTS_TO_TRY = 50;

/** What a browser must be told for `nosniff` and what its absence would leave to a guess. */
const CONTENT_TYPES: Record<string, string> = {
	'.arrow': 'application/vnd.apache.arrow.stream',
	'.parquet': 'application/vnd.apache.parquet',
	'.csv': 'text/csv;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.css': 'text/css;charset=utf-8',
	'.json': 'application/json;charset=utf-8',
	'.svg': 'image/svg+xml;charset=utf-8'
};

/** The page's own policy is in the page; only what a page cannot say of itself stands here. */
const SAFETY_HEADERS: Record<string, string> = {
	'Content-Security-Policy': "frame-ancestors 'self'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff'
};

/**
 * Serves a built site as a good static host does: precompressed files, content types, caching by whether the name
 * carries a hash, `404.html` for what does not exist. The list of files is read once: serve again after a build.
 * Throws where the folder is missing or no port of fifty is free.
 */
export async function serve({ dir, port, base = '', host = '127.0.0.1' }: ServeOptions): Promise<SiteServer> {
	if (!existsSync(dir)) throw new Error(`there is no folder ${dir} to serve`);
	if (!/^(\/[^/?#]+)*$/.test(base)) throw new Error(`base: found '${base}', expected '' or a path such as /cchc`);
	const files = sirv(dir, { etag: true, brotli: true, gzip: true, setHeaders });
	const notFoundPage = await readNotFoundPage(dir);
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(SAFETY_HEADERS)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		const redirect = base !== '' && /^[^?#]*/.exec(request.url ?? '')?.[0] === base;
		if (redirect) {
			response.writeHead(308, { Location: `${base}/${(request.url ?? '').slice(base.length)}` }).end();
			return;
		}
		if (!request.url?.startsWith(`${base}/`)) {
			answerNotFound(request, response, notFoundPage);
			return;
		}
		request.url = request.url.slice(base.length);
		files(request, response, () => {
			answerNotFound(request, response, notFoundPage);
		});
	});
	const taken = await listen(server, port, host);
	const name = host.includes(':') ? `[${host}]` : host;
	return {
		url: `http://${name}:${String(taken)}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			})
	};
}

function setHeaders(response: ServerResponse, pathname: string): void {
	const type = CONTENT_TYPES[extname(pathname)];
	if (type !== undefined) response.setHeader('Content-Type', type);
	const immutable = pathname.startsWith('/_app/immutable/');
	response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
}

async function readNotFoundPage(dir: string): Promise<Buffer> {
	const own = join(dir, '404.html');
	if (existsSync(own)) return readFile(own);
	return Buffer.from(
		'<!doctype html><html lang="vi"><meta charset="utf-8"><title>Không tìm thấy trang</title>' +
			'<h1>Không tìm thấy trang</h1><p>Địa chỉ này không có trên trang. Hãy về trang tổng quan.</p></html>'
	);
}

function answerNotFound(request: IncomingMessage, response: ServerResponse, page: Buffer): void {
	response.writeHead(404, {
		'Content-Type': 'text/html;charset=utf-8',
		'Content-Length': page.byteLength,
		'Cache-Control': 'no-cache'
	});
	response.end(request.method === 'HEAD' ? undefined : page);
}

async function listen(server: Server, first: number, host: string): Promise<number> {
	for (let port = first; port < first + PORTS_TO_TRY && port <= 65_535; port += 1) {
		if (await listensOn(server, port, host)) return toPort(server.address());
	}
	throw new Error(
		`ports ${String(first)} to ${String(first + PORTS_TO_TRY - 1)} are all busy; name another with --port`
	);
}

function listensOn(server: Server, port: number, host: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const onError = (error: NodeJS.ErrnoException): void => {
			server.off('listening', onListening);
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(new Error(`cannot listen on ${host}:${String(port)}: ${error.message}`, { cause: error }));
		};
		const onListening = (): void => {
			server.off('error', onError);
			resolve(true);
		};
		server.once('error', onError);
		server.once('listening', onListening);
		server.listen(port, host);
	});
}

function toPort(address: string | AddressInfo | null): number {
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return address.port;
}
