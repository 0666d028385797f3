import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvRecords } from '../../../src/lib/ingest/csv-records';
import { units } from '../../../src/lib/server/cli/units';
import { projectRoot } from '../../../src/lib/server/project-root';
import { readPackage } from '../../../src/lib/server/read-folder';
import { Folder } from '../../package/helpers/folder';

const FILES = ['unit_aliases.csv', 'unit_successions.csv', 'units.csv'];

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'cchc-units-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function run(...args: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line), cwd: dir };
	return { code: await units(args, io), out, err };
}
const records = async (path: string) => csvRecords(await readFile(path, 'utf8'), path);
const byUnit = (rows: Record<string, string>[]) => new Map(rows.map((r) => [r.unit ?? '', r]));

describe('cchc units', () => {
	it('writes three tables that a package takes without a word', async () => {
		const folder = await Folder.copy();
		try {
			const out = join(folder.dir, 'moi');
			const { code } = await run('son-la', '--name', 'Tỉnh Sơn La', '--out', out, '--with', 'all');
			expect(code).toBe(0);
			expect((await readdir(out)).sort()).toEqual(FILES);
			await folder.replace('datapackage.json', '"path": "units.csv"', '"path": ["units.csv", "moi/units.csv"]');
			const more = ['unit_aliases', 'unit_successions'].map((t) => `{ "name": "${t}", "path": "moi/${t}.csv" }`);
			await folder.replace('datapackage.json', '"resources": [', `"resources": [${more.join(', ')},`);
			const read = await readPackage(folder.dir);
			expect(read.issues).toEqual([]);
			const own = read.catalogue?.units.filter((u) => u.province === 'son-la') ?? [];
			expect(own).toHaveLength(25);
			expect(read.catalogue?.unit_successions).toHaveLength(7);
			expect(own.filter((u) => u.valid_to !== null || u.valid_from !== null).every((u) => u.unverified)).toBe(true);
		} finally {
			await folder.remove();
		}
	});

	it('writes only what every province has unless asked, and says so', async () => {
		const { code, err } = await run('son-la', '--name', 'Tỉnh Sơn La', '--out', 'a', '--with', 'ngoai-vu');
		expect(code).toBe(0);
		expect(err).toEqual([expect.stringMatching(/^left out \(--with\): ban-dan-toc, dan-toc-ton-giao, du-lich, ban-/)]);
		const codes = (await records(join(dir, 'a/units.csv'))).map((u) => u.unit);
		expect(codes).toHaveLength(20);
		expect(codes).toContain('son-la-ngoai-vu');
		expect((await records(join(dir, 'a/unit_successions.csv'))).map((s) => s.from_unit)).not.toContain(
			'son-la-ban-dan-toc'
		);
	});

	it('takes the codes with spaces between', async () => {
		const { code } = await run('son-la', '--name', 'Tỉnh Sơn La', '--out', 'a', '--with', 'ngoai-vu, du-lich ,');
		expect(code).toBe(0);
		const codes = (await records(join(dir, 'a/units.csv'))).map((u) => u.unit);
		expect(codes).toHaveLength(21);
		expect((await run('son-la', '--name', 'Tỉnh Sơn La', '--out', 'b', '--with', ' all')).err).toEqual([]);
	});

	it('calls the departments of a city so, in both languages, however its name was typed', async () => {
		const name = 'thành  phố Huế'.normalize('NFD');
		expect((await run('hue', '--name', name, '--out', 'a', '--with', 'all', '--prefix', 'h')).code).toBe(0);
		const own = byUnit(await records(join(dir, 'a/units.csv')));
		expect(own.get('hue')).toMatchObject({ name: 'Thành phố Huế', short_name: 'Huế', name_en: 'Huế City' });
		expect(own.get('h-van-phong-ubnd')).toMatchObject({
			name: 'Văn phòng Ủy ban nhân dân thành phố',
			name_en: "Office of the City People's Committee"
		});
		const aliases = (await records(join(dir, 'a/unit_aliases.csv'))).map((a) => a.alias);
		expect(aliases).toContain('Thanh tra thành phố Huế');
		expect(aliases).toContain('UBND thành phố Huế');
		for (const file of FILES) expect(await readFile(join(dir, 'a', file), 'utf8')).not.toMatch(/[{}]|tỉnh Huế/);
		expect((await readFile(join(dir, 'a/units.csv'))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	});

	it('overwrites nothing', async () => {
		await mkdir(join(dir, 'a'));
		await writeFile(join(dir, 'a/unit_aliases.csv'), 'mine');
		const { code, out, err } = await run('son-la', '--name', 'Tỉnh Sơn La', '--out', 'a');
		expect([code, out]).toEqual([1, []]);
		expect(err).toEqual([expect.stringContaining(`${join(dir, 'a/unit_aliases.csv')} is there already`)]);
		expect(await readdir(join(dir, 'a'))).toEqual(['unit_aliases.csv']);
		expect(await readFile(join(dir, 'a/unit_aliases.csv'), 'utf8')).toBe('mine');
	});

	it.each<[string, string[], RegExp[]]>([
		['nothing', [], [/found no code/, /--name: found nothing/, /--out: found nothing/]],
		['two provinces', ['a', 'b', '--name', 'Tỉnh A', '--out', 'x'], [/one province at a time: found a, b/]],
		[
			'faulty names',
			['Sơn La', '--name', 'Sơn La', '--out', 'x', '--with', 'ngoai-vu,so-la', '--prefix', 'SL'],
			[
				/province code: found 'Sơn La'/,
				/--prefix: found 'SL'/,
				/--name: found 'Sơn La'/,
				/--with: found 'so-la', expected some of ban-dan-toc/
			]
		],
		['a level without a name', ['a', '--name', 'Tỉnh ', '--out', 'x'], [/--name: found 'Tỉnh '/]],
		['characters that do not belong in a name', ['a', '--name', 'Tỉnh A\u0007', '--out', 'x'], [/units\.csv:2 name/]]
	])('says what is wrong with %s, a line each, and writes nothing', async (_, args, lines) => {
		const { code, out, err } = await run(...args);
		expect([code, out]).toEqual([1, []]);
		for (const line of lines) expect(err).toContainEqual(expect.stringMatching(line));
		expect(await readdir(dir)).toEqual([]);
	});
});

/** The practice province is one that the template could have made; it merged its Sở Ngoại vụ, which others kept. */
describe('the practice province agrees with the template', () => {
	const practice = (file: string) => records(join(projectRoot, 'data/practice', file));
	const generated = async (file: string) => {
		await run('minh-hoa', '--name', 'Tỉnh Minh Họa', '--prefix', 'mh', '--out', 'mh', '--with', 'all');
		return records(join(dir, 'mh', file));
	};

	it('in the names and days of its departments', async () => {
		const template = byUnit(await generated('units.csv'));
		const departments = (await practice('units.csv')).filter((u) => u.kind === 'department');
		expect(departments).toHaveLength(22);
		for (const own of departments) {
			const same = template.get(own.unit ?? '');
			expect(same, own.unit).toBeDefined();
			const merged = own.unit === 'mh-ngoai-vu' ? { valid_to: '2025-02-28' } : {};
			const facts = { unverified: own.unverified, note: own.note, note_en: own.note_en };
			expect({ ...same, ...facts, ...merged }).toEqual(own);
		}
	});

	it('in which took over from which', async () => {
		const step = (s: Record<string, string>): string => [s.from_unit, s.to_unit, s.on, s.kind].join(' ');
		const template = (await generated('unit_successions.csv')).map(step);
		const own = (await practice('unit_successions.csv')).filter((s) => s.kind !== 'split').map(step);
		expect(own.sort()).toEqual([...template, 'mh-ngoai-vu mh-van-phong-ubnd 2025-03-01 merge'].sort());
	});

	it('in what its departments are called besides', async () => {
		const template = new Set((await generated('unit_aliases.csv')).map((a) => `${String(a.alias)} ${String(a.unit)}`));
		const departments = byUnit((await practice('units.csv')).filter((u) => u.kind === 'department'));
		const own = (await practice('unit_aliases.csv')).filter((a) => departments.has(a.unit ?? ''));
		expect(own.length).toBeGreaterThan(40);
		expect(own.map((a) => `${String(a.alias)} ${String(a.unit)}`).filter((a) => !template.has(a))).toEqual([]);
	});
});
