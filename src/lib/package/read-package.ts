import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import { parseCsv } from '../ingest/csv';
import { decode } from '../ingest/decode';
import { checkKeys } from './check-keys';
import { checkReferences } from './check-references';
import { checkTable, type TableFile } from './check-table';
import type { Descriptor } from './descriptor';
import { missingFile } from './missing-file';
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
const FACTS = ['observations', 'submissions'];

/**
 * The files of a package, read whole → typed tables, catalogue and every fault in the order of the tables and rows.
 * Pure: never throws for bad data. `content` says what stands under each path that the description names.
 */
export function readPackageContent(
	{ settings, resources }: Descriptor,
	content: ReadonlyMap<string, FileContent>
): PackageContent {
	const small = resources.filter((r) => r.name !== DOSSIERS);
	const isPractice = (settings?.practice ?? null) !== null;
	let issues: Issue[] = [];
	const tables = new Map<string, CheckedTable>();
	for (const resource of small) {
		const isThere = resource.paths.some((path) => (content.get(path) ?? null) !== null);
		const mayBeMissing = (resource.optional && isThere) || (isPractice && FACTS.includes(resource.name));
		const read = resource.paths.map((path) => readFile(path, resource, content.get(path) ?? null, mayBeMissing));
		const checked = checkTable(
			resource,
			read.map((r) => r.file).filter((f) => f !== null)
		);
		const fileIssues = read.flatMap((r) => r.issues);
		issues = issues.concat(fileIssues, checked.issues, checkKeys(resource, checked.table));
		tables.set(resource.name, checked.table);
	}
	for (const resource of small) issues = issues.concat(checkReferences(resource, tables));
	const input = ruleInput(settings, tables);
	issues = issues.concat(RULES.flatMap((rule) => rule(input)));
	return {
		catalogue: settings !== null && isSound(small, issues) ? { settings, ...catalogueTables(tables) } : null,
		tables: Object.fromEntries([...tables].map(([name, table]) => [name, soundRows(table)])),
		issues: inOrder(issues, small)
	};
}

/** `file` is null for a file that is not there and is not needed; nothing is said of it where it may be missing. */
function readFile(
	path: string,
	resource: Resource,
	content: FileContent,
	mayBeMissing: boolean
): { file: TableFile | null; issues: Issue[] } {
	const unread: TableFile = { file: path, csv: null };
	if (content === null) {
		if (mayBeMissing) return { file: null, issues: [] };
		return { file: resource.optional ? null : unread, issues: [missingFile(path, resource)] };
	}
	if (!(content instanceof Uint8Array)) return { file: unread, issues: [content] };
	const { text, issues } = decode(content, path);
	if (text === null) return { file: unread, issues };
	const csv = parseCsv(text, path);
	return { file: { file: path, csv }, issues: issues.concat(csv.issues) };
}

/** An error in a table of facts leaves the catalogue standing; any other takes it away. */
function isSound(resources: Resource[], issues: Issue[]): boolean {
	const facts = resources.filter((r) => FACTS.includes(r.name)).flatMap((r) => r.paths);
	return !issues.some((i) => i.severity === 'error' && !facts.includes(i.file));
}

function inOrder(issues: Issue[], resources: Resource[]): Issue[] {
	const order = new Map(resources.flatMap((r) => r.paths).map((path, i) => [path, i]));
	const rank = (i: Issue): number => order.get(i.file) ?? -1;
	return issues.toSorted((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}
