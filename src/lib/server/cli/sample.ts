import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../project-root';
import { writeSample } from '../write-sample';
import type { CommandIo } from './command-io';

const HELP = `Usage: cchc sample --dossiers N --seed S --out DIR

Writes the practice province (tỉnh Minh Họa, fictional) as a package folder.
The same N and S give the same bytes.

  --dossiers N   how many dossiers, 1 to 20000000
  --seed S       a whole number, 0 to 4294967295
  --out DIR      a folder that does not exist yet, or is empty
  --help         this text`;

/** A whole number of an option; throws with one clear line. */
function wholeNumber(option: string, text: string | undefined, low: number, high: number): number {
	const value = text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : NaN;
	if (value >= low && value <= high) return value;
	const expected = `a whole number from ${String(low)} to ${String(high)}`;
	throw new Error(`--${option}: found ${text === undefined ? 'nothing' : `'${text}'`}, expected ${expected}`);
}

/** `cchc sample`: exit code 0 when the folder stands in `--out`. Throws one clear line where it cannot. */
export async function sample(args: string[], io: CommandIo): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			dossiers: { type: 'string' },
			seed: { type: 'string' },
			out: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help === true) {
		io.out(HELP);
		return 0;
	}
	const dossiers = wholeNumber('dossiers', values.dossiers, 1, 20_000_000);
	const seed = wholeNumber('seed', values.seed, 0, 0xffffffff);
	if (values.out === undefined || values.out === '') throw new Error('sample needs --out DIR (see cchc sample --help)');
	const out = resolve(io.cwd, values.out);
	await writeSample({ dataDir: join(projectRoot, 'data'), out, dossiers, seed });
	io.out(out);
	return 0;
}
