import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sample } from '../../src/lib/server/cli/sample';
import { generateFacts, writeSample } from '../../src/lib/server/write-sample';
import { dataDir as dataUrl } from './province';

const dataDir = fileURLToPath(dataUrl);
let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'cchc-sample-'));
});
afterEach(async () => {
	await rm(dir, { recursive: true, force: true });
});

async function hashes(folder: string): Promise<string[]> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
	return Promise.all(
		names.map(
			async (name) =>
				`${name} ${createHash('sha256')
					.update(await readFile(join(folder, name)))
					.digest('hex')}`
		)
	);
}

describe('writeSample', () => {
	it('writes the same bytes for the same seed, others for another', async () => {
		const [a, b, c] = ['a', 'b', 'c'].map((name) => join(dir, name)) as [string, string, string];
		await writeSample({ dataDir, out: a, dossiers: 3000, seed: 1 });
		await writeSample({ dataDir, out: b, dossiers: 3000, seed: 1 });
		await writeSample({ dataDir, out: c, dossiers: 3000, seed: 2 });
		expect(await hashes(a)).toEqual(await hashes(b));
		const same = new Set(await hashes(a));
		expect((await hashes(c)).filter((line) => !same.has(line)).map((line) => line.split(' ')[0])).toEqual([
			'README.md',
			'datapackage.json',
			'dossiers.csv',
			'observations.csv',
			'submissions.csv'
		]);
	});

	it('writes a whole package that says it is illustrative and generates nothing more', async () => {
		const out = join(dir, 'out');
		await writeSample({ dataDir, out, dossiers: 500, seed: 9 });
		const descriptor: unknown = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8'));
		expect(descriptor).toMatchObject({
			cchc: { practice: null, notice: { vi: 'Số liệu minh họa' } },
			sample: { dossiers: 500, seed: 9 }
		});
		expect(await readFile(join(out, 'README.md'), 'utf8')).toContain('Số liệu minh họa');
		expect(await readdir(join(out, 'practice'))).toEqual(await readdir(join(dataDir, 'practice')));
		expect((await readFile(join(out, 'dossiers.csv'), 'utf8')).trimEnd().split('\n')).toHaveLength(501);
		expect(await readdir(dir)).toEqual(['out']);
	});

	it('holds every file that its description names, those of the plans too', async () => {
		const out = join(dir, 'out');
		await writeSample({ dataDir, out, dossiers: 10, seed: 1 });
		const { resources } = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8')) as {
			resources: { path: string | string[] }[];
		};
		const files = resources.flatMap(({ path }) => path);
		expect(files.filter((file) => !existsSync(join(out, file)))).toEqual([]);
		expect(files.filter((file) => /^plans\/.*\/tasks\.csv$/.test(file))).toHaveLength(5);
	});

	it('writes the facts alone into a folder', async () => {
		await generateFacts({ dataDir, dir: join(dir, 'facts'), dossiers: 100, seed: 1 });
		expect((await readdir(join(dir, 'facts'))).sort()).toEqual(['dossiers.csv', 'observations.csv', 'submissions.csv']);
	});

	describe('takes days off', () => {
		/** A folder with the practice province and these `holidays`; the facts that it gives. */
		const factsOf = async (name: string, holidays: object | null, days: Record<string, string> = {}) => {
			const folder = join(dir, name);
			for (const file of ['practice/units.csv', 'practice/procedures.csv'])
				await cp(join(dataDir, file), join(folder, file));
			for (const [file, text] of Object.entries(days)) await writeFile(join(folder, file), text);
			const resources = holidays === null ? [] : [{ name: 'holidays', ...holidays }];
			await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ cchc: {}, resources }));
			const out = join(folder, 'facts');
			await generateFacts({ dataDir: folder, dir: out, dossiers: 500, seed: 1 });
			return (await hashes(out)).join('\n');
		};
		const rows = async () => (await readFile(join(dataDir, 'holidays.csv'), 'utf8')).trimEnd().split('\n');

		it('from the files that the package names', async () => {
			const [heading = '', ...all] = await rows();
			const text = (part: string[]) => [heading, ...part, ''].join('\n');
			const one = await factsOf('one', { path: 'nghi-le.csv' }, { 'nghi-le.csv': text(all) });
			const path = ['a.csv', 'b.csv'];
			const two = await factsOf('two', { path }, { 'a.csv': text(all.slice(0, 9)), 'b.csv': text(all.slice(9)) });
			expect(two).toBe(one);
			await generateFacts({ dataDir, dir: join(dir, 'whole'), dossiers: 500, seed: 1 });
			expect(one).toBe((await hashes(join(dir, 'whole'))).join('\n'));
			const fewer = await factsOf('fewer', { path: 'a.csv' }, { 'a.csv': text([]) });
			expect(fewer).not.toBe(one);
		});

		it('where there are any: else offices work from Monday to Friday', async () => {
			const none = await factsOf('none', null);
			expect(none).toBe(await factsOf('optional', { path: 'holidays.csv', 'cchc:optional': true }));
			await expect(factsOf('wanted', { path: 'holidays.csv' })).rejects.toThrow(/holidays\.csv is named by/);
		});
	});

	it('leaves a folder that holds something as it is', async () => {
		await writeFile(join(dir, 'mine.txt'), 'x');
		await expect(writeSample({ dataDir, out: dir, dossiers: 10, seed: 1 })).rejects.toThrow('is not empty');
		expect(await readdir(dir)).toEqual(['mine.txt']);
	});

	it('takes the place of an empty folder', async () => {
		const out = join(dir, 'empty');
		await mkdir(out);
		await writeSample({ dataDir, out, dossiers: 10, seed: 1 });
		expect(await readdir(out)).toContain('dossiers.csv');
	});

	it('leaves nothing behind where the catalogue is not whole', async () => {
		const broken = join(dir, 'broken');
		await mkdir(broken);
		await writeFile(
			join(broken, 'datapackage.json'),
			JSON.stringify({ cchc: {}, resources: [{ name: 'units', path: 'units.csv' }] })
		);
		await expect(writeSample({ dataDir: broken, out: join(dir, 'out'), dossiers: 10, seed: 1 })).rejects.toThrow(
			'units.csv'
		);
		expect(await readdir(dir)).toEqual(['broken']);
	});

	it('copies no file from outside the folder', async () => {
		const broken = join(dir, 'broken');
		await mkdir(broken);
		await writeFile(
			join(broken, 'datapackage.json'),
			JSON.stringify({ cchc: {}, resources: [{ name: 'units', path: '../units.csv' }] })
		);
		await expect(writeSample({ dataDir: broken, out: join(dir, 'out'), dossiers: 10, seed: 1 })).rejects.toThrow(
			'outside'
		);
	});
});

