import { cellText, isBlank, type RawCell } from './sheet';

/** A row as it looks from afar. */
export interface RowLook {
	/** Columns that hold something. */
	filled: number[];
	/** How many of them hold a number, a date, a percentage, a dash or an error. */
	values: number;
	/** Of `values`, whole numbers between 1990 and 2100, which may as well head a column. */
	years: number;
}

export function lookAt(row: readonly RawCell[]): RowLook {
	const look: RowLook = { filled: [], values: 0, years: 0 };
	row.forEach((cell, column) => {
		if (isBlank(cell)) return;
		look.filled.push(column);
		if (!isValue(cell)) return;
		look.values++;
		if (/^(?:199\d|20\d\d|2100)$/.test(cellText(cell).trim())) look.years++;
	});
	return look;
}

const NUMBER = /^[-+−]?\(?\d[\d.,\s]*%?\)?$/;
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[\sT].*)?$/;

/** A figure, a date, a dash or an error rather than words; "(1)" is one, "Quý I" and "H15.07" are not. */
export function isValue(cell: RawCell | undefined): boolean {
	if (cell === undefined || cell.kind === 'empty') return false;
	if (cell.kind !== 'text') return true;
	if (cell.text.length > 40) return false;
	const text = cell.text.trim();
	return NUMBER.test(text) || DATE.test(text) || /^[-–—]+$/.test(text);
}

/** Texts of the cells that hold something, for words to be looked for. */
export const textsOf = (row: readonly RawCell[], { filled }: RowLook): string[] =>
	filled.map((column) => cellText(row[column]));
