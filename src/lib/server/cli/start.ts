import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../build-site';
import { projectRoot } from '../project-root';
import { serve } from '../serve';
import { siteCacheDir } from '../site-cache-dir';
import type { CommandIo } from './command-io';

const usage = `Usage: npm start [-- options]

Builds the site and serves the built files on this machine.

  --data DIR    the data package (default: data)
  --port N      the port to try first (default: 4173); the next one is taken where it is busy
  --host NAME   the address to listen on (default: 127.0.0.1, this machine only)
  --no-build    serve what was built before
  --help        this text`;

/** Builds and serves the site until the process is told to stop; exit code 0 after Ctrl-C. */
export async function start(args: string[], io: CommandIo): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			data: { type: 'string' },
			port: { type: 'string', default: '4173' },
			host: { type: 'string', default: '127.0.0.1' },
			'no-build': { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help) {
		io.out(usage);
		return 0;
	}
	const port = toPort(values.port);
	const ownData = join(projectRoot, 'data');
	const dataDir = values.data === undefined ? ownData : resolve(io.cwd, values.data);
	const dir = dataDir === ownData ? join(projectRoot, 'build') : siteCacheDir(dataDir);
	if (values['no-build']) {
		if (!existsSync(dir)) throw new Error(`there is no built site for ${dataDir} yet; start once without --no-build`);
	} else {
		await buildSite({
			dataDir,
			out: dir,
			log: (line) => {
				io.err(line);
			}
		});
	}
	const server = await serve({ dir, port, host: values.host });
	io.out(`The site stands at ${server.url} (Ctrl-C stops it)`);
	await new Promise<void>((stop) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
	});
	await server.close();
	return 0;
}

function toPort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535)
		throw new Error(`--port: found '${text}', expected a number from 0 to 65535`);
	return port;
}
