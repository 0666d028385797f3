import Papa from 'papaparse';
import type { Issue } from '../domain/issue';
import { evenLineBreaks } from './even-line-breaks';

export interface CsvRow {
	/** The line of the file on which the row begins, as an editor numbers it; the heading is on line 1. */
	line: number;
	/** One a heading: a short row is filled with empty cells, a long one is cut (both are issues). */
	cells: string[];
	/** The row had as many cells as the heading. */
	even: boolean;
}

export interface CsvTable {
	/** Empty where the file could not be read as a table. */
	heading: string[];
	rows: CsvRow[];
	/** Rows can be trusted to stand where they stand: no fault of quotes, separator or heading. */
	readable: boolean;
	issues: Issue[];
}

/**
 * Text of a comma-separated file (RFC 4180; any line breaks) → its cells, untouched. Every cell is text: nothing is
 * guessed or trimmed. Never throws: what does not fit is in `issues`. Blank lines and rows
 * with broken quotes are passed over.
 */
export function parseCsv(text: string, file: string): CsvTable {
	const even = evenLineBreaks(text);
	const issues: Issue[] = [];
	const fault = (issue: Omit<Issue, 'severity' | 'file'>): void =>
		void issues.push({ severity: 'error', file, ...issue });
	if (/^.?\0/s.test(text)) {
		fault({
			code: 'not-utf8',
			row: 1,
			found: 'a zero byte at the beginning',
			expected: 'text in UTF-8',
			message: 'The file is UTF-16, not UTF-8. Save it as "CSV UTF-8" and try again.'
		});
		return { heading: [], rows: [], readable: false, issues };
	}
	const { records, quoteFaults } = split(even);
	for (const line of quoteFaults) {
		fault({
			code: 'unbalanced-quotes',
			row: line,
			expected: 'every opening quotation mark closed, quotes inside a cell doubled',
			message:
				'A quotation mark in this row is not closed or stands inside a quoted cell; rows after it cannot be trusted.'
		});
	}
	const first = records[0];
	if (first === undefined || quoteFaults.some((line) => line < first.line)) {
		if (quoteFaults.length === 0)
			fault({ code: 'empty-file', found: 'nothing', expected: 'a heading row', message: 'The file is empty.' });
		return { heading: [], rows: [], readable: false, issues };
	}
	if (/^sep=$/i.test(first.cells[0] ?? '')) {
		fault({
			code: 'separator-line',
			row: first.line,
			found: first.cells.join(','),
			expected: 'a heading row',
			message: 'The line is a note to Excel about separators, not a heading; remove it.'
		});
		return { heading: [], rows: [], readable: false, issues };
	}
	const separator = foreignSeparator(first.cells);
	if (separator !== null) {
		fault({
			code: 'wrong-separator',
			row: first.line,
			found: separator,
			expected: 'comma',
			message: `Columns are separated by ${separator}, as Excel does in some languages. Save the file with commas.`
		});
		return { heading: [], rows: [], readable: false, issues };
	}
	const heading = first.cells;
	const headingOk = checkHeading(heading, first.line, fault);
	const rows = records.slice(1).map(({ line, cells }): CsvRow => {
		if (cells.length === heading.length) return { line, cells, even: true };
		fault({
			code: 'ragged-row',
			row: line,
			found: `${cells.length} cells`,
			expected: `${heading.length} cells`,
			message:
				cells.length > heading.length
					? 'The row has more cells than the heading; a comma inside a cell needs quotation marks around it.'
					: 'The row has fewer cells than the heading.'
		});
		return { line, cells: heading.map((_, i) => cells[i] ?? ''), even: false };
	});
	return { heading, rows, readable: headingOk && quoteFaults.length === 0, issues };
}

interface Split {
	records: { line: number; cells: string[] }[];
	quoteFaults: number[];
}

/** PapaParse's one door: rows with the line that each begins on, and the lines of rows with bad quotes. */
function split(text: string): Split {
	const records: Split['records'] = [];
	const quoteFaults: number[] = [];
	let line = 1;
	let at = 0;
	Papa.parse<string[]>(text, {
		delimiter: ',',
		newline: '\n',
		skipEmptyLines: false,
		step: ({ data, errors, meta }) => {
			const begin = line;
			for (; at < meta.cursor; at++) if (text.charCodeAt(at) === 10) line++;
			if (errors.length > 0) quoteFaults.push(begin);
			else if (data.length > 1 || (data[0] ?? '') !== '') records.push({ line: begin, cells: data });
		}
	});
	return { records, quoteFaults };
}

const SEPARATORS: [mark: string, name: string][] = [
	[';', 'semicolon'],
	['\t', 'tab'],
	['|', 'vertical bar']
];

function foreignSeparator(cells: string[]): string | null {
	const only = cells.length === 1 ? (cells[0] ?? '') : '';
	return SEPARATORS.find(([mark]) => only.includes(mark))?.[1] ?? null;
}

function checkHeading(
	heading: string[],
	row: number,
	fault: (issue: Omit<Issue, 'severity' | 'file'>) => void
): boolean {
	const seen = new Set<string>();
	let ok = true;
	heading.forEach((name, i) => {
		if (name === '') {
			ok = false;
			fault({
				code: 'empty-heading',
				row,
				found: `column ${i + 1} has no heading`,
				expected: 'a name over every column',
				message: 'A column has no heading; remove it if it is empty.'
			});
		} else if (seen.has(name)) {
			ok = false;
			fault({
				code: 'repeated-heading',
				row,
				column: name,
				found: name,
				expected: 'each column once',
				message: 'Two columns have the same heading, so it is not known which is meant.'
			});
		}
		seen.add(name);
	});
	return ok;
}

/** Cells → comma-separated text with `\n`, each cell as it is. Read back by `parseCsv` it gives the same cells. */
export function printCsv(rows: string[][]): string {
	return rows.length === 0 ? '' : Papa.unparse(rows, { newline: '\n', quotes: quoteIfBreak }) + '\n';
}

// PapaParse leaves a lone carriage return bare when its own line break is \n.
const quoteIfBreak = (value: unknown): boolean => typeof value === 'string' && value.includes('\r');
