import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../src/lib/server/project-root';

/** The real program, from a folder that is not the project's. */
function cchc(...args: string[]): { status: number | null; out: string; err: string } {
	const run = spawnSync(process.execPath, [join(projectRoot, 'bin/cchc.js'), ...args], {
		cwd: tmpdir(),
		encoding: 'utf8'
	});
	return { status: run.status, out: run.stdout, err: run.stderr };
}

describe('cchc', () => {
	test('--help names every command', () => {
		const { status, out, err } = cchc('--help');
		expect([status, err]).toEqual([0, '']);
		for (const name of ['check', 'measure', 'build', 'sample', 'units'])
			expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
	});

	test('--version is that of package.json', () => {
		const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
		expect(cchc('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
	});

	test('without a command the usage goes to standard error', () => {
		const { status, out, err } = cchc();
		expect([status, out]).toEqual([1, '']);
		expect(err).toContain('Usage: cchc <command>');
	});

	test.each(['chek', 'toString', '__proto__'])('unknown command %s is one line and exit code 1', (name) => {
		const { status, out, err } = cchc(name);
		expect([status, out]).toEqual([1, '']);
		expect(err).toBe(
			`cchc: unknown command '${name}'; expected one of: check, measure, build, sample, units (see cchc --help)\n`
		);
	});

	test.each(['check', 'measure', 'build', 'sample', 'units'])('%s --help', (name) => {
		const { status, out, err } = cchc(name, '--help');
		expect([status, err]).toEqual([0, '']);
		expect(out).toContain(`cchc ${name}`);
	});

	test.each([
		[['build', 'data'], '--out'],
		[['build', '--out', 'x'], 'one folder'],
		[['build', 'no-such-folder', '--out', 'x'], 'no-such-folder'],
		[['build', 'a', '--nonsense'], '--nonsense']
	])('%j is one line that names the fault', (args, word) => {
		const { status, out, err } = cchc(...args);
		expect([status, out]).toEqual([1, '']);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		expect(err).toContain(word);
	});
});

test('a reader that stops listening is no fault', () => {
	const command = `'${process.execPath}' '${join(projectRoot, 'bin/cchc.js')}' --help | head -c 1; echo " \${PIPESTATUS[0]}"`;
	const run = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
	expect([run.stdout, run.stderr]).toEqual(['U 0\n', '']);
});
