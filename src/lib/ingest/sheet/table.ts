import type { Declared } from './declared';
import type { TableColumn } from './heading-block';
import type { RowNumberKind } from './row-number';
import type { RawCell } from './sheet';

export type { TableColumn };

/** A row of data. Rows are the sheet's own, zero-based. */
export interface TableRow {
	at: number;
	/** By column of the sheet (`TableColumn.index`), perhaps shorter than the heading. A text merged downwards is repeated. */
	cells: readonly RawCell[];
	/** What the row is about, as written: the first words of it; null for none. */
	label: string | null;
	/** The row number as written without its brackets: "1.1"; null for none. */
	number: string | null;
	/** Row of the section or of the numbered row that this one stands under, null for none. */
	under: number | null;
}

export type LeftOutKind =
	'total' | 'section' | 'of_which' | 'numbering' | 'blank' | 'repeated_heading' | 'signature' | 'note';

/** Why a row is no data, for the catalogue of words. */
export type Why =
	/** "Tổng cộng", "Cộng mục I" */
	| 'total-words'
	/** a letter or roman number with numbered rows below it */
	| 'number-with-rows-below'
	/** a letter or roman number, nothing below it and no figure */
	| 'number-without-figures'
	/** one cell spread over the table */
	| 'one-wide-cell'
	/** "Trong đó" */
	| 'of-which-words'
	/** the sums have shown that the row above counts it */
	| 'counted-in-row-above'
	/** a dash or letter below "Trong đó" */
	| 'below-of-which'
	| 'column-numbers'
	| 'nothing-in-it'
	| 'same-as-heading'
	| 'signature-words'
	| 'below-signature'
	| 'note-words'
	/** words like those above a table: "Biểu số …", "Đơn vị tính: …" */
	| 'title-words'
	/** words in a single cell below the last row of figures */
	| 'words-below-table';

export interface LeftOut {
	at: number;
	kind: LeftOutKind;
	why: Why;
	/** First words of the row; empty for a blank one. */
	label: string;
	/** The section that it stands under, null for none. */
	under: number | null;
}

/** What a person must say, since the sheet does not. The rows in question are among `rows` until then. */
export interface TableQuestion {
	kind:
		/** several columns have the same headings */
		| 'same_headings'
		/** a column with cells and no heading */
		| 'no_heading'
		/** rows 1.1, 1.2, a), "-": counted in the row above them? `rows` begins with that row */
		| 'sub_rows'
		/** rows without a number among numbered ones: parts of the row above? */
		| 'unnumbered_rows'
		/** a section's number, figures, but no rows below */
		| 'section_without_rows'
		/** words in a single cell: a unit without figures, or a section? */
		| 'row_or_section'
		/** "Tổng số …" with more words: a total, or an indicator of that name? */
		| 'maybe_total'
		/** "Trong đó" alone, and nothing says which rows below it are meant */
		| 'of_which_end'
		/** figures without words before them */
		| 'no_label'
		/** a figure in a cell merged over several rows */
		| 'merged_figure'
		/** the row number has become a date (1.1 → 1 January) */
		| 'number_is_date'
		/** figures below the signatures */
		| 'after_signature';
	rows: number[];
	/** Columns of the sheet. */
	columns: number[];
}

export interface Placed {
	at: number;
	/** The cells of the row that hold something, joined by " · ". */
	text: string;
}

/** One table of a sheet. Every row of the sheet that holds something is in exactly one of its lists. */
export interface SheetTable {
	/** Rows that make up the heading, without the row of column numbers (which is left out). */
	headingRows: number[];
	columns: TableColumn[];
	/** Column of row numbers ("STT"), null for none. */
	numberColumn: number | null;
	/** Column that says what a row is about, null where none is of words. */
	labelColumn: number | null;
	rows: TableRow[];
	leftOut: LeftOut[];
	/** Rows above the heading. */
	titles: Placed[];
	declared: Declared[];
	questions: TableQuestion[];
}

/** A row below the heading while its place is being decided. */
export interface BodyRow {
	at: number;
	/** `row` until the outline has been drawn. */
	kind: 'row' | LeftOutKind;
	why: Why | null;
	label: string | null;
	number: { kind: RowNumberKind | 'band'; text: string } | null;
	filled: number;
	values: number;
	under: number | null;
}
