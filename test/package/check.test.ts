import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/domain/issue';
import { printIssue } from '../../src/lib/package/print-issue';
import { check, type FactsCheck } from '../../src/lib/server/cli/check';
import { Folder } from './helpers/folder';
import { addPlan } from './helpers/plan';

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

	it('proves the rows of a plan in its document and lists them', async () => {
		await addPlan(folder);
		await folder.replace('plan.txt', 'Đúng hạn', 'Đúng hạn 90%');
		const quotes = '{ "name": "target_quotes", "path": "target_quotes.csv" }';
		await folder.replace('datapackage.json', '"resources": [', `"resources": [${quotes},`);
		await folder.write('target_quotes.csv', 'target,fragment,line,quote\ndung-han,1,4,hạn 90%\n');
		await folder.set('tasks.csv', 2, { name: 'Đúng hạn 90%' });
		await folder.set('task_quotes.csv', 3, { quote: 'Đúng hạn 90%' });
		const { code, out, err } = await run(['.', '--sources', '.']);
		// The other targets of that plan are not quoted.
		expect(err.filter((line) => !/^targets\.csv:[3-6] target:/.test(line))).toEqual([]);
		expect(code).toBe(1);
		expect(out.slice(-6)).toEqual([
			'1 percent sign in 1 document, 0 left over',
			'plan.txt (ke-hoach-2025): 1 section, 1 objective, 1 task, 2 activities; 150 of 150 characters held, 22 outside the sections',
			'  kh-iii lines 2–9: 1 objective (1), 1 task (1), 2 activities (2); 150 of 150 characters held',
			'  1 defect of the document: 1 other',
			'1 section, 1 objective, 1 task, 2 activities; 150 of 150 characters held, 22 outside the sections, in 1 document',
			'4 errors, 0 warnings'
		]);
	});

	it('says where in its tables and documents a plan is not proved', async () => {
		await addPlan(folder);
		await folder.set('task_quotes.csv', 4, { line: '6' });
		await folder.set('plan_defects.csv', 2, { quote: 'Công bô' });
		await folder.replace('plan.txt', 'Trang 2', 'Trang 2 3');
		const { code, err } = await run(['.', '--sources', '.']);
		expect(err.filter((line) => !line.startsWith('targets.csv')).map((line) => line.split(' — ')[0])).toEqual([
			'task_quotes.csv:4 quote: found "1.", expected whole words, or words that nothing else quotes',
			'plan.txt:5 1: found "1.", expected a fragment of a cell, a passage or the heading that holds it',
			'plan.txt:7 9: found "3", expected a fragment of a cell, a passage or the heading that holds it',
			'plan_defects.csv:2 quote: found "Công bô", expected words that stand in plan.txt'
		]);
		expect(code).toBe(1);
	});

	it('does not read documents unless it is asked to', async () => {
		await addPlan(folder);
		await folder.delete('plan.txt');
		expect((await run(['.'])).err).toEqual([]);
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
