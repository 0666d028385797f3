import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../build-site';
import type { CommandIo } from './command-io';

const usage = `Usage: cchc build <folder> --out <site> [--base /path]

Checks the data package in <folder> and makes the static site in <site>: plain files for any static host.
When anything fails nothing is written and an older site stays as it was.

  --out DIR     where the site goes; a folder that holds other files is refused
  --base /PATH  absolute path below which the site will stand, for hosts that need it in the pages;
                without it the same files work below any path
  --help        this text`;

/** `cchc build`: exit code 0 when the site stands in `--out`. */
export async function build(args: string[], io: CommandIo): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { out: { type: 'string' }, base: { type: 'string' }, help: { type: 'boolean', short: 'h' } }
	});
	if (values.help) {
		io.out(usage);
		return 0;
	}
	const [folder, ...more] = positionals;
	if (folder === undefined || more.length > 0) {
		throw new Error(`build takes one folder, found ${String(positionals.length)} (see cchc build --help)`);
	}
	if (values.out === undefined) throw new Error('build needs --out <site> (see cchc build --help)');
	await buildSite({
		dataDir: resolve(io.cwd, folder),
		out: resolve(io.cwd, values.out),
		...(values.base === undefined ? {} : { base: values.base }),
		log: (line) => {
			io.err(line);
		}
	});
	io.out(resolve(io.cwd, values.out));
	return 0;
}
