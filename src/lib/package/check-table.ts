import type { Cell } from '../engine/engine';
import type { Issue } from '../domain/issue';
import type { CsvTable } from '../ingest/csv';
import { checkLimits } from './check-limits';
import { checkText } from './check-text';
import type { Place } from './issue-maker';
import { parseCell } from './parse-cell';
import type { FieldSchema, Resource } from './resource';
import type { CheckedRow, CheckedTable, Row } from './table';

export interface TableFile {
	file: string;
	/** Null where the file is missing or its bytes cannot be read (an issue elsewhere). */
	csv: CsvTable | null;
}

/**
 * The files of one table against its schema: columns, types and limits, cell by cell. All faults, not only the
 * first. A column that nothing requires may be left out (a warning): its cells are empty.
 */
export function checkTable(resource: Resource, files: TableFile[]): { table: CheckedTable; issues: Issue[] } {
	const issues: Issue[] = [];
	const rows: CheckedRow[] = [];
	let complete = !resource.pathRefused;
	for (const { file, csv } of files) {
		if (csv === null || csv.heading.length === 0) {
			complete = false;
			continue;
		}
		const columns = checkColumns(resource, csv.heading, file, issues);
		complete &&= csv.readable && columns;
		for (const { line, cells, even } of csv.rows) {
			const place = { file, row: line };
			if (cells.every((c) => c === '')) {
				issues.push(emptyRow(place));
				continue;
			}
			const before = issues.length;
			const row: Row = {};
			for (const field of resource.fields) {
				const i = csv.heading.indexOf(field.name);
				row[field.name] = i < 0 ? null : checkCell(cells[i] ?? '', resource.name, field, place, even ? issues : null);
			}
			const failed = issues.slice(before).some((i) => i.severity === 'error');
			rows.push({ row, place, sound: even && columns && !failed });
		}
	}
	return { table: { name: resource.name, fields: resource.fields, rows, complete }, issues };
}

/** True where every column that must be there is there. */
function checkColumns(resource: Resource, heading: string[], file: string, issues: Issue[]): boolean {
	const names = resource.fields.map((f) => f.name);
	for (const found of heading.filter((h) => h !== '' && !names.includes(h))) {
		issues.push({
			severity: 'error',
			code: 'unknown-column',
			file,
			row: 1,
			column: found,
			found,
			expected: `one of ${names.join(', ')}`,
			message: `The description of ${resource.name} knows no such column; mind the spelling, or describe it.`
		});
	}
	let whole = true;
	for (const field of resource.fields.filter((f) => !heading.includes(f.name))) {
		const needed = field.required || resource.primaryKey.includes(field.name);
		if (needed) whole = false;
		else if (field.optional) continue;
		issues.push({
			severity: needed ? 'error' : 'warning',
			code: 'missing-column',
			file,
			row: 1,
			column: field.name,
			found: 'nothing',
			expected: `the column ${field.name}`,
			message: needed ? 'The column must be there.' : 'The column is not there; its cells are taken as empty.'
		});
	}
	return whole;
}

/** The value of a cell, null where it is empty or wrong. Nothing is reported where `issues` is null. */
function checkCell(text: string, table: string, field: FieldSchema, place: Place, issues: Issue[] | null): Cell {
	const at = { file: place.file, row: place.row, column: field.name };
	if (text === '') {
		if (field.required) {
			issues?.push({
				severity: 'error',
				code: 'missing-value',
				...at,
				found: 'an empty cell',
				expected: field.values === null ? `a ${field.type}` : `one of ${field.values.join(', ')}`,
				message: 'The cell must be filled.'
			});
		}
		return null;
	}
	for (const fault of checkText(text, field.name, table)) issues?.push({ ...at, found: text, ...fault });
	const parsed = parseCell(text, field.type);
	if ('fault' in parsed) {
		issues?.push({ severity: 'error', ...at, found: text, ...parsed.fault });
		return null;
	}
	for (const fault of checkLimits(parsed.value, field)) {
		issues?.push({ severity: 'error', ...at, found: text, ...fault });
	}
	return parsed.value;
}

function emptyRow(place: Place): Issue {
	return {
		severity: 'warning',
		code: 'empty-row',
		...place,
		found: 'empty cells only',
		message: 'The row is empty and is passed over.'
	};
}
