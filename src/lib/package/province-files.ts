import type { Issue } from '../domain/issue';
import type { ProvinceUnits } from '../domain/province-units';
import type { ProvinceTemplate } from '../domain/unit-template';
import { printCsv } from '../ingest/csv';
import { readPackageContent, type FileContent } from './read-package';
import type { Resource } from './resource';
import { STANDARD } from './standard';
import { typedRows } from './table';

const TEMPLATE_TABLES = ['unit_kinds', 'unit_templates', 'unit_template_successions', 'unit_template_aliases'] as const;

/** Where the template stands in the package that the program comes with. */
export const TEMPLATE_FILES: readonly string[] = TEMPLATE_TABLES.flatMap((name) => STANDARD.get(name)?.paths ?? []);

/** The template from its files, by path; `template` is null where one of them has an error. */
export function readTemplate(content: ReadonlyMap<string, FileContent>): {
	template: ProvinceTemplate | null;
	issues: Issue[];
} {
	const resources = TEMPLATE_TABLES.map((name) => ({ ...standard(name), optional: false }));
	const { tables, issues } = readPackageContent({ settings: null, resources }, content);
	if (issues.some((i) => i.severity === 'error')) return { template: null, issues };
	return {
		template: {
			units: typedRows(tables.unit_templates),
			successions: typedRows(tables.unit_template_successions),
			aliases: typedRows(tables.unit_template_aliases)
		},
		issues
	};
}

/** The tables of a province's units as CSV texts by file name, with the columns of the standard and a byte-order mark. */
export function provinceFiles({ units, aliases, successions }: ProvinceUnits): Map<string, string> {
	const tables = { units, unit_aliases: aliases, unit_successions: successions };
	return new Map(
		Object.entries(tables).map(([name, rows]) => {
			const columns = standard(name).fields.map((f) => f.name);
			const lines = rows.map((row) => columns.map((c) => cellText((row as unknown as Record<string, unknown>)[c])));
			return [`${name}.csv`, `\uFEFF${printCsv([columns, ...lines])}`];
		})
	);
}

/** What the package's rules say of such files; `unitKinds` are the bytes of the table of kinds. */
export function checkProvinceFiles(files: ReadonlyMap<string, string>, unitKinds: FileContent): Issue[] {
	const kinds = standard('unit_kinds');
	const resources = [
		kinds,
		...[...files.keys()].map((file) => ({ ...standard(file.replace(/\.csv$/, '')), paths: [file] }))
	];
	const content = new Map<string, FileContent>(
		[...files].map(([file, text]) => [file, new TextEncoder().encode(text)])
	);
	for (const path of kinds.paths) content.set(path, unitKinds);
	return readPackageContent({ settings: null, resources }, content).issues;
}

function standard(name: string): Resource {
	const resource = STANDARD.get(name);
	if (resource === undefined) throw new Error(`the standard has no table ${name}`);
	return resource;
}

function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'boolean' || typeof cell === 'number') return String(cell);
	throw new TypeError(`a cell cannot hold ${typeof cell}`);
}
