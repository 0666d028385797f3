import type { ValueCell } from './cell';
import { dateText, type BareSerial, type DateText } from './date-text';
import { datePart } from './day-text';
import { serialDate, type DaySystem } from './excel-serial';
import { faulty } from './fault';

/** A cell's date before its column has decided anything. `typed` dates are the workbook's own, not text. */
export type ReadDate = DateText | { kind: 'typed'; date: string; time: string | null };

/** A cell as a date: a number is the workbook's own date where its format says so, else perhaps one. */
export function dateCell(cell: ValueCell, system: DaySystem): ReadDate {
	switch (cell.kind) {
		case 'empty':
			return { kind: 'blank' };
		case 'text':
			return dateText(cell.text);
		case 'number':
			return cell.isDate ? typedDate(cell.value, cell.shown, system) : bareNumber(cell.value);
		case 'boolean':
			return faulty('unexpected-boolean', cell.value ? 'TRUE' : 'FALSE');
		case 'error':
			return faulty('spreadsheet-error', cell.text);
	}
}

function typedDate(value: number, shown: string | null, system: DaySystem): ReadDate {
	const at = serialDate(value, system);
	return at === null ? faulty('no-such-day', shown ?? String(value)) : { kind: 'typed', ...at };
}

/** A number without the format of a date: a year, 20250915, or a day number. */
function bareNumber(value: number): ReadDate {
	const text = String(value);
	if (/^\d{5}(\.\d+)?$/u.test(text)) return { kind: 'serial', serial: value };
	return /^(\d{8}|\d{12}|\d{14})$/u.test(text) ? dateText(text) : (datePart(text) ?? faulty('not-a-date', text));
}

/** What a bare day number means in each system; none where it is a day before 1990 or after 2199 in both. */
export function serialReadings({ serial }: BareSerial): { system: DaySystem; date: string; time: string | null }[] {
	return ([1900, 1904] as const).flatMap((system) => {
		const at = serialDate(serial, system);
		return at === null || at.date < EARLIEST ? [] : [{ system, ...at }];
	});
}

/** Electronic one-stop counters hold nothing older; five digits that mean an older day are more likely no date. */
export const EARLIEST = '1990-01-01';
