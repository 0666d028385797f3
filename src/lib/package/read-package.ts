import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import { parseCsv } from '../ingest/csv';
import { decode } from '../ingest/decode';
import { checkKeys } from './check-keys';
import { checkReferences } from './check-references';
import { checkTable, type TableFile } from './check-table';
import type { Descriptor } from './descriptor';
import { catalogueTables, ruleInput } from './rule-input';
import { RULES } from './rules';
import type { Resource } from './resource';
import { soundRows, type CheckedTable, type TypedTable } from './table';

/** What there is under a path of the package: its bytes, nothing, or a fault that was found while reading. */
export type FileContent = Uint8Array | Issue | null;

export interface PackageContent {
	/** Null where the settings or any table but those of facts (observations, submissions) hold an error. */
	catalogue: Catalogue | null;
	/** Every described table but the dossiers, by name; rows with a fault are left out. */
	tables: Record<string, TypedTable>;
	issues: Issue[];
}

/** The table that is too large to be read here: it is checked in SQL. */
export const DOSSIERS = 'dossiers';

/**
 * The files of a package, read whole → typed tables, catalogue and every fault in the order of the tables and rows.
 * Pure: never throws for bad data. `content` says what stands under each path that the description names.
 */
export function readPackageContent(
	{ settings, resources }: Descriptor,
	content: ReadonlyMap<string, FileContent>
): PackageContent {
	const small = resources.filter((r) => r.name !== DOSSIERS);
	const issues: Issue[] = [];
	const tables = new Map<string, CheckedTable>();
	for (const resource of small) {
		const files = resource.paths.map((path) => readFile(path, resource, content.get(path) ?? null, issues));
		const checked = checkTable(
			resource,
			files.filter((f) => f !== null)
		);
		issues.push(...checked.issues, ...checkKeys(resource, checked.table));
		tables.set(resource.name, checked.table);
	}
	for (const resource of small) issues.push(...checkReferences(resource, tables));
	const input = ruleInput(settings, tables);
	for (const rule of RULES) issues.push(...rule(input));
	return {
		catalogue: settings !== null && isSound(small, issues) ? { settings, ...catalogueTables(tables) } : null,
		tables: Object.fromEntries([...tables].map(([name, table]) => [name, soundRows(table)])),
		issues: inOrder(issues, small)
	};
}

/** Null for an optional file that is not there. */
function readFile(file: string, resource: Resource, content: FileContent, issues: Issue[]): TableFile | null {
	if (content === null) {
		if (resource.optional) return null;
		issues.push({
			severity: 'error',
			code: 'missing-file',
			file,
			found: 'no file',
			expected: `the table ${resource.name}`,
			message: 'The file that the description names is not there.'
		});
		return { file, csv: null };
	}
	if (!(content instanceof Uint8Array)) {
		issues.push(content);
		return { file, csv: null };
	}
	const decoded = decode(content, file);
	issues.push(...decoded.issues);
	if (decoded.text === null) return { file, csv: null };
	const csv = parseCsv(decoded.text, file);
	issues.push(...csv.issues);
	return { file, csv };
}

/** An error in a table of facts leaves the catalogue standing; any other takes it away. */
function isSound(resources: Resource[], issues: Issue[]): boolean {
	const facts = resources.filter((r) => r.name === 'observations' || r.name === 'submissions').flatMap((r) => r.paths);
	return !issues.some((i) => i.severity === 'error' && !facts.includes(i.file));
}

function inOrder(issues: Issue[], resources: Resource[]): Issue[] {
	const order = new Map(resources.flatMap((r) => r.paths).map((path, i) => [path, i]));
	const rank = (i: Issue): number => order.get(i.file) ?? -1;
	return issues.toSorted((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}
