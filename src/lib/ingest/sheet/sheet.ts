/** A cell as the file has it. */
export type RawCell =
	| { kind: 'empty' }
	| {
			kind: 'text';
			text: string;
			/** name of the font, where the file tells it: old fonts carry their own code */ font?: string;
	  }
	| {
			kind: 'number';
			value: number;
			/** as shown in the workbook, e.g. "98,5%"; null where the file does not tell */
			shown: string | null;
			/** the format of the cell shows a date; `value` is the day number */
			isDate: boolean;
			/** the format of the cell shows a percentage; `value` is the fraction */
			isPercent: boolean;
	  }
	| { kind: 'boolean'; value: boolean }
	/** #REF!, #DIV/0! … */
	| { kind: 'error'; text: string };

/** A merged range, zero-based, both ends included; its content stands in the cell at the top left. */
export interface Merge {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** One sheet of a workbook, or a whole text file. Rows may differ in length: a missing cell is an empty one. */
export interface RawSheet {
	/** Empty where the file has no name for it. */
	name: string;
	rows: RawCell[][];
	merges: Merge[];
	/** The file counts days from 1904. */
	date1904: boolean;
}

/** No sheet of a workbook has more columns (Excel's own limit). */
export const MOST_COLUMNS = 16_384;

export const EMPTY: RawCell = { kind: 'empty' };

/** The cell as a person sees it, untrimmed; empty for an empty cell. A day number stays one. */
export function cellText(cell: RawCell | undefined): string {
	switch (cell?.kind) {
		case 'text':
		case 'error':
			return cell.text;
		case 'number':
			return cell.shown ?? String(cell.value);
		case 'boolean':
			return cell.value ? 'TRUE' : 'FALSE';
		default:
			return '';
	}
}

// White space, control characters and marks without a shape.
const VISIBLE = /[^\s\p{Cc}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** Nothing to be seen in the cell: empty, or white space and invisible marks only. "-" and 0 are something. */
export function isBlank(cell: RawCell | undefined): boolean {
	if (cell === undefined || cell.kind === 'empty') return true;
	if (cell.kind !== 'text' && cell.kind !== 'error') return false;
	const first = cell.text.charCodeAt(0);
	return !(first > 32 && first < 127) && !VISIBLE.test(cell.text);
}
