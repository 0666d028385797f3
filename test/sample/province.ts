import { readFileSync } from 'node:fs';
import { dossierChunks, type Dossier } from '../../src/lib/sample/dossiers';
import type { SampleProvince } from '../../src/lib/sample/province';
import { csvRecords } from '../../src/lib/ingest/csv-records';

export const dataDir = new URL('../../data/', import.meta.url);

export function table(path: string): Record<string, string>[] {
	return csvRecords(readFileSync(new URL(path, dataDir), 'utf8'), path);
}

/** A cell that must be there. */
export function cell(row: Record<string, string>, column: string): string {
	const value = row[column];
	if (value === undefined) throw new Error(`no column ${column}`);
	return value;
}

export const province: SampleProvince = {
	units: table('practice/units.csv').map((row) => ({
		unit: cell(row, 'unit'),
		kind: cell(row, 'kind'),
		valid_from: cell(row, 'valid_from'),
		valid_to: cell(row, 'valid_to')
	})),
	procedures: table('practice/procedures.csv').map((row) => ({
		procedure: cell(row, 'procedure'),
		sector: cell(row, 'sector')
	})),
	holidays: table('holidays.csv').map((row) => ({ date: cell(row, 'date'), kind: cell(row, 'kind') }))
};

export function dossiers(count: number, seed: number): Dossier[] {
	return [...dossierChunks(province, { dossiers: count, seed })].flat();
}

/** `2025-Q3` of an ISO date or date-time. */
export function quarter(date: string): string {
	return `${date.slice(0, 4)}-Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
}

/** Finished by the promised day, or minute where one was promised. */
export function isOnTime({ due_at, finished_at }: Dossier): boolean {
	return finished_at !== null && (due_at.length === 10 ? finished_at.slice(0, 10) : finished_at) <= due_at;
}

/** Rows by a key, in the order in which each key first occurs. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
	return groups;
}
