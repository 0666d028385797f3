import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressSite } from '../../src/lib/server/compress-site';

test('puts both compressed forms beside text, leaves packed files alone and drops what no page asks for', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'cchc-compress-'));
	onTestFinished(() => {
		rmSync(dir, { recursive: true, force: true });
	});
	mkdirSync(join(dir, 'don-vi'));
	const page = '<h1>Sở Nội vụ</h1>'.repeat(200);
	writeFileSync(join(dir, 'don-vi', 'index.html'), page);
	writeFileSync(join(dir, 'don-vi', '__data.json'), '{}');
	writeFileSync(join(dir, 'font.woff2'), 'packed already');
	await compressSite(dir);
	expect(readdirSync(dir).sort()).toEqual(['don-vi', 'font.woff2']);
	expect(readdirSync(join(dir, 'don-vi')).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
	expect(brotliDecompressSync(readFileSync(join(dir, 'don-vi', 'index.html.br'))).toString()).toBe(page);
	expect(gunzipSync(readFileSync(join(dir, 'don-vi', 'index.html.gz'))).toString()).toBe(page);
});
