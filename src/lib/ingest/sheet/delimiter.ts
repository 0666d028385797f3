import Papa from 'papaparse';
import { evenLineBreaks } from '../even-line-breaks';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What one delimiter makes of the beginning of a file. */
export interface DelimiterTrial {
	delimiter: Delimiter;
	/** Records that are not blank. */
	records: number;
	/** The commonest number of cells above one. */
	columns: number;
	/** Records with just that many cells. */
	even: number;
	/** Every place at which it splits a record that has other signs too (else any) stands between two digits: a decimal comma. */
	betweenDigits: boolean;
}

/** A delimiter, or the trials that are too near each other to choose; no trial: the file has a single column. */
export type DelimiterChoice = { delimiter: Delimiter } | { single: true } | { question: DelimiterTrial[] };

/** Signs of the text and records that are tried: whole lines, far more than titles and headings. */
const SAMPLE_SIGNS = 262_144;
const SAMPLE_RECORDS = 2_000;

/**
 * Which sign separates the cells, decided on up to 2 000 records with their quotes. A comma between digits only gives way
 * to any other sign (semicolon files of a country with decimal commas). Two signs that both split the file evenly are
 * a question, never a choice; so is a lone comma between digits.
 */
export function chooseDelimiter(text: string): DelimiterChoice {
	const all = DELIMITERS.map((delimiter) => trial(text, delimiter)).filter(({ columns }) => columns > 1);
	const others = all.filter(({ delimiter, betweenDigits }) => delimiter !== ',' || !betweenDigits);
	const [best, second] = (others.length > 0 ? others : all).toSorted((a, b) => weight(b) - weight(a));
	if (best === undefined) return { single: true };
	// A number in most records and no comma in the heading: one column of decimals, or two of integers.
	if (best.delimiter === ',' && best.betweenDigits) return best.even < best.records ? { single: true } : ask([best]);
	if (second === undefined) return { delimiter: best.delimiter };
	const clear = share(best) >= SURE && share(second) < UNSURE;
	const far = share(best) >= share(second) && weight(best) >= FAR * weight(second);
	const muchFar = weight(best) >= FAR * FAR * weight(second);
	return clear || (far && share(second) < SURE) || muchFar ? { delimiter: best.delimiter } : ask([best, second]);
}

const SURE = 0.9;
const UNSURE = 0.6;
const FAR = 3;

const ask = (question: DelimiterTrial[]): DelimiterChoice => ({ question });
const share = ({ even, records }: DelimiterTrial): number => even / Math.max(1, records);
const weight = ({ even, columns }: DelimiterTrial): number => even * (columns - 1);

function trial(text: string, delimiter: Delimiter): DelimiterTrial {
	const cut = text.length > SAMPLE_SIGNS;
	const sample = evenLineBreaks(cut ? text.slice(0, SAMPLE_SIGNS) : text, delimiter);
	const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_RECORDS });
	const whole = cut && data.length > 1 && data.length < SAMPLE_RECORDS ? data.slice(0, -1) : data;
	const records = whole.filter((cells) => cells.some((cell) => cell.trim() !== ''));
	const counts = new Map<number, number>();
	for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
	const mixed = records.filter((cells) => cells.some((cell) => /[,;\t|]/.test(cell)));
	const betweenDigits = (mixed.length > 0 ? mixed : records).every((cells) =>
		cells.every((cell, i) => i === 0 || (/\d$/.test(cells[i - 1] ?? '') && /^\d/.test(cell)))
	);
	let columns = 1;
	let even = 0;
	for (const [count, times] of counts) {
		if (count > 1 && (times > even || (times === even && count > columns))) [columns, even] = [count, times];
	}
	return { delimiter, records: records.length, columns, even, betweenDigits };
}
