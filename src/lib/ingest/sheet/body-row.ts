import type { Grid } from './grid';
import { isValue, lookAt, textsOf, type RowLook } from './row-look';
import { cellRowNumber, rowNumber } from './row-number';
import { cellText, isBlank, type RawCell } from './sheet';
import type { BodyRow, LeftOutKind, TableQuestion, Why } from './table';
import {
	isDateLine,
	isNote,
	isSignature,
	isSureSignature,
	isTitle,
	numberBefore,
	ofWhichWord,
	totalWord
} from './words';

/** What the rows before tell about the next. */
export interface BodyState {
	numberColumn: number | null;
	labelColumn: number | null;
	/** Below "Trong đó" alone. */
	ofWhich: boolean;
	/** One of its parts has been found. */
	anyPart: boolean;
	/** Columns that hold something in a row of data. */
	used: Set<number>;
	/** Below the signatures. */
	signed: boolean;
	questions: TableQuestion[];
}

/** A row below the heading by its own words and by the rows before it. Changes the state. */
export function bodyRow(grid: Grid, at: number, state: BodyState): BodyRow {
	const row = grid.row(at);
	const look = lookAt(row);
	const { numberColumn, labelColumn } = state;
	const numberCell = numberColumn === null ? undefined : row[numberColumn];
	const own = cellRowNumber(numberCell);
	const label = labelOf(row, look, numberColumn, labelColumn, own !== null);
	const number = own ?? (label === null ? null : rowNumber(numberBefore(label) ?? ''));
	const body: BodyRow = {
		at,
		kind: 'row',
		why: null,
		label,
		number,
		filled: look.filled.length,
		values: look.values,
		under: null
	};
	const ask = (kind: TableQuestion['kind'], columns: number[] = []): void =>
		void state.questions.push({ kind, rows: [at], columns });
	const leave = (kind: LeftOutKind, why: Why): BodyRow => ({ ...body, kind, why });

	const texts = textsOf(row, look);
	if (signs(grid, at, look, texts)) {
		state.signed = true;
		return leave('signature', 'signature-words');
	}
	if (state.signed) {
		if (look.filled.length < 3 || look.values === 0) return leave('signature', 'below-signature');
		state.signed = false;
		ask('after_signature');
	}
	if (look.values === 0 && texts.some((text) => isTitle(text) && !isDateLine(text)))
		return leave('note', 'title-words');
	if (look.values === 0 && isNote(texts[0] ?? '')) return leave('note', 'note-words');
	const total = [label, own === null ? cellText(numberCell) : null].map((text) =>
		text === null ? null : totalWord(text)
	);
	if (total.includes('total')) {
		state.ofWhich = false;
		return leave('total', 'total-words');
	}
	const open = state.ofWhich;
	const part = ofWhichPart(state, body, numberColumn);
	for (const column of look.filled) state.used.add(column);
	if (part !== null) return leave('of_which', part);
	if (open && !state.anyPart && numberColumn === null) ask('of_which_end');
	if (total.includes('maybe') && look.values > 0) ask('maybe_total');
	if (numberCell?.kind === 'number' && numberCell.isDate && numberColumn !== null)
		ask('number_is_date', [numberColumn]);
	if (label === null && labelColumn !== null) ask('no_label', [labelColumn]);
	return body;
}

/** The first words of a row: those in the column of labels, or the first elsewhere that are no row number. */
function labelOf(
	row: readonly RawCell[],
	{ filled }: RowLook,
	numberColumn: number | null,
	labelColumn: number | null,
	numbered: boolean
): string | null {
	const own = labelColumn === null ? undefined : row[labelColumn];
	if (own !== undefined && !isBlank(own)) return cellText(own).trim();
	const at = filled.find((column) => !(numbered && column === numberColumn) && !isValue(row[column]));
	return at === undefined ? null : cellText(row[at]).trim();
}

/** "Trong đó", or one of the parts below it: a dash, a letter, or no number in a table of numbered rows. */
function ofWhichPart(state: BodyState, { label, number }: BodyRow, numberColumn: number | null): Why | null {
	const word = label === null ? null : ofWhichWord(label);
	if (word !== null) {
		state.ofWhich = word.bare;
		state.anyPart = false;
		return 'of-which-words';
	}
	const below = number === null ? numberColumn !== null : number.kind === 'dash' || number.kind === 'item';
	state.ofWhich &&= below;
	state.anyPart ||= state.ofWhich;
	return state.ofWhich ? 'below-of-which' : null;
}

/** Words of signatures and no figures in the row, nor in the next one unless no table has such words. */
function signs(grid: Grid, at: number, look: RowLook, texts: string[]): boolean {
	if (look.values > 0 || look.filled.length > 4) return false;
	if (look.filled.length === 1 && isDateLine(texts[0] ?? '')) return true;
	if (!texts.some(isSignature)) return false;
	if (texts.some(isSureSignature)) return true;
	const next = grid.nextFilled[at + 1] ?? grid.height;
	const below = lookAt(grid.sheet.rows[next] ?? []);
	return below.values === 0 || below.filled.length < 3;
}
