import { resolve } from 'node:path';
import type { Issue } from '../../domain/issue';
import { printIssue } from '../../package/print-issue';
import { readPackage, type FolderPackage } from '../read-folder';
import { checkSources } from './check-sources';
import type { CommandIo } from './command-io';

/** Checks what this part does not read row by row: the dossiers, in SQL. */
export type FactsCheck = (pkg: FolderPackage) => Promise<Issue[]>;

export const CHECK_HELP = `cchc check <folder> [--sources DIR]

Checks a data package: every file, row and cell that its datapackage.json describes, and the rules across tables.
Rows per table go to standard output, every fault to standard error as
  file:row column: found "…", expected … — what is wrong
Warnings begin with "warning: ". The exit code is 1 where there is an error, else 0.

  --sources DIR   also find every quoted fragment in the plan documents (*.txt) of DIR, and list per document
                  which target covers each percent sign, and per section how many rows hold how much of its text
  --help          this text`;

/** The command `check`; answers with the exit code and never throws for bad data or bad arguments. */
export async function check(args: string[], io: CommandIo, checkFacts?: FactsCheck): Promise<number> {
	const options = parseArguments(args);
	if (options === 'help') {
		io.out(CHECK_HELP);
		return 0;
	}
	if ('fault' in options) {
		io.err(`check: ${options.fault} (cchc check --help)`);
		return 1;
	}
	const pkg = await readPackage(resolve(io.cwd, options.folder));
	let issues = pkg.issues;
	if (checkFacts !== undefined) issues = issues.concat(await checkFacts(pkg));
	printCounts(pkg, io);
	if (options.sources !== null) {
		const sources = await checkSources(pkg, resolve(io.cwd, options.sources));
		for (const line of sources.listing) io.out(line);
		issues = issues.concat(sources.issues);
	}
	for (const issue of issues) io.err(printIssue(issue));
	const errors = issues.filter((i) => i.severity === 'error').length;
	io.out(`${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`);
	return errors > 0 ? 1 : 0;
}

type Options = { folder: string; sources: string | null } | { fault: string } | 'help';

function parseArguments(args: string[]): Options {
	const folders: string[] = [];
	let sources: string | null = null;
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		if (arg === '--help' || arg === '-h') return 'help';
		if (arg === '--sources' || arg.startsWith('--sources=')) {
			sources = arg === '--sources' ? (args[++i] ?? '') : arg.slice('--sources='.length);
			if (sources === '') return { fault: '--sources needs a folder' };
		} else if (arg.startsWith('-')) return { fault: `there is no option ${arg}` };
		else folders.push(arg);
	}
	const [folder, ...more] = folders;
	if (folder === undefined) return { fault: 'which folder?' };
	return more.length > 0 ? { fault: 'one folder at a time' } : { folder, sources };
}

function printCounts({ tables, dossiersPath }: FolderPackage, io: CommandIo): void {
	for (const [name, table] of Object.entries(tables)) {
		io.out(`${name.padEnd(20)}${String(table.rows.length).padStart(8)} rows`);
	}
	if (dossiersPath !== null) io.out(`${'dossiers'.padEnd(20)}${'in a file'.padStart(13)}`);
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
