import type { Issue } from '../domain/issue';
import { looseCode } from '../ingest/loose-code';
import { errorAt, type Place } from './issue-maker';
import type { ForeignKey, Resource } from './resource';
import type { CheckedTable } from './table';

/**
 * Foreign keys of one table: what it names must stand in the other table. A key with an empty part is not checked,
 * nor is one into a table that could not be read.
 */
export function checkReferences(resource: Resource, tables: ReadonlyMap<string, CheckedTable>): Issue[] {
	const table = tables.get(resource.name);
	if (table === undefined) return [];
	return resource.foreignKeys.flatMap((key) => {
		const target = tables.get(key.resource);
		return target?.complete === true ? missing(key, table, target) : [];
	});
}

function missing(key: ForeignKey, table: CheckedTable, target: CheckedTable): Issue[] {
	const exact = new Set<string>();
	const loose = new Map<string, { code: string; place: Place }>();
	for (const { row, place } of target.rows) {
		const parts = key.references.map((c) => String(row[c] ?? ''));
		exact.add(JSON.stringify(parts));
		const code = looseKey(parts);
		if (code !== null) loose.set(code, { code: parts.join(', '), place });
	}
	const issues: Issue[] = [];
	const column = key.fields.join(', ');
	for (const checked of table.rows) {
		const cells = key.fields.map((c) => checked.row[c] ?? null);
		if (cells.includes(null)) continue;
		const parts = cells.map(String);
		if (exact.has(JSON.stringify(parts))) continue;
		checked.sound = false;
		const near = loose.get(looseKey(parts) ?? '');
		const found = parts.join(', ');
		issues.push(
			near === undefined
				? errorAt(checked.place, {
						code: 'broken-reference',
						column,
						found,
						expected: `a row of ${key.resource} with this ${key.references.join(' + ')}`,
						message: `There is none in ${key.resource}.`
					})
				: errorAt(checked.place, {
						code: 'lost-zeros',
						column,
						found,
						expected: near.code,
						message: `The codes differ only in zeros from ${near.place.file}:${near.place.row}; a spreadsheet seems to have taken one for a number.`
					})
		);
	}
	return issues;
}

/** A key without the zeros that a spreadsheet drops from codes made of digits. Null where no part is such a code. */
function looseKey(parts: string[]): string | null {
	const loose = parts.map(looseCode);
	return loose.every((p) => p === null) ? null : JSON.stringify(loose.map((p, i) => p ?? parts[i]));
}
