import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../../src/lib/domain/day-number';
import { formatDate } from '../../../src/lib/format/date';
import type { ValueCell } from '../../../src/lib/ingest/values/cell';
import { columnDates, type DateColumnOptions } from '../../../src/lib/ingest/values/date-column';
import { dateText } from '../../../src/lib/ingest/values/date-text';
import { texts, typed } from './cells';

const brief = (cells: ValueCell[], options?: DateColumnOptions): unknown[] =>
	columnDates(cells, options).cells.map((cell) => {
		if (cell.kind === 'value') return cell.time === null ? cell.date : `${cell.date} ${cell.time}`;
		if (cell.kind === 'fault') return cell.fault.code;
		return cell.kind === 'question' ? [cell.about, ...cell.readings.map(({ date }) => date)] : cell.kind;
	});

const day = (iso: string): ValueCell => typed(toDayNumber(iso) - toDayNumber('1899-12-30'), { isDate: true });

describe('one order for a column', () => {
	test('a day above 12 decides, and the cell is named', () => {
		const column = columnDates(texts('05/09/2025', '15/09/2025', '', '-'));
		expect(column.order).toEqual({ kind: 'decided', order: 'dmy', by: 'written', cells: [1] });
		expect(brief(texts('05/09/2025', '15/09/2025', '', '-'))).toEqual(['2025-09-05', '2025-09-15', 'blank', 'dash']);
		expect(brief(texts('05/09/2025', '9/15/2025'))).toEqual(['2025-05-09', '2025-09-15']);
	});

	test('words and ISO dates decide nothing', () => {
		const column = columnDates(texts('05/09/2025', '2025-09-15', 'ngày 15 tháng 9 năm 2025', '06/06/2025'));
		expect(column.order).toEqual({ kind: 'open', cells: [0] });
		expect(column.questions).toEqual([{ about: 'order', cells: [0] }]);
		expect(column.cells[0]).toEqual({
			kind: 'question',
			about: 'order',
			readings: [
				{ date: '2025-09-05', time: null, given: 'dmy' },
				{ date: '2025-05-09', time: null, given: 'mdy' }
			],
			part: null
		});
	});

	test('the answer settles it', () => {
		expect(brief(texts('05/09/2025'), { order: 'dmy' })).toEqual(['2025-09-05']);
		expect(brief(texts('05/09/2025', '15/09/2025'), { order: 'mdy' })).toEqual(['2025-05-09', 'order-contradiction']);
	});

	test('a column with both orders is a contradiction', () => {
		const cells = texts('15/09/2025', '09/15/2025', '05/09/2025', '06/06/2025', '2025-09-15');
		const fault = 'order-contradiction';
		expect(columnDates(cells).order).toEqual({ kind: 'contradiction', dayFirst: [0], monthFirst: [1] });
		expect(brief(cells)).toEqual([fault, fault, fault, '2025-06-06', '2025-09-15']);
	});
});

describe('dates of a workbook', () => {
	test('are read by its own system', () => {
		expect(brief([day('2025-09-15'), typed(45915.604166666664, { isDate: true })])).toEqual([
			'2025-09-15',
			'2025-09-15 14:30:00'
		]);
		expect(brief([typed(44453, { isDate: true })], { date1904: true })).toEqual(['2025-09-15']);
		expect(brief([typed(60, { isDate: true })])).toEqual(['no-such-day']);
	});

	test('day numbers without a format of dates are asked for', () => {
		const cells = [typed(45915), ...texts('45915'), typed(20250915), typed(2025), typed(7), typed(1234.5)];
		expect(brief(cells)).toEqual([
			['serials', '2025-09-15', '2029-09-16'],
			['serials', '2025-09-15', '2029-09-16'],
			'2025-09-15',
			['no-day'],
			'not-a-date',
			'not-a-date'
		]);
		expect(brief(texts('45915', '44453'), { serials: 1900 })).toEqual(['2025-09-15', '2021-09-14']);
		expect(brief(texts('44453'), { serials: 1904 })).toEqual(['2025-09-15']);
		expect(brief(texts('10000'))).toEqual(['not-a-date']);
	});

	test('where all that is left as text has a day above 12 and no real date has, they may be exchanged', () => {
		const cells = [day('2025-05-09'), ...texts('15/09/2025', '16/09/2025'), day('2025-06-09')];
		expect(columnDates(cells).questions).toEqual([{ about: 'swapped', cells: [0, 3] }]);
		expect(brief(cells)[0]).toEqual(['swapped', '2025-05-09', '2025-09-05']);
		expect(brief(cells, { swapped: true })).toEqual(['2025-09-05', '2025-09-15', '2025-09-16', '2025-09-06']);
		expect(brief(cells, { swapped: false })).toEqual(['2025-05-09', '2025-09-15', '2025-09-16', '2025-06-09']);
	});

	test('but not where anything speaks against it', () => {
		expect(columnDates([day('2025-05-09'), ...texts('15/09/2025', '05/09/2025')]).questions).toEqual([]);
		expect(columnDates([day('2025-05-19'), day('2025-05-09'), ...texts('15/09/2025')]).questions).toEqual([]);
		expect(columnDates([day('2025-05-09')]).questions).toEqual([]);
	});
});

