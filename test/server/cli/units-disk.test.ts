import type * as Files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { units } from '../../../src/lib/server/cli/units';

type Write = (path: string, text: string, options: object) => Promise<void>;
const disk = vi.hoisted(() => ({ write: null as Write | null }));
vi.mock('node:fs/promises', async (original) => {
	const real = await original<typeof Files>();
	const write: Write = (path, text, options) => (disk.write ?? real.writeFile)(path, text, options);
	return { ...real, writeFile: write };
});

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'cchc-units-'));
});
afterEach(async () => {
	disk.write = null;
	await rm(dir, { recursive: true, force: true });
});

const run = (): Promise<number> =>
	units(['son-la', '--name', 'Tỉnh Sơn La', '--out', dir], { out: () => undefined, err: () => undefined, cwd: dir });

/** Writes as always until the second file, which `fail` writes. */
function failAtSecond(fail: (path: string, text: string, real: Write) => Promise<void>): void {
	let files = 0;
	disk.write = async (path, text, options) => {
		const { writeFile: real } = await vi.importActual<typeof Files>('node:fs/promises');
		files++;
		await (files === 2 ? fail(path, text, real) : real(path, text, options));
	};
}

describe('cchc units where a file cannot be written', () => {
	it('leaves no part of it behind where the disk is full', async () => {
		failAtSecond(async (path, text, real) => {
			await real(path, text.slice(0, 20), { flag: 'wx' });
			throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
		});
		await expect(run()).rejects.toThrow(/nothing was written into .*: ENOSPC/);
		expect(await readdir(dir)).toEqual([]);
	});

	it('leaves a file as it is that came there meanwhile', async () => {
		let mine = '';
		failAtSecond(async (path, text, real) => {
			mine = path;
			await real(path, 'mine', {});
			await real(path, text, { flag: 'wx' });
		});
		await expect(run()).rejects.toThrow(/nothing was written into .*: EEXIST/);
		expect(await readdir(dir)).toEqual([basename(mine)]);
		disk.write = null;
		expect(await readFile(mine, 'utf8')).toBe('mine');
	});

	it('writes them where nothing fails', async () => {
		await writeFile(join(dir, 'other.txt'), '');
		expect(await run()).toBe(0);
		expect(await readdir(dir)).toHaveLength(4);
	});
});
