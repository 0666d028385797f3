import { constants } from 'node:fs';
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import { decode } from '../ingest/decode';
import { parseDescriptor } from '../package/descriptor';
import { DESCRIPTOR_FILE } from '../package/descriptor-fault';
import { missingFile } from '../package/missing-file';
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
	/** The same path as the description writes it. */
	dossiersFile: string;
	/** Columns of the dossiers that the description names. */
	dossierColumns: string[];
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
	const empty = {
		dir,
		catalogue: null,
		tables: {},
		dossiersPath: null,
		dossiersFile: '',
		dossierColumns: [],
		hasFacts: false
	};
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
	const resource = descriptor.resources.find((r) => r.name === DOSSIERS);
	const dossiers = await findDossiers(dir, resource?.paths ?? []);
	const isPractice = (descriptor.settings?.practice ?? null) !== null;
	if (resource !== undefined && dossiers.path === null && dossiers.issues.length === 0 && !isPractice) {
		for (const path of resource.paths) dossiers.issues.push(missingFile(path, resource));
	}
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
		dossiersFile: dossiers.file,
		dossierColumns: resource?.fields.map((f) => f.name) ?? [],
		hasFacts
	};
}

/** Bytes of a file of the folder; null where it is not there; an issue where it may not be read. */
async function readInside(dir: string, path: string, limits: ReadLimits): Promise<FileContent> {
	const found = await findInside(dir, path, limits.bytes);
	if (found === null || !('real' in found)) return found;
	try {
		return new Uint8Array(await readFile(found.real));
	} catch (e) {
		return unreadable(path, e);
	}
}

/** Where a file of the folder is; null where there is none; an issue where it may not be read. */
async function findInside(dir: string, path: string, largest: number): Promise<{ real: string } | Issue | null> {
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
		if (info.size > largest) {
			return fault(
				'file-too-large',
				`${info.size} bytes`,
				`at most ${largest} bytes`,
				'The file is too large for a table of this kind; only dossiers may be larger.'
			);
		}
		await access(real, constants.R_OK);
		return { real };
	} catch (e) {
		if (errorCode(e) === 'ENOENT' || errorCode(e) === 'ENOTDIR') return null;
		return unreadable(path, e);
	}
}

const unreadable = (file: string, cause: unknown): Issue => ({
	severity: 'error',
	code: 'unreadable-file',
	file,
	found: errorCode(cause),
	expected: 'a file that can be read',
	message: 'The file cannot be opened.'
});

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
	/** As the description writes it; empty where there is none. */
	file: string;
	names: string[];
	issues: Issue[];
}

/** The dossiers under the name that is described, or as Parquet beside it. Several files are not supported. */
async function findDossiers(dir: string, paths: string[]): Promise<FoundDossiers> {
	const names = [...new Set(paths.flatMap((p) => [p, p.replace(/\.csv$/, '.parquet')]))];
	const found: { name: string; path: string }[] = [];
	const issues: Issue[] = [];
	for (const name of names) {
		const one = await findInside(dir, name, Infinity);
		if (one === null) continue;
		if ('real' in one) found.push({ name, path: one.real });
		else issues.push(one);
	}
	const several = paths.length > 1 ? paths : found.map((f) => f.name);
	if (several.length > 1) {
		issues.push({
			severity: 'error',
			code: 'repeated-dossiers',
			file: several[1] ?? DESCRIPTOR_FILE,
			found: several.join(', '),
			expected: 'one file of dossiers',
			message: 'It is not known which of these files holds the dossiers.'
		});
	}
	// A file that cannot be used is not half used.
	const only = issues.length === 0 ? found[0] : undefined;
	return { path: only?.path ?? null, file: only?.name ?? '', names, issues };
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
		() => null
	);
	const [found, message] =
		isFolder === null
			? ['no such folder', `There is no folder ${dir}.`]
			: isFolder
				? ['nothing', 'The folder is not a data package.']
				: ['a file', `${dir} is not a folder.`];
	return {
		severity: 'error',
		code: 'missing-file',
		file: DESCRIPTOR_FILE,
		found,
		expected: 'the description of a data package',
		message
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