test('a date without its year or day is asked for', () => {
	expect(brief(texts('15/9', 'tháng 9/2025'))).toEqual([['year'], ['no-day']]);
	expect(brief(texts('15/9', '29/2'), { year: 2025 })).toEqual(['2025-09-15', 'no-such-day']);
	expect(brief(texts('15/9'), { year: 225 })).toEqual(['impossible-year']);
	expect(columnDates(texts('tháng 9/2025')).cells[0]).toMatchObject({ part: { year: 2025, month: 9, day: null } });
});

test('a foreign zone is asked for, because it moves the day', () => {
	const cells = texts('2025-09-15T17:00:00.000Z');
	expect(brief(cells)).toEqual([['zone', '2025-09-15', '2025-09-16']]);
	expect(brief(cells, { zone: 'local' })).toEqual(['2025-09-16 00:00:00']);
	expect(brief(cells, { zone: 'written' })).toEqual(['2025-09-15 17:00:00']);
});

test('lists what the caller may doubt', () => {
	const cells = texts('15/09/25', '31/12/1989', '15/09/2030', '15/09/2025', '01/01/1990');
	const column = columnDates(cells, { today: '2025-09-15' });
	expect([column.shortYears, column.early, column.future]).toEqual([[0], [1], [2]]);
	expect(columnDates(cells).future).toEqual([]);
});

describe('laws of dates', () => {
	const dates = fc.integer({ min: toDayNumber('1990-01-01'), max: toDayNumber('2089-12-31') }).map(isoDate);

	test('what was printed reads as what it was where the column decides', () => {
		fc.assert(
			fc.property(fc.array(dates), fc.constantFrom('vi' as const, 'en' as const), (days, locale) => {
				const printed = [...days, '2025-09-15'].map((iso) => formatDate(iso, locale));
				expect(brief(texts(...printed))).toEqual([...days, '2025-09-15']);
			}),
			{ numRuns: 300 }
		);
	});

	test('a serial and its text are the same day', () => {
		fc.assert(
			fc.property(dates, (iso) => {
				expect(brief([day(iso), ...texts(iso)])).toEqual([iso, iso]);
			})
		);
	});

	test('no text makes it throw, and every reading is a day', () => {
		const number = fc.integer({ min: 0, max: 32 }).map(String);
		const year = fc.constantFrom('2025', '25', '0225', '2024', '5', '20255', '1899');
		const sign = fc.constantFrom('/', '-', '.', ' / ', ' tháng ', ' ');
		const tail = fc.constantFrom('', ' 14:30', 'T23:00Z', ' 25:00', ' 9h', ' x', '\n1:05:09 CH');
		const written = fc
			.tuple(fc.constantFrom('', 'ngày ', '14:30 '), number, sign, number, sign, year, tail)
			.map((parts) => parts.join(''));
		const text = fc.oneof(written, fc.string(), fc.string({ unit: 'binary' }));
		let read = 0;
		fc.assert(
			fc.property(text, (text) => {
				const found = dateText(text);
				if (found.kind !== 'date') return;
				read++;
				for (const { date } of found.readings) expect(isoDate(toDayNumber(date))).toBe(date);
			}),
			{ numRuns: 3000 }
		);
		expect(read).toBeGreaterThan(20);
	});

	test('any numbers end, and so do hostile texts', () => {
		fc.assert(
			fc.property(fc.double(), fc.boolean(), fc.boolean(), (value, isDate, date1904) => {
				expect(columnDates([typed(value, { isDate })], { date1904 }).cells).toHaveLength(1);
			})
		);
		for (const part of ['1/', '15/9/2025 ', ' ', ':', 'ngày ', '2025-']) {
			expect(['fault', 'blank']).toContain(dateText(part.repeat(300_000)).kind);
			expect(['fault', 'blank', 'date']).toContain(dateText(part.repeat(30)).kind);
		}
	});
});
