import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/domain/issue';
import { printIssue } from '../../src/lib/package/print-issue';
import { check, type FactsCheck } from '../../src/lib/server/cli/check';
import { Folder } from './helpers/folder';

let folder: Folder;
beforeEach(async () => {
	folder = await Folder.copy();
});
afterEach(() => folder.remove());

async function run(args: string[], checkFacts?: FactsCheck) {
	const out: string[] = [];
	const err: string[] = [];
	const io = {
		out: (line: string) => void out.push(line),
		err: (line: string) => void err.push(line),
		cwd: folder.dir
	};
	return { code: await check(args, io, checkFacts), out, err };
}

describe('cchc check', () => {
	it('counts the rows of a sound folder and ends with 0', async () => {
		const { code, out, err } = await run(['.']);
		expect(err).toEqual([]);
		expect(out.map((line) => line.replace(/\s+/g, ' '))).toContain('targets 7 rows');
		expect(out.at(-1)).toBe('0 errors, 0 warnings');
		expect(code).toBe(0);
	});

	it('prints one line a fault on standard error and ends with 1', async () => {
		await folder.set('targets.csv', 3, { value: '9O' });
		const { code, out, err } = await run([folder.dir]);
		expect(err).toEqual(['targets.csv:3 value: found "9O", expected a number — Only a number may stand here.']);
		expect(out.at(-1)).toBe('1 error, 0 warnings');
		expect(code).toBe(1);
	});

	it('marks warnings and ends with 0 where there is nothing else', async () => {
		await folder.write('stray.csv', 'a\n');
		const { code, err } = await run(['.']);
		expect(err).toEqual([
			'warning: stray.csv: expected a path that datapackage.json names — No table names this file, so it is not read.'
		]);
		expect(code).toBe(0);
	});

	it.each([[[]], [['--fast', '.']], [['.', '.']], [['.', '--sources']], [['nowhere']]])(
		'refuses %j in a line',
		async (args) => {
			const { code, err } = await run(args);
			expect(err).toHaveLength(1);
			expect(code).toBe(1);
		}
	);

	it('explains itself', async () => {
		const { code, out } = await run(['--help']);
		expect(out.join('\n')).toContain('cchc check <folder>');
		expect(code).toBe(0);
	});

	it('takes what the check of the dossiers finds', async () => {
		const found: Issue = { severity: 'error', code: 'x', file: 'dossiers.csv', row: 3, message: 'No.' };
		const { code, err } = await run(['.'], (pkg) => {
			expect(pkg.dossiersPath).toContain('dossiers.csv');
			return Promise.resolve([found]);
		});
		expect(err).toEqual(['dossiers.csv:3: No.']);
		expect(code).toBe(1);
	});

	it('proves quotes in the documents of a folder', async () => {
		const quotes = '{ "name": "target_quotes", "path": "target_quotes.csv" }';
		await folder.replace('datapackage.json', '"resources": [', `"resources": [${quotes},`);
		await folder.write('target_quotes.csv', 'target,fragment,line,quote\ndung-han,1,2,tối thiểu 90%\n');
		await folder.set('plans.csv', 2, { document: 'plan.txt' });
		await folder.write('plan.txt', 'KẾ HOẠCH\nTỷ lệ tối thiểu 90% hồ sơ\n');
		const proved = await run(['.', '--sources', '.']);
		expect(proved.out.join('\n')).toContain('90% → dung-han');
		await folder.write('plan.txt', 'KẾ HOẠCH\nTỷ lệ tối thiểu 80% hồ sơ\n');
		const broken = await run(['.', '--sources=.']);
		expect(broken.err.join('\n')).toContain('target_quotes.csv:2');
		expect(broken.code).toBe(1);
		expect((await run(['.', '--sources', 'nowhere'])).code).toBe(1);
	});

	it('does not follow a link out of the folder', async () => {
		await folder.delete('fields.csv');
		await symlink('/etc/hostname', join(folder.dir, 'fields.csv'));
		const { code, err } = await run(['.']);
		expect(err).toEqual([expect.stringContaining('fields.csv: found "fields.csv", expected a file inside the folder')]);
		expect(code).toBe(1);
	});
});

describe('printIssue', () => {
	it('prints what stands in a cell so that it does nothing', () => {
		const line = printIssue({
			severity: 'error',
			code: 'x',
			file: 'a.csv',
			row: 2,
			column: 'name',
			found: '\u001b[31mđỏ\n\u202e',
			message: 'No.'
		});
		expect(line).toBe('a.csv:2 name: found "\\u{1b}[31mđỏ\\u{a}\\u{202e}" — No.');
	});

	it('cuts what is long between characters', () => {
		const line = printIssue({ severity: 'warning', code: 'x', file: 'a.csv', found: '😀'.repeat(300), message: 'No.' });
		expect(line).toBe(`warning: a.csv: found "${'😀'.repeat(119)}…" — No.`);
	});
});
