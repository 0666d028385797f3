import type { Issue } from '../domain/issue';
import { errorAt } from './issue-maker';
import type { Resource } from './resource';
import type { CheckedRow, CheckedTable } from './table';
import { twoParents } from './two-parents';

/**
 * Rows that name the same thing twice: the primary key, and columns whose values must differ. An empty part of a
 * composite key counts as a value, so that two rows without it are the same.
 */
export function checkKeys(resource: Resource, table: CheckedTable): Issue[] {
	const single = resource.fields.filter((f) => f.unique).map((f) => [f.name]);
	const keys = resource.primaryKey.length > 0 ? [resource.primaryKey, ...single] : single;
	return keys.flatMap((columns) => repeated(columns, table));
}

function repeated(columns: string[], table: CheckedTable): Issue[] {
	const first = new Map<string, CheckedRow>();
	const issues: Issue[] = [];
	for (const checked of table.rows) {
		const parts = columns.map((c) => checked.row[c] ?? null);
		if (parts.every((p) => p === null)) continue;
		const key = JSON.stringify(parts);
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, checked);
			continue;
		}
		checked.sound = false;
		issues.push(
			twoParents(columns, earlier, checked) ??
				errorAt(checked.place, {
					code: 'duplicate-key',
					column: columns.join(', '),
					found: parts.map((p) => p ?? '').join(', '),
					expected: `a value of its own in ${columns.join(' + ')}`,
					message: `The same stands in ${earlier.place.file}:${earlier.place.row}.`
				})
		);
	}
	return issues;
}
