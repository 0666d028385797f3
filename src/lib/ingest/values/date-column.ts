import { foundText, type Absent, type ValueCell } from './cell';
import { columnQuestions, type ColumnQuestion } from './column-question';
import { dateCell, EARLIEST, serialReadings, type ReadDate } from './date-cell';
import { exchanged, orderRule, swappedDates, type OrderRule } from './date-order';
import type { DateReading, WrittenDate } from './date-text';
import { existing, type DateOrder, type DatePart } from './day-text';
import type { DaySystem } from './excel-serial';
import { faulty, type Faulty } from './fault';

export interface DateColumnOptions {
	/** The workbook counts its days from 1904; its own dates are read so. */
	date1904?: boolean;
	/** The order of day and month, where a form or a user has said it. */
	order?: DateOrder;
	/** From which day bare day numbers count, where somebody has said that they are dates. */
	serials?: DaySystem;
	/** The year of dates such as "15/9". */
	year?: number;
	/** Which day a time with a foreign zone belongs to: as written, or by the clock in Viet Nam. */
	zone?: 'written' | 'local';
	/** Whether a spreadsheet has exchanged day and month of its real dates (see `swappedDates`). */
	swapped?: boolean;
	/** ISO date; what lies after it is listed as `future`. */
	today?: string;
}

/** `no-day`: a month or a year only, which no answer makes a day; the others are the options of the same name. */
export type DateDoubt = 'order' | 'swapped' | 'zone' | 'serials' | 'year' | 'no-day';

/** A possible date, and what would have to be true. */
export interface PossibleDate {
	date: string;
	time: string | null;
	given: DateOrder | DaySystem | 'written' | 'local' | 'swapped';
}

/** A cell of a column: an ISO date and a time (HH:MM or HH:MM:SS; null: none written), or why there is none. */
export type ColumnDate =
	| { kind: 'value'; date: string; time: string | null }
	| { kind: 'question'; about: DateDoubt; readings: PossibleDate[]; part: DatePart | null }
	| Absent
	| Faulty;

export interface ColumnDates {
	/** One for each cell given, in their order. */
	cells: ColumnDate[];
	order: OrderRule;
	questions: ColumnQuestion<DateDoubt>[];
	/** Indices of values whose year was written with two digits and taken as 1990–2089. */
	shortYears: number[];
	/** Indices of values before 1990. */
	early: number[];
	/** Indices of values after `today`. */
	future: number[];
}

/** A column of cells as dates, by one order of day and month for the whole column. Never throws, never guesses. */
export function columnDates(cells: readonly ValueCell[], options: DateColumnOptions = {}): ColumnDates {
	const read = cells.map((cell) => dateCell(cell, options.date1904 === true ? 1904 : 1900));
	const order: OrderRule =
		options.order === undefined ? orderRule(read) : { kind: 'decided', order: options.order, by: 'told', cells: [] };
	const doubtful = new Set(options.swapped === false ? [] : swappedDates(read));
	const done = read.map((cell, index): ColumnDate => {
		if (cell.kind === 'typed' && doubtful.has(index)) return swappedDate(cell.date, cell.time, options.swapped);
		return settle(cell, order, options, () => foundText(cells[index]));
	});
	const where = (has: (date: string, index: number) => boolean): number[] =>
		done.flatMap((cell, index) => (cell.kind === 'value' && has(cell.date, index) ? [index] : []));
	return {
		cells: done,
		order,
		questions: columnQuestions(done.map((cell) => (cell.kind === 'question' ? cell : { kind: 'other' }))),
		shortYears: where((_, index) => isShort(read[index])),
		early: where((date) => date < EARLIEST),
		future: where((date) => options.today !== undefined && date > options.today)
	};
}

const isShort = (cell: ReadDate | undefined): boolean => cell?.kind === 'date' && cell.shortYear;

function settle(cell: ReadDate, order: OrderRule, options: DateColumnOptions, found: () => string): ColumnDate {
	switch (cell.kind) {
		case 'typed':
			return { kind: 'value', date: cell.date, time: cell.time };
		case 'date':
			return writtenDate(cell, order, options, found);
		case 'part':
			return partialDate(cell, options.year, found);
		case 'serial': {
			const readings = serialReadings(cell).map(({ system, ...at }) => ({ ...at, given: system }));
			const meant = readings.find(({ given }) => given === options.serials);
			if (readings.length === 0) return faulty('not-a-date', found());
			if (meant !== undefined) return { kind: 'value', date: meant.date, time: meant.time };
			return { kind: 'question', about: 'serials', readings, part: null };
		}
		default:
			return cell;
	}
}

function writtenDate(cell: WrittenDate, rule: OrderRule, options: DateColumnOptions, found: () => string): ColumnDate {
	const ordered = cell.readings.some(({ order }) => order !== null);
	if (rule.kind === 'contradiction' && ordered) return faulty('order-contradiction', found());
	const meant = rule.kind === 'decided' ? rule.order : null;
	const readings = cell.readings.filter(({ order }) => meant === null || order === null || order === meant);
	if (readings.length === 0) return faulty('order-contradiction', found());
	if (new Set(readings.map(({ order }) => order)).size > 1) return question('order', readings);
	const zoned = readings.filter(({ zone }) => zone === null || options.zone === undefined || zone === options.zone);
	const [only, other] = zoned;
	if (only === undefined || other !== undefined) return question('zone', zoned);
	return { kind: 'value', date: only.date, time: only.time };
}

function question(about: 'order' | 'zone', readings: readonly DateReading[]): ColumnDate {
	return {
		kind: 'question',
		about,
		readings: readings.map(({ date, time, order, zone }) => ({
			date,
			time,
			given: (about === 'order' ? order : zone) ?? 'written'
		})),
		part: null
	};
}

function partialDate(part: DatePart, year: number | undefined, found: () => string): ColumnDate {
	if (part.day === null || part.month === null) return { kind: 'question', about: 'no-day', readings: [], part };
	if (year === undefined) return { kind: 'question', about: 'year', readings: [], part };
	if (!Number.isInteger(year) || year < 1900 || year > 2199) return faulty('impossible-year', found());
	const date = existing(year, part.month, part.day);
	return date === null ? faulty('no-such-day', found()) : { kind: 'value', date, time: null };
}

function swappedDate(date: string, time: string | null, swapped: boolean | undefined): ColumnDate {
	if (swapped === true) return { kind: 'value', date: exchanged(date), time };
	const readings: PossibleDate[] = [
		{ date, time, given: 'written' },
		{ date: exchanged(date), time, given: 'swapped' }
	];
	return { kind: 'question', about: 'swapped', readings, part: null };
}
