import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provinceNameFaults, provinceUnits, type ProvinceNames } from '../../domain/province-units';
import type { ProvinceTemplate } from '../../domain/unit-template';
import { printIssue } from '../../package/print-issue';
import { checkProvinceFiles, provinceFiles, readTemplate, TEMPLATE_FILES } from '../../package/province-files';
import { projectRoot } from '../project-root';
import type { CommandIo } from './command-io';

export const UNITS_HELP = `Usage: cchc units <province-code> --name "Tỉnh …" --out DIR

Writes units.csv, unit_aliases.csv and unit_successions.csv of a province: its standard departments before and after
early 2025, what else they are called, and which took over from which. Days that are not verified are marked so;
correct them, and add electronic codes, communes and districts, by hand.

  --name NAME    the province's full name, as 'Tỉnh Sơn La' or 'Thành phố Huế'
  --out DIR      the folder; none of the three files may be there yet
  --with CODES   optional departments that the province has, with commas between; 'all' for every one
  --prefix CODE  the beginning of the departments' codes (default: the province code)
  --help         this text`;

interface Options {
	names: ProvinceNames;
	out: string;
}

/** `cchc units`: exit code 0 when the three files stand in `--out`; every fault is a line and nothing is written. */
export async function units(args: string[], io: CommandIo): Promise<number> {
	const dataDir = join(projectRoot, 'data');
	const content = new Map(
		await Promise.all(TEMPLATE_FILES.map(async (path) => [path, await readIfThere(join(dataDir, path))] as const))
	);
	const { template, issues } = readTemplate(content);
	const options = parseOptions(args, template, io.cwd);
	if (options === 'help') {
		io.out(UNITS_HELP);
		return 0;
	}
	for (const issue of issues) io.err(printIssue(issue));
	if (template === null) return 1;
	const faults = 'faults' in options ? options.faults : [];
	if ('out' in options) faults.push(...provinceNameFaults(template, options.names));
	if (faults.length > 0 || !('out' in options)) {
		for (const fault of faults) io.err(`units: ${fault} (cchc units --help)`);
		return 1;
	}
	const files = provinceFiles(provinceUnits(template, options.names));
	const found = checkProvinceFiles(files, content.get('unit_kinds.csv') ?? null);
	for (const issue of found) io.err(printIssue(issue));
	if (found.some((i) => i.severity === 'error')) return 1;
	if (!(await writeAll(files, options.out, io))) return 1;
	for (const file of files.keys()) io.out(join(options.out, file));
	const left = template.units.filter((u) => u.optional && !options.names.withOptional.includes(u.code));
	if (left.length > 0) io.err(`left out (--with): ${left.map((u) => u.code).join(', ')}`);
	return 0;
}

function parseOptions(
	args: string[],
	template: ProvinceTemplate | null,
	cwd: string
): Options | { faults: string[] } | 'help' {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			name: { type: 'string' },
			out: { type: 'string' },
			with: { type: 'string', default: '' },
			prefix: { type: 'string' },
			help: { type: 'boolean', short: 'h' }
		}
	});
	if (values.help === true) return 'help';
	const faults: string[] = [];
	const [province, ...more] = positionals;
	if (province === undefined) faults.push('which province? found no code');
	if (more.length > 0) faults.push(`one province at a time: found ${positionals.join(', ')}`);
	if (values.name === undefined) faults.push("--name: found nothing, expected a name as 'Tỉnh Sơn La'");
	if (values.out === undefined || values.out === '') faults.push('--out: found nothing, expected a folder');
	if (faults.length > 0 || province === undefined) return { faults };
	const optional = (template?.units ?? []).filter((u) => u.optional).map((u) => u.code);
	const codes = values.with.split(',').map((code) => code.trim());
	const withOptional = codes.filter((code) => code !== '');
	return {
		names: {
			province,
			prefix: values.prefix ?? province,
			name: values.name ?? '',
			withOptional: values.with.trim() === 'all' ? optional : withOptional
		},
		out: resolve(cwd, values.out ?? '')
	};
}

/** All files or none; false where one is there already (a line each). */
async function writeAll(files: ReadonlyMap<string, string>, out: string, io: CommandIo): Promise<boolean> {
	const taken = [...files.keys()].map((file) => join(out, file)).filter((path) => existsSync(path));
	for (const path of taken) io.err(`units: ${path} is there already and is not overwritten; name another folder`);
	if (taken.length > 0) return false;
	await mkdir(out, { recursive: true });
	const written: string[] = [];
	try {
		for (const [file, text] of files) {
			written.push(join(out, file));
			await writeFile(join(out, file), text, { flag: 'wx' });
		}
	} catch (cause) {
		// A file that came there meanwhile is somebody else's.
		if (isThereAlready(cause)) written.pop();
		await Promise.all(written.map((path) => rm(path, { force: true })));
		throw new Error(`nothing was written into ${out}: ${cause instanceof Error ? cause.message : String(cause)}`, {
			cause
		});
	}
	return true;
}

const isThereAlready = (cause: unknown): boolean =>
	cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';

async function readIfThere(path: string): Promise<Uint8Array | null> {
	try {
		return new Uint8Array(await readFile(path));
	} catch {
		return null;
	}
}