it('says in a sentence where no folder can be made', async () => {
	await writeFile(join(dir, 'file'), '');
	const out = join(dir, 'file', 'out');
	await expect(writeSample({ dataDir: 'data', out, dossiers: 10, seed: 1 })).rejects.toThrow();
	if (process.platform === 'linux') {
		await expect(writeSample({ dataDir: 'data', out: '/proc/cchc', dossiers: 10, seed: 1 })).rejects.toThrow(
			'cannot be made'
		);
	}
});

describe('cchc sample', () => {
	const run = async (...args: string[]): Promise<{ code: number; out: string[] }> => {
		const out: string[] = [];
		const io = { out: (line: string) => out.push(line), err: () => undefined, cwd: dir };
		return { code: await sample(args, io), out };
	};

	it('writes into a folder named from where it runs', async () => {
		const { code, out } = await run('--dossiers', '20', '--seed', '1', '--out', 'p');
		expect([code, out]).toEqual([0, [join(dir, 'p')]]);
		expect(await readdir(join(dir, 'p'))).toContain('dossiers.csv');
	});

	it('explains itself', async () => {
		const { code, out } = await run('--help');
		expect(code).toBe(0);
		expect(out.join('\n')).toContain('--dossiers N');
	});

	it.each([
		[['--seed', '1', '--out', 'p'], '--dossiers: found nothing'],
		[['--dossiers', '1.5', '--seed', '1', '--out', 'p'], "--dossiers: found '1.5'"],
		[['--dossiers', '0', '--seed', '1', '--out', 'p'], "--dossiers: found '0'"],
		[['--dossiers', '10', '--seed', 'one', '--out', 'p'], "--seed: found 'one'"],
		[['--dossiers', '10', '--seed', '1'], '--out DIR'],
		[['--dosiers', '10'], '--dosiers'],
		[['--dossiers', '10', 'more'], 'more']
	])('refuses %j in one line and writes nothing', async (args, words) => {
		await expect(run(...args)).rejects.toThrow(words);
		expect(await readdir(dir)).toEqual([]);
	});
});
