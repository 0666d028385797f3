import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import { decode } from '../ingest/decode';
import { parseDescriptor } from '../package/descriptor';
import { DESCRIPTOR_FILE } from '../package/descriptor-fault';
import { DOSSIERS, readPackageContent, type FileContent } from '../package/read-package';
import type { TypedTable } from '../package/table';

export interface FolderPackage {
	dir: string;
	/** Null where the settings or any table but those of facts hold an error: nothing can be built. */
	catalogue: Catalogue | null;
	/** Every described table but the dossiers, by name; rows with a fault are left out. */
	tables: Record<string, TypedTable>;
	issues: Issue[];
	/** Absolute path of dossiers.csv or dossiers.parquet; its rows are not read here. Null: there is none. */
	dossiersPath: string | null;
	/** Dossiers, observations or submissions are there; otherwise practice figures may be generated. */
	hasFacts: boolean;
}

export interface ReadLimits {
	/** Largest file of a table other than dossiers, in bytes. */
	bytes: number;
}

const LARGEST_DESCRIPTION = 5_000_000;

/**
 * A data package folder → its catalogue, tables and every fault. Reads only inside the folder. Bad data is never an
 * exception; `issues` holds it.
 */
export async function readPackage(dir: string, limits: ReadLimits = { bytes: 200_000_000 }): Promise<FolderPackage> {
	const empty = { dir, catalogue: null, tables: {}, dossiersPath: null, hasFacts: false };
	const description = await readInside(dir, DESCRIPTOR_FILE, { bytes: LARGEST_DESCRIPTION });
	if (!(description instanceof Uint8Array)) return { ...empty, issues: [description ?? (await noDescriptor(dir))] };
	const { text, issues: bytesIssues } = decode(description, DESCRIPTOR_FILE);
	if (text === null) return { ...empty, issues: bytesIssues };
	const { descriptor, issues } = parseDescriptor(text);
	if (descriptor === null) return { ...empty, issues };

	const content = new Map<string, FileContent>();
	const present = new Set<string>();
	for (const resource of descriptor.resources.filter((r) => r.name !== DOSSIERS)) {
		for (const path of resource.paths) {
			if (!content.has(path)) content.set(path, await readInside(dir, path, limits));
			if (content.get(path) !== null) present.add(resource.name);
		}
	}
	const dossiers = await findDossiers(dir, descriptor.resources.find((r) => r.name === DOSSIERS)?.paths ?? []);
	const read = readPackageContent(descriptor, content);
	const hasFacts = dossiers.path !== null || present.has('observations') || present.has('submissions');
	const named = new Set([...descriptor.resources.flatMap((r) => r.paths), ...dossiers.names]);
	return {
		dir,
		// An error in the description touches every table.
		catalogue: issues.some((i) => i.severity === 'error') ? null : read.catalogue,
		tables: read.tables,
		issues: [
			...issues,
			...read.issues,
			...dossiers.issues,
			...(await strayFiles(dir, named)),
			...(hasFacts || descriptor.settings?.practice !== null ? [] : [noFacts()])
		],
		dossiersPath: dossiers.path,
		hasFacts
	};
}

/** Bytes of a file of the folder; null where it is not there; an issue where it may not be read. */
async function readInside(dir: string, path: string, limits: ReadLimits): Promise<FileContent> {
	const fault = (code: string, found: string, expected: string, message: string): Issue => ({
		severity: 'error',
		code,
		file: path,
		found,
		expected,
		message
	});
	try {
		const real = await insideOrNull(dir, path);
		if (real === null) {
			return fault(
				'path-outside',
				path,
				'a file inside the folder',
				'The path leads out of the folder and is not followed.'
			);
		}
		const info = await stat(real);
		if (!info.isFile()) return fault('not-a-file', 'a folder', 'a file', 'There is no file under this name.');
		if (info.size > limits.bytes) {
			return fault(
				'file-too-large',
				`${info.size} bytes`,
				`at most ${limits.bytes} bytes`,
				'The file is too large for a table of this kind; only dossiers may be larger.'
			);
		}
		return new Uint8Array(await readFile(real));
	} catch (e) {
		if (errorCode(e) === 'ENOENT' || errorCode(e) === 'ENOTDIR') return null;
		return fault('unreadable-file', errorCode(e), 'a file that can be read', 'The file cannot be opened.');
	}
}

/** The real path, or null where links lead out of the folder. Throws where there is nothing. */
async function insideOrNull(dir: string, path: string): Promise<string | null> {
	const real = await realpath(join(dir, path));
	const way = relative(await realpath(dir), real);
	return way === '..' || way.startsWith(`..${sep}`) ? null : real;
}

const errorCode = (e: unknown): string =>
	e instanceof Error && 'code' in e && typeof e.code === 'string' ? e.code : 'unknown error';

interface FoundDossiers {
	path: string | null;
	names: string[];
	issues: Issue[];
}

/** The dossiers under the name that is described, or as Parquet beside it. Several files are not supported. */
async function findDossiers(dir: string, paths: string[]): Promise<FoundDossiers> {
	const names = [...new Set(paths.flatMap((p) => [p, p.replace(/\.csv$/, '.parquet')]))];
	const found: { name: string; path: string }[] = [];
	for (const name of names) {
		const path = await insideOrNull(dir, name).catch(() => null);
		if (path !== null) found.push({ name, path });
	}
	const second = found[1];
	const issues: Issue[] =
		second === undefined
			? []
			: [
					{
						severity: 'error',
						code: 'repeated-dossiers',
						file: second.name,
						found: found.map((f) => f.name).join(', '),
						expected: 'one file of dossiers',
						message: 'It is not known which of these files holds the dossiers.'
					}
				];
	return { path: found[0]?.path ?? null, names, issues };
}

/** CSV files that no table names; a package inside the package is its own affair. */
async function strayFiles(dir: string, named: ReadonlySet<string>): Promise<Issue[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((e) => e.isFile())
		.map((e) => relative(dir, join(e.parentPath, e.name)).split(sep).join('/'));
	const packages = paths
		.filter((p) => p.endsWith(`/${DESCRIPTOR_FILE}`))
		.map((p) => p.slice(0, -DESCRIPTOR_FILE.length));
	return paths
		.filter((path) => path.toLowerCase().endsWith('.csv') && !named.has(path))
		.filter((path) => !packages.some((inner) => path.startsWith(inner)))
		.sort()
		.map((file) => ({
			severity: 'warning',
			code: 'stray-file',
			file,
			expected: `a path that ${DESCRIPTOR_FILE} names`,
			message: 'No table names this file, so it is not read.'
		}));
}

async function noDescriptor(dir: string): Promise<Issue> {
	const isFolder = await stat(dir).then(
		(s) => s.isDirectory(),
		() => false
	);
	return {
		severity: 'error',
		code: 'missing-file',
		file: DESCRIPTOR_FILE,
		found: isFolder ? 'nothing' : 'no such folder',
		expected: 'the description of a data package',
		message: isFolder ? 'The folder is not a data package.' : `There is no folder ${dir}.`
	};
}

function noFacts(): Issue {
	return {
		severity: 'warning',
		code: 'no-facts',
		file: DESCRIPTOR_FILE,
		found: 'neither dossiers nor observations nor submissions',
		expected: 'facts, or the setting practice',
		message: 'There is nothing to measure in this folder.'
	};
}
