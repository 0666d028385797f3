import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import type { Command, CommandIo } from './command-io';

interface Entry {
	summary: string;
	load(): Promise<Command>;
}

/** Each command is loaded only when it is asked for: `--help` needs no database. */
const commands: Record<string, Entry> = {
	check: {
		summary: 'list every fault of a data package or of files',
		load: async () => {
			const [{ check }, { checkFacts }] = await Promise.all([import('./check'), import('../check-facts')]);
			return (args, io) => check(args, io, checkFacts);
		}
	},
	measure: {
		summary: 'print the measurements of a data package',
		load: async () => (await import('./measure')).measure
	},
	build: {
		summary: 'make the static site from a data package',
		load: async () => (await import('./build')).build
	},
	sample: {
		summary: 'make the practice province',
		load: async () => (await import('./sample')).sample
	},
	units: {
		summary: "write a province's standard departments as tables",
		load: async () => (await import('./units')).units
	}
};

/** `cchc <command> …`: hands the arguments on and returns the command's exit code. */
export async function main(args: string[], io: CommandIo): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		for (const line of usage()) (name === undefined ? io.err : io.out)(line);
		return name === undefined ? 1 : 0;
	}
	if (name === '--version' || name === '-v') {
		io.out(await version());
		return 0;
	}
	const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (entry === undefined) {
		io.err(`cchc: unknown command '${name}'; expected one of: ${Object.keys(commands).join(', ')} (see cchc --help)`);
		return 1;
	}
	const command = await entry.load();
	return command(rest, io);
}

function usage(): string[] {
	const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
	return [
		'Usage: cchc <command> [arguments]',
		'',
		'Commands:',
		...rows,
		'',
		'cchc <command> --help   what a command takes',
		'cchc --version          the version',
		'',
		'Exit code 0 only when all went well. CCHC_DEBUG=1 prints the stack of a fault.'
	];
}

async function version(): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
	if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return 'unknown';
	return String(manifest.version);
}
