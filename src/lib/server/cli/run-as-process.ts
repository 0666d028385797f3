import type { Command } from './command-io';
import { faultLine } from './fault-line';

/**
 * Runs a command as this process: arguments from the command line, lines to the standard streams, the result as
 * exit code. A reader that stops listening (`| head`) silences the output and changes nothing else.
 */
export async function runAsProcess(command: Command): Promise<void> {
	const io = { out: lineWriter(process.stdout), err: lineWriter(process.stderr), cwd: process.cwd() };
	let code: number;
	try {
		code = await command(process.argv.slice(2), io);
	} catch (error) {
		io.err(faultLine(error));
		code = 1;
	}
	await Promise.all([drained(process.stdout), drained(process.stderr)]);
	process.exit(code);
}

const closed = new WeakSet<NodeJS.WriteStream>();

function lineWriter(stream: NodeJS.WriteStream): (line: string) => void {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		closed.add(stream);
		if (error.code !== 'EPIPE') throw error;
	});
	return (line) => {
		if (!closed.has(stream)) stream.write(`${line}\n`);
	};
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
	if (closed.has(stream) || stream.destroyed) return Promise.resolve();
	return new Promise((resolve) => {
		stream.once('close', resolve);
		stream.write('', () => {
			resolve();
		});
	});
}
