import { copyFile, mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { csvRecords } from '../ingest/csv-records';
import { csvLine } from '../sample/csv-line';
import { DOSSIER_COLUMNS, dossierChunks } from '../sample/dossiers';
import { OBSERVATION_COLUMNS, observations } from '../sample/observations';
import type { SampleProvince, SampleSize } from '../sample/province';
import { SUBMISSION_COLUMNS, submissions } from '../sample/submissions';

/** Something a person can put right; the message is one line. */
export class SampleError extends Error {
	override name = 'SampleError';
}

/** Tables that are generated, never copied. */
const FACTS = new Set(['dossiers', 'observations', 'submissions']);

interface Descriptor {
	cchc: Record<string, unknown>;
	resources: { name: string; path: string | string[]; 'cchc:optional'?: boolean }[];
}

const BUFFER = 1 << 20;

/** Writes lines to a file as they come, about a megabyte at a time. */
async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
	const handle = await open(file, 'wx');
	try {
		let text = '';
		for (const line of lines) {
			text += line;
			if (text.length < BUFFER) continue;
			await handle.appendFile(text);
			text = '';
		}
		await handle.appendFile(text);
	} finally {
		await handle.close();
	}
}

function* tableLines<C extends string>(
	columns: readonly C[],
	rows: Iterable<Record<C, string | number | boolean | null>>
): Generator<string> {
	yield csvLine(columns);
	for (const row of rows) yield csvLine(columns.map((column) => row[column]));
}

function* flat<T>(chunks: Iterable<T[]>): Generator<T> {
	for (const chunk of chunks) yield* chunk;
}

async function readProvince(dataDir: string): Promise<SampleProvince> {
	const read = async (file: string): Promise<Record<string, string>[]> => {
		try {
			return csvRecords(await readFile(join(dataDir, file), 'utf8'), file);
		} catch (cause) {
			throw new SampleError(`The practice province needs ${file} in ${dataDir}.`, { cause });
		}
	};
	const cell = (row: Record<string, string>, column: string): string => row[column] ?? '';
	return {
		units: (await read('practice/units.csv')).map((row) => ({
			unit: cell(row, 'unit'),
			kind: cell(row, 'kind'),
			valid_from: cell(row, 'valid_from'),
			valid_to: cell(row, 'valid_to')
		})),
		procedures: (await read('practice/procedures.csv')).map((row) => ({
			procedure: cell(row, 'procedure'),
			sector: cell(row, 'sector')
		})),
		holidays: (await readHolidays(dataDir)).map((row) => ({ date: cell(row, 'date'), kind: cell(row, 'kind') }))
	};
}

/** The rows of the package's days off, from every file of theirs; none where it names no such table or it is optional. */
async function readHolidays(dataDir: string): Promise<Record<string, string>[]> {
	const resource = (await readDescriptor(dataDir)).resources.find((r) => r.name === 'holidays');
	const paths = resource === undefined ? [] : [resource.path].flat();
	const files = await Promise.all(
		paths.map(async (path) => {
			const text = await readFile(join(dataDir, path), 'utf8').catch((cause: unknown) => {
				if (resource?.['cchc:optional'] === true) return null;
				throw unreadable(dataDir, path, cause);
			});
			return text === null ? [] : csvRecords(text, path);
		})
	);
	return files.flat();
}

const readDescriptor = async (dataDir: string): Promise<Descriptor> =>
	JSON.parse(await readFile(join(dataDir, 'datapackage.json'), 'utf8')) as Descriptor;

const unreadable = (dataDir: string, path: string, cause: unknown): SampleError =>
	new SampleError(`${join(dataDir, path)} is named by datapackage.json and cannot be read.`, { cause });

/**
 * Writes dossiers.csv, observations.csv and submissions.csv of the practice province into `dir`, which is made where
 * it is missing; none of the three may be there yet. The same size and seed give the same bytes.
 * Units and procedures are those of `dataDir`/practice, days off those of its datapackage.json; without any, offices
 * work from Monday to Friday.
 */
export async function generateFacts({
	dataDir,
	dir,
	...size
}: SampleSize & { dataDir: string; dir: string }): Promise<void> {
	const province = await readProvince(dataDir);
	await mkdir(dir, { recursive: true });
	await writeLines(join(dir, 'dossiers.csv'), tableLines(DOSSIER_COLUMNS, flat(dossierChunks(province, size))));
	await writeLines(join(dir, 'observations.csv'), tableLines(OBSERVATION_COLUMNS, observations(province, size.seed)));
	await writeLines(join(dir, 'submissions.csv'), tableLines(SUBMISSION_COLUMNS, submissions(province, size.seed)));
}

async function copyCatalogue(dataDir: string, dir: string, { resources }: Descriptor): Promise<void> {
	for (const resource of resources) {
		if (FACTS.has(resource.name)) continue;
		for (const path of [resource.path].flat()) {
			if (/^[/\\]|(^|[/\\])\.\.([/\\]|$)/.test(path))
				throw new SampleError(`datapackage.json names a file outside its folder: ${path}`);
			await mkdir(dirname(join(dir, path)), { recursive: true });
			try {
				await copyFile(join(dataDir, path), join(dir, path));
			} catch (cause) {
				if (resource['cchc:optional'] === true) continue;
				throw unreadable(dataDir, path, cause);
			}
		}
	}
}

function readme({ dossiers, seed }: SampleSize): string {
	return `# Số liệu minh họa

Thư mục này do máy sinh ra: tỉnh Minh Họa không có thật, mọi hồ sơ, số liệu báo cáo và chỉ tiêu của tỉnh này đều là giả định. Không dùng làm số liệu của bất kỳ tỉnh nào.

Illustrative data: tỉnh Minh Họa is fictional. Made by \`cchc sample --dossiers ${String(dossiers)} --seed ${String(seed)}\`; the same numbers give the same bytes.
`;
}

async function isTaken(out: string): Promise<boolean> {
	try {
		return (await readdir(out)).length > 0;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return true;
		throw error;
	}
}

/**
 * Writes a complete package folder of the practice province: the catalogue of `dataDir` and the generated facts.
 * All of it or nothing: the folder appears under its name when it is whole. Throws `SampleError` where `out` exists
 * and is not an empty folder, or where the catalogue is not whole.
 */
export async function writeSample({
	dataDir,
	out,
	...size
}: SampleSize & { dataDir: string; out: string }): Promise<void> {
	const target = resolve(out);
	if (await isTaken(target)) throw new SampleError(`${out} exists and is not empty; name a new folder.`);
	const descriptor = await readDescriptor(dataDir);
	const partial = `${target}.partial-${String(process.pid)}`;
	try {
		await mkdir(dirname(target), { recursive: true });
		await mkdir(partial).catch((cause: unknown) => {
			throw new SampleError(`${out} cannot be made there.`, { cause });
		});
		await copyCatalogue(dataDir, partial, descriptor);
		await generateFacts({ dataDir, dir: partial, ...size });
		const cchc = { ...descriptor.cchc, practice: null };
		const sample = { dossiers: size.dossiers, seed: size.seed };
		await writeFile(join(partial, 'datapackage.json'), `${JSON.stringify({ ...descriptor, sample, cchc }, null, 2)}\n`);
		await writeFile(join(partial, 'README.md'), readme(size));
		await rmdir(target).catch(() => undefined);
		await rename(partial, target);
	} catch (error) {
		await rm(partial, { recursive: true, force: true });
		throw error;
	}
}
