import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { practicePackage } from '../../src/lib/server/practice-package';
import { readPackage } from '../../src/lib/server/read-folder';

/** Codes of dossiers from all over the file that the site was counted from. */
async function dossierCodes(): Promise<string[]> {
	const practice = (await readPackage('data')).catalogue?.settings.practice;
	if (practice === null || practice === undefined) throw new Error('data/ has no practice settings');
	const folder = await practicePackage('data', practice);
	const lines = createInterface({ input: createReadStream(join(folder, 'dossiers.csv')) });
	const codes: string[] = [];
	let at = 0;
	for await (const line of lines) if (at++ % 997 === 1) codes.push(line.split(',')[0] ?? '');
	return codes;
}

describe('the published files', () => {
	test('hold no dossier, compressed or not', async () => {
		const codes = await dossierCodes();
		expect(codes.length).toBeGreaterThan(300);
		expect(new Set(codes).size).toBe(codes.length);
		const dir = inject('siteDir');
		const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());
		const wanted = new RegExp(codes.join('|'));
		let read = 0;
		for (const file of files) {
			// A .br is the same bytes as the file beside it.
			if (file.name.endsWith('.br')) continue;
			const bytes = await readFile(join(file.parentPath, file.name));
			const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
			const text = (isGzip ? gunzipSync(bytes) : bytes).toString('latin1');
			expect(wanted.exec(text)?.[0], file.name).toBeUndefined();
			read += 1;
		}
		expect(read).toBeGreaterThan(100);
	});

	test('are each below 25 MB, which some hosts refuse to exceed', async () => {
		const dir = inject('siteDir');
		const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());
		for (const file of files) {
			expect((await readFile(join(file.parentPath, file.name))).length, file.name).toBeLessThan(25_000_000);
		}
	});
});
