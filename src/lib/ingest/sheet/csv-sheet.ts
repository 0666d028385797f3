import Papa from 'papaparse';
import { chooseDelimiter, DELIMITERS, type Delimiter, type DelimiterTrial } from './delimiter';
import { evenLineBreaks } from '../even-line-breaks';
import { lineCounter } from './line-counter';
import { EMPTY, MOST_COLUMNS, type RawCell, type RawSheet } from './sheet';

export interface CsvSheetOptions {
	/** Name of the sheet; a text file has none of its own. */
	name?: string;
	/** Said by a person or a form: nothing is detected then. */
	delimiter?: Delimiter;
	mostColumns?: number;
	mostRows?: number;
	/** Signs in one cell. */
	longestCell?: number;
}

/** A place that cannot be trusted, though the file could be read on. Lines as an editor numbers them, from 1. */
export interface CsvFinding {
	/**
	 * `open-quote`: a quotation mark is never closed, so the rest of the file stands in one cell.
	 * `stray-quote`: text after a closing quotation mark. `long-row`, `short-row`: more or fewer cells than the rows around.
	 */
	code: 'open-quote' | 'stray-quote' | 'long-row' | 'short-row';
	line: number;
	/** Cells found and expected, for rows that are too long or too short. */
	found?: number;
	expected?: number;
}

/** Why a text is not read at all. */
export interface CsvFault {
	code: 'nul-bytes' | 'too-many-columns' | 'too-many-rows' | 'cell-too-long';
	line: number;
	/** What was counted there: bytes, columns, rows, signs. */
	found: number;
	/** The limit that was passed; 0 for bytes that may not be there at all. */
	limit: number;
}

export interface CsvSheet {
	sheet: RawSheet;
	/** For each row of the sheet the line on which it begins. */
	lines: number[];
	/** Null for a file of a single column. */
	delimiter: Delimiter | null;
	findings: CsvFinding[];
}

export type CsvSheetResult = { value: CsvSheet } | { fault: CsvFault } | { question: { delimiters: DelimiterTrial[] } };

// Excel's limits: a longer cell or sheet cannot have come out of a workbook.
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;

/**
 * A delimited text → its cells as text, untrimmed, an empty cell as empty; nothing is made of numbers or dates. Comma,
 * semicolon, tab, vertical bar; any line breaks, also mixed; a mark at the beginning and a line "sep=;" are
 * obeyed and taken off. Blank lines are rows without cells. Never throws.
 */
export function csvSheet(source: string, options: CsvSheetOptions = {}): CsvSheetResult {
	const { text, skipped, said } = openText(source);
	const nul = text.indexOf('\0');
	if (nul >= 0) {
		const fault: CsvFault = {
			code: 'nul-bytes',
			line: lineCounter(text)(nul) + skipped,
			found: count(text, '\0'),
			limit: 0
		};
		return { fault };
	}
	const given = options.delimiter ?? said;
	const choice = given === null ? chooseDelimiter(text) : { delimiter: given };
	if ('question' in choice) return { question: { delimiters: choice.question } };
	const delimiter = 'single' in choice ? null : choice.delimiter;
	return readRows(text, delimiter, skipped, options);
}

/** Marks of byte order: PapaParse would take one off and lose count of its place. */
const MARKS = /^\uFEFF+/;

function openText(source: string): { text: string; skipped: number; said: Delimiter | null } {
	const text = source.replace(MARKS, '');
	const note = /^"?sep=([,;\t|])"?(\r\n|\r|\n|$)/i.exec(text);
	if (note === null) return { text, skipped: 0, said: null };
	return {
		text: text.slice(note[0].length).replace(MARKS, ''),
		skipped: 1,
		said: DELIMITERS.find((sign) => sign === note[1]) ?? null
	};
}

function count(text: string, sign: string): number {
	let found = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
	return found;
}

function readRows(
	source: string,
	delimiter: Delimiter | null,
	skipped: number,
	options: CsvSheetOptions
): CsvSheetResult {
	const { mostColumns = MOST_COLUMNS, mostRows = MOST_ROWS, longestCell = LONGEST_CELL } = options;
	// A single column is split at a sign that the text cannot hold: NUL has been refused.
	const sign = delimiter ?? '\0';
	const text = evenLineBreaks(source, sign);
	const lineAt = lineCounter(text);
	const rows: RawCell[][] = [];
	const lines: number[] = [];
	const findings: CsvFinding[] = [];
	let fault: CsvFault | undefined;
	let begin = 1 + skipped;
	Papa.parse<string[]>(text, {
		delimiter: sign,
		newline: '\n',
		step: ({ data, errors, meta }, parser) => {
			const line = begin;
			begin = lineAt(meta.cursor) + skipped;
			for (const { code } of errors.slice(0, 1)) findings.push({ code: QUOTE_FAULTS[code] ?? 'stray-quote', line });
			const longest = data.reduce((most, cell) => Math.max(most, cell.length), 0);
			if (longest > longestCell) fault = { code: 'cell-too-long', line, found: longest, limit: longestCell };
			if (data.length > mostColumns) fault = { code: 'too-many-columns', line, found: data.length, limit: mostColumns };
			if (rows.length >= mostRows) fault = { code: 'too-many-rows', line, found: mostRows + 1, limit: mostRows };
			if (fault !== undefined) parser.abort();
			else {
				rows.push(data.length === 1 && data[0] === '' ? [] : data.map(textCell));
				lines.push(line);
			}
		}
	});
	if (fault !== undefined) return { fault };
	// The break at the end of the last line begins no row.
	if (rows.at(-1)?.length === 0) {
		rows.pop();
		lines.pop();
	}
	const sheet: RawSheet = { name: options.name ?? '', rows, merges: [], date1904: false };
	const all = [...findings, ...unevenRows(rows, lines)].sort((a, b) => a.line - b.line);
	return { value: { sheet, lines, delimiter, findings: all } };
}

const QUOTE_FAULTS: Record<string, CsvFinding['code']> = { MissingQuotes: 'open-quote', InvalidQuotes: 'stray-quote' };

const textCell = (text: string): RawCell => (text === '' ? EMPTY : { kind: 'text', text });

/** Rows that are not as long as most. A row of one cell is a title, a section or a note; empty cells at the end are padding. */
function unevenRows(rows: RawCell[][], lines: number[]): CsvFinding[] {
	const times = new Map<number, number>();
	for (const { length } of rows) if (length > 1) times.set(length, (times.get(length) ?? 0) + 1);
	let expected = 0;
	for (const [length, found] of times) if (found > (times.get(expected) ?? 0)) expected = length;
	return rows.flatMap((row, at): CsvFinding[] => {
		const found = row.length;
		const line = lines[at] ?? 0;
		if (found > expected && row.slice(expected).some((cell) => cell !== EMPTY) && found > 1)
			return [{ code: 'long-row', line, found, expected }];
		return found > 1 && found < expected ? [{ code: 'short-row', line, found, expected }] : [];
	});
}
