import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type SiteServer } from '../../src/lib/server/serve';

let dir: string;
let site: SiteServer;

beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'serve-'));
	mkdirSync(join(dir, '_app/immutable'), { recursive: true });
	mkdirSync(join(dir, 'don-vi'));
	const page = '<!doctype html><h1>Tổng quan</h1>';
	writeFileSync(join(dir, 'index.html'), page);
	writeFileSync(join(dir, 'index.html.br'), brotliCompressSync(page));
	writeFileSync(join(dir, 'index.html.gz'), gzipSync(page));
	writeFileSync(join(dir, 'don-vi/so-y-te.html'), '<h1>Sở Y tế</h1>');
	writeFileSync(join(dir, '_app/immutable/a.12345678.js'), 'export {};');
	writeFileSync(join(dir, 'cube.arrow'), 'ARROW1');
	writeFileSync(join(dir, 'engine.wasm'), '\0asm');
	writeFileSync(join(dir, 'bang.csv'), 'đơn vị\n');
	writeFileSync(join(dir, '.cchc-site'), 'made here');
	site = await serve({ dir, port: 0 });
});
afterAll(async () => {
	await site.close();
	rmSync(dir, { recursive: true });
});

/** Unlike fetch, decodes nothing and follows nothing. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ response: IncomingMessage; body: Buffer }>((resolve, reject) => {
		get(url, { headers, method }, (response) => {
			const pieces: Buffer[] = [];
			response.on('data', (piece: Buffer) => pieces.push(piece));
			response.on('end', () => {
				resolve({ response, body: Buffer.concat(pieces) });
			});
		}).on('error', reject);
	});
}

describe('content', () => {
	test.each([
		['br, gzip', 'br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
		['identity', undefined, (body: Buffer) => body]
	])('accepting %s', async (accepted, encoding, decode) => {
		const { response, body } = await ask(site.url, { 'accept-encoding': accepted });
		expect(response.headers['content-encoding']).toBe(encoding);
		expect(response.headers.vary).toBe('Accept-Encoding');
		expect(decode(body).toString()).toContain('Tổng quan');
	});

	test.each([
		['', 'text/html;charset=utf-8'],
		['don-vi/so-y-te', 'text/html;charset=utf-8'],
		['don-vi/so-y-te.html', 'text/html;charset=utf-8'],
		['_app/immutable/a.12345678.js', 'text/javascript;charset=utf-8'],
		['cube.arrow', 'application/vnd.apache.arrow.stream'],
		['engine.wasm', 'application/wasm'],
		['bang.csv', 'text/csv;charset=utf-8']
	])("'%s' is %s", async (path, type) => {
		const { response } = await ask(site.url + path);
		expect(response.statusCode).toBe(200);
		expect(response.headers['content-type']).toBe(type);
	});

	test.each(['khong-co', '.cchc-site', '../package.json', '%2e%2e/package.json', '%'])(
		"'%s' is not found",
		async (path) => {
			const { response, body } = await ask(site.url + path);
			expect(response.statusCode).toBe(404);
			expect(body.toString()).toContain('Không tìm thấy trang');
		}
	);

	test('nothing but reading', async () => {
		expect((await ask(site.url, {}, 'POST')).response.statusCode).toBe(405);
		const head = await ask(site.url, {}, 'HEAD');
		expect([head.response.statusCode, head.body.byteLength]).toEqual([200, 0]);
	});
});

describe('headers', () => {
	test('names that carry a hash are kept for good, all else is asked for again', async () => {
		const hashed = await ask(`${site.url}_app/immutable/a.12345678.js`);
		expect(hashed.response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
		const page = await ask(site.url);
		expect(page.response.headers['cache-control']).toBe('no-cache');
		const again = await ask(site.url, { 'if-none-match': page.response.headers.etag ?? '' });
		expect(again.response.statusCode).toBe(304);
	});

	test.each(['', 'khong-co'])("safety headers on '%s'", async (path) => {
		expect((await ask(site.url + path)).response.headers).toMatchObject({
			'content-security-policy': "frame-ancestors 'self'",
			'referrer-policy': 'same-origin',
			'x-content-type-options': 'nosniff'
		});
	});
});

test('a busy port gives way to the next', async () => {
	const busy = Number(new URL(site.url).port);
	const second = await serve({ dir, port: busy });
	expect(Number(new URL(second.url).port)).toBeGreaterThan(busy);
	expect((await ask(second.url)).response.statusCode).toBe(200);
	await second.close();
});

test('below a path', async () => {
	const below = await serve({ dir, port: 0, base: '/tinh/cchc' });
	const { origin } = new URL(below.url);
	expect(below.url).toBe(`${origin}/tinh/cchc/`);
	expect((await ask(`${below.url}don-vi/so-y-te`)).response.statusCode).toBe(200);
	expect((await ask(`${below.url}_app/immutable/a.12345678.js`)).response.headers['cache-control']).toContain(
		'immutable'
	);
	expect((await ask(`${origin}/tinh/cchc?ky=2025-Q1`)).response.headers.location).toBe('/tinh/cchc/?ky=2025-Q1');
	expect((await ask(`${origin}/don-vi/so-y-te`)).response.statusCode).toBe(404);
	expect((await ask(`${origin}/tinh/cchcx/`)).response.statusCode).toBe(404);
	await below.close();
});

test('a folder that is not there', async () => {
	await expect(serve({ dir: join(dir, 'none'), port: 0 })).rejects.toThrow(/there is no folder/);
});
