import type { RawCell } from './sheet';

/** What stands under "STT": "A", "II", "3", "3.1", "a)", "-". */
export type RowNumberKind = 'letter' | 'roman' | 'integer' | 'dotted' | 'item' | 'dash';

export interface RowNumber {
	kind: RowNumberKind;
	/** Without brackets and dots at the end: "3.1". */
	text: string;
}

/** The row number that a text is, null for any other text. Thousands ("1.000") are none with dots. */
export function rowNumber(text: string): RowNumber | null {
	const bare = text.length > 20 ? '' : text.trim().replace(/^\(|[.)/:\s]+$/g, '');
	if (/^[-–+*•]$/.test(text.trim())) return { kind: 'dash', text: '-' };
	if (/^\d{1,7}$/.test(bare)) return { kind: 'integer', text: bare };
	if (/^\d{1,3}(?:[.,][1-9]\d?){1,4}$/.test(bare)) return { kind: 'dotted', text: bare.replace(/,/g, '.') };
	if (/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(bare) && bare !== '') return { kind: 'roman', text: bare };
	if (/^[A-Z]$/.test(bare)) return { kind: 'letter', text: bare };
	return /^(?:[a-zđ]|[ivx]{2,4})$/.test(bare) ? { kind: 'item', text: bare } : null;
}

/** The row number in a cell. A whole number is one however it is shown; a date is none. */
export function cellRowNumber(cell: RawCell | undefined): RowNumber | null {
	if (cell?.kind === 'text') return rowNumber(cell.text);
	if (cell?.kind !== 'number' || cell.isDate || cell.isPercent || cell.value < 0) return null;
	return rowNumber(Number.isInteger(cell.value) ? String(cell.value) : (cell.shown ?? String(cell.value)));
}

/** How many dots deep: 0 for "3", 1 for "3.1". */
export const dotsOf = ({ text }: RowNumber): number => text.split('.').length - 1;
