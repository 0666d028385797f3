import { parseCsv } from './csv';

/** Rows of a sound CSV text by heading, as they stand; empty cells are empty strings. Throws at the first fault. */
export function csvRecords(text: string, file: string): Record<string, string>[] {
	const { heading, rows, issues } = parseCsv(text.replace(/^\uFEFF/, ''), file);
	const fault = issues.find((issue) => issue.severity === 'error');
	if (fault !== undefined) throw new Error(`${file}:${String(fault.row ?? 1)}: ${fault.message}`);
	return rows.map(({ cells }) => Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ''])));
}
