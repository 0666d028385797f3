import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root';

/**
 * Runs a build tool of the project in a process of its own, in the project's folder. What it prints is shown only when
 * it fails: its warnings speak to developers, not to who publishes a site. Throws `ToolFailure` with one sentence.
 */
export async function runTool(name: string, path: string, args: string[], env: Record<string, string>): Promise<void> {
	const program = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);
	const child = spawn(process.execPath, [program, ...args], {
		cwd: projectRoot,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const pieces: Buffer[] = [];
	child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
	child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
	const stopped: { by: NodeJS.Signals | null } = { by: null };
	const stop = (signal: NodeJS.Signals): void => {
		stopped.by = signal;
		child.kill(signal);
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	try {
		const code = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		if (stopped.by !== null) throw new Error(`the build was stopped (${stopped.by})`);
		if (code !== 0) throw new ToolFailure(Buffer.concat(pieces).toString('utf8'));
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

/** The message is the line that tells most; all that the tool printed is the cause (shown by CCHC_DEBUG=1). */
export class ToolFailure extends Error {
	override readonly name = 'ToolFailure';
	constructor(output: string) {
		super(`the site could not be built: ${tellingLine(output)} (CCHC_DEBUG=1 shows all)`, { cause: new Error(output) });
	}
}

/** Lines that only announce the fault that follows, and where in a program it happened. */
const ANNOUNCEMENT =
	/^(error during build:?|build failed.*|✗ .*|caused by:|\[[^\]]*\]\s*plugin .* threw an error|at .*)$/i;
/** A fault thrown while a page is made is printed as `[500] GET /page`, then its own line. */
const FAULT = /^(\w*(Error|Failure|Faults|Exception)\b)(?!: \d{3} \/)|not found|cannot|could not|failed|expected/i;

function tellingLine(output: string): string {
	const lines = output
		// What colours a terminal begins with this control character.
		.replace(/\u001b\[[0-9;]*m/g, '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !ANNOUNCEMENT.test(line));
	return lines.find((line) => FAULT.test(line)) ?? lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'no output';
}
