import type { Absent, ValueCell } from './cell';
import { faulty, type Faulty } from './fault';
import { numberText, plainNumber, type DecimalSign, type NumberReading, type WrittenNumber } from './number-text';

/** A number whose decimal sign is settled. */
export interface SignedNumber {
	kind: 'signed';
	number: WrittenNumber;
	reading: NumberReading;
}

/** A possible value, and what would have to be true. */
export interface PossibleNumber {
	value: number;
	given: DecimalSign | 'points' | 'fraction' | 'written';
}

/** A cell as a number: text as `numberText` has it; a number of a workbook has one reading. Everything else is a fault. */
export function numberCell(cell: ValueCell): WrittenNumber | Absent | Faulty {
	switch (cell.kind) {
		case 'empty':
			return { kind: 'blank' };
		case 'text':
			return numberText(cell.text);
		case 'number':
			return typedNumber(cell);
		case 'boolean':
			return faulty('unexpected-boolean', cell.value ? 'TRUE' : 'FALSE');
		case 'error':
			return faulty('spreadsheet-error', cell.text);
	}
}

function typedNumber(cell: ValueCell & { kind: 'number' }): WrittenNumber | Faulty {
	const { value, shown, isDate } = cell;
	const found = shown ?? String(value);
	if (isDate) return faulty('unexpected-date', found);
	if (!Number.isFinite(value)) return faulty('not-a-number', found);
	if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return faulty('too-large', found);
	return plainNumber(value, cell.isPercent ? 'fraction' : shownPercent(shown) ? 'points' : 'bare');
}

/** A number format such as 0.0"%" writes the sign without the factor of 100. */
const shownPercent = (shown: string | null): boolean => shown?.trimEnd().endsWith('%') ?? false;
