/** A cell as a file has it; what readers of CSV, workbooks and HTML have in common. */
export type ValueCell =
	| { kind: 'empty' }
	| { kind: 'text'; text: string }
	| {
			kind: 'number';
			value: number;
			/** As the workbook shows it, e.g. "98,5%"; null where nothing says so. */
			shown: string | null;
			isDate: boolean;
			isPercent: boolean;
	  }
	| { kind: 'boolean'; value: boolean }
	| { kind: 'error'; text: string };

/**
 * A cell that says nothing: with nothing in it, with a dash, or with a word. The three stay apart, and apart from 0:
 * what each means (nothing occurred, not reported, not known) is for the form to say.
 */
export type Absent =
	| { kind: 'blank' }
	| { kind: 'dash' }
	/** `none`: "không", "không phát sinh"; `unknown`: "KXĐ", "N/A", "chưa có số liệu". */
	| { kind: 'word'; word: 'none' | 'unknown' };

/** Longest cell that can be a number, a date or a length of time; anything longer is refused before it is looked at. */
export const LONGEST = 200;

/** Signs that a Vietnamese number or date in figures is made of: nothing that could be composed, hidden or foreign. */
export const PRINTABLE = /^[!-~]+(?: [!-~]+)*$/;

/** Text as the readers compare it: composed, in lower case, white space of any kind as one space, no invisible marks. */
export function plainCell(text: string): string {
	// Nearly every cell of a large file, and there is nothing to fold in it but capitals.
	if (PRINTABLE.test(text)) return text.toLowerCase();
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.replace(/[\p{Cc}\p{Cf}]/gu, '')
		.trim();
}

const DASHES = /^[-\u2010-\u2015\u2212]{1,3}$/u;

const WORDS: Record<string, 'none' | 'unknown'> = {
	không: 'none',
	'không có': 'none',
	'không phát sinh': 'none',
	'không có phát sinh': 'none',
	kxđ: 'unknown',
	'không xác định': 'unknown',
	'chưa xác định': 'unknown',
	'chưa có': 'unknown',
	'chưa có số liệu': 'unknown',
	'không có số liệu': 'unknown',
	'n/a': 'unknown',
	na: 'unknown',
	null: 'unknown'
};

/** What a cell without a value says; null where it says something else. `plain` comes from `plainCell`. */
export function absentText(plain: string): Absent | null {
	if (/^\d/.test(plain)) return null;
	if (plain === '') return { kind: 'blank' };
	if (DASHES.test(plain)) return { kind: 'dash' };
	const word = Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
	return word === undefined ? null : { kind: 'word', word };
}

/** A cell as a person sees it, for a message; empty where nothing is in it. */
export function foundText(cell: ValueCell | undefined): string {
	if (cell === undefined || cell.kind === 'empty') return '';
	if (cell.kind === 'number') return cell.shown ?? String(cell.value);
	return cell.kind === 'boolean' ? String(cell.value).toUpperCase() : cell.text;
}
