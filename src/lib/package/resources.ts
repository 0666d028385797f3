import type { Issue } from '../domain/issue';
import { descriptorFault } from './descriptor-fault';
import { parseResource, type ParsedResource } from './parse-resource';
import type { FieldSchema, ForeignKey, Resource } from './resource';
import { STANDARD } from './standard';

/**
 * The tables of a description, each held against the standard: it may add tables, columns and limits, but not take
 * away a required table or column nor change a type. A standard table without `schema` takes the standard one.
 */
export function readResources(json: unknown[]): { resources: Resource[]; issues: Issue[] } {
	const issues: Issue[] = [];
	const byName = new Map<string, Resource>();
	const unusable = new Set<string>();
	json.forEach((entry, i) => {
		const at = `resources.${i}`;
		const parsed = parseResource(entry, at);
		issues.push(...parsed.issues);
		const resource = parsed.resource;
		if (resource === null) {
			const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : null;
			if (typeof name === 'string') unusable.add(name);
			return;
		}
		if (byName.has(resource.name)) {
			issues.push(
				descriptorFault('repeated-resource', {
					column: `${at}.name`,
					found: resource.name,
					expected: 'each table once',
					message: 'Two tables have the same name; give one of them several paths instead.'
				})
			);
			return;
		}
		const standard = STANDARD.get(resource.name);
		byName.set(resource.name, standard === undefined ? resource : merge(resource, standard, at, issues));
	});
	for (const standard of STANDARD.values()) {
		if (standard.optional || byName.has(standard.name) || unusable.has(standard.name)) continue;
		issues.push(
			descriptorFault('missing-resource', {
				column: 'resources',
				found: 'nothing',
				expected: standard.name,
				message: `The table ${standard.name} must be described.`
			})
		);
	}
	const resources = [...byName.values()];
	for (const r of resources) issues.push(...checkNames(r, byName, unusable));
	return { resources, issues };
}

function merge(own: ParsedResource, standard: ParsedResource, at: string, issues: Issue[]): Resource {
	if (own.hasSchema) {
		for (const field of standard.fields) {
			const same = own.fields.find((f) => f.name === field.name);
			if (same?.type === field.type || (same === undefined && !field.required)) continue;
			issues.push(
				descriptorFault(same === undefined ? 'undeclared-column' : 'changed-type', {
					column: `${at}.schema.fields`,
					found: same === undefined ? 'nothing' : `${field.name}: ${same.type}`,
					expected: `${field.name}: ${field.type}`,
					message: `The column ${field.name} of ${own.name} must be described with the standard type.`
				})
			);
		}
	}
	const added = own.fields.filter((f) => standard.fields.every((s) => s.name !== f.name));
	const same = (a: ForeignKey, b: ForeignKey): boolean =>
		a.fields.join() === b.fields.join() && a.resource === b.resource;
	return {
		name: own.name,
		paths: own.paths,
		pathRefused: own.pathRefused,
		optional: own.optional && standard.optional,
		fields: [
			...standard.fields.map((s) =>
				narrow(
					s,
					own.fields.find((f) => f.name === s.name)
				)
			),
			...added
		],
		primaryKey: standard.primaryKey,
		foreignKeys: [
			...standard.foreignKeys,
			...own.foreignKeys.filter((k) => !standard.foreignKeys.some((s) => same(s, k)))
		]
	};
}

/** The standard column with the limits that the folder adds. */
function narrow(standard: FieldSchema, own: FieldSchema | undefined): FieldSchema {
	if (own === undefined) return standard;
	return {
		...standard,
		required: standard.required || own.required,
		unique: standard.unique || own.unique,
		values: standard.values ?? own.values,
		pattern: standard.pattern ?? own.pattern,
		minimum: standard.minimum ?? own.minimum,
		maximum: standard.maximum ?? own.maximum
	};
}

/** Keys name columns and tables that exist. */
function checkNames(r: Resource, all: Map<string, Resource>, unusable: Set<string>): Issue[] {
	const missing = (table: Resource, names: string[]): string[] =>
		names.filter((n) => table.fields.every((f) => f.name !== n));
	const fault = (found: string, expected: string): Issue =>
		descriptorFault('unknown-key-column', {
			column: r.name,
			found,
			expected,
			message: `A key of ${r.name} names something that is not described.`
		});
	const issues = missing(r, [...r.primaryKey, ...r.foreignKeys.flatMap((k) => k.fields)]).map((n) =>
		fault(n, `a column of ${r.name}`)
	);
	for (const key of r.foreignKeys) {
		const target = all.get(key.resource);
		if (target !== undefined) {
			issues.push(...missing(target, key.references).map((n) => fault(n, `a column of ${key.resource}`)));
		} else if (!unusable.has(key.resource) && !STANDARD.has(key.resource)) {
			issues.push(fault(key.resource, 'a table of this package'));
		}
	}
	return issues;
}
