import * as v from 'valibot';
import type { Issue } from '../domain/issue';
import { descriptorFault } from './descriptor-fault';
import { COLUMN_TYPES, type Resource } from './resource';
import { isInside } from './is-inside';

const names = v.union([v.string(), v.array(v.string())]);
const list = (one: string | string[]): string[] => (typeof one === 'string' ? [one] : one);
const isPattern = (text: string): boolean => {
	try {
		return new RegExp(text, 'u') instanceof RegExp;
	} catch {
		return false;
	}
};

const Constraints = v.looseObject({
	required: v.optional(v.boolean(), false),
	unique: v.optional(v.boolean(), false),
	enum: v.optional(v.array(v.string())),
	pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'not a regular expression'))),
	minimum: v.optional(v.number()),
	maximum: v.optional(v.number())
});

const FieldShape = v.looseObject({
	name: v.pipe(v.string(), v.regex(/^\p{L}[\p{L}\p{M}\p{N}_ -]*$/u)),
	type: v.picklist(COLUMN_TYPES),
	'cchc:optional': v.optional(v.boolean(), false),
	constraints: v.optional(Constraints, {})
});

const ResourceShape = v.looseObject({
	name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/)),
	path: names,
	'cchc:optional': v.optional(v.boolean(), false),
	schema: v.optional(
		v.looseObject({
			fields: v.array(FieldShape),
			primaryKey: v.optional(names, []),
			foreignKeys: v.optional(
				v.array(v.looseObject({ fields: names, reference: v.looseObject({ resource: v.string(), fields: names }) })),
				[]
			)
		})
	)
});

export interface ParsedResource extends Resource {
	/** The description says which columns there are. */
	hasSchema: boolean;
}

/** One entry of `resources`; null and issues where it cannot be used. `at` is its place, e.g. `resources.3`. */
export function parseResource(json: unknown, at: string): { resource: ParsedResource | null; issues: Issue[] } {
	const parsed = v.safeParse(ResourceShape, json);
	if (!parsed.success) {
		const issues = parsed.issues.map((i) => {
			const path = v.getDotPath(i);
			return descriptorFault('descriptor-shape', {
				column: path === null ? at : `${at}.${path}`,
				found: i.received,
				expected: i.expected ?? i.message,
				message: 'The description of this table cannot be used as it stands.'
			});
		});
		return { resource: null, issues };
	}
	const { name, path, schema, 'cchc:optional': optional } = parsed.output;
	const issues: Issue[] = [];
	const paths = list(path);
	const inside = paths.filter(isInside);
	for (const found of paths.filter((p) => !isInside(p))) {
		issues.push(
			descriptorFault('path-outside', {
				column: `${at}.path`,
				found,
				expected: 'a path inside the folder, with forward slashes',
				message: 'A table may only be read from the folder itself.'
			})
		);
	}
	const foreignKeys = (schema?.foreignKeys ?? []).map((k) => ({
		fields: list(k.fields),
		resource: k.reference.resource,
		references: list(k.reference.fields)
	}));
	for (const key of foreignKeys.filter((k) => k.fields.length !== k.references.length)) {
		issues.push(
			descriptorFault('descriptor-shape', {
				column: `${at}.schema.foreignKeys`,
				found: key.fields.join(', '),
				expected: `as many columns as in ${key.references.join(', ')}`,
				message: 'A foreign key names as many columns here as in the other table.'
			})
		);
	}
	return {
		resource: {
			name,
			paths: inside,
			pathRefused: inside.length < paths.length,
			optional,
			hasSchema: schema !== undefined,
			primaryKey: list(schema?.primaryKey ?? []),
			foreignKeys: foreignKeys.filter((k) => k.fields.length === k.references.length),
			fields: (schema?.fields ?? []).map((f) => ({
				name: f.name,
				type: f.type,
				required: f.constraints.required,
				optional: f['cchc:optional'],
				unique: f.constraints.unique,
				values: f.constraints.enum ?? null,
				pattern: f.constraints.pattern ?? null,
				minimum: f.constraints.minimum ?? null,
				maximum: f.constraints.maximum ?? null
			}))
		},
		issues
	};
}
