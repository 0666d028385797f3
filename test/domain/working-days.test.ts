import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, toDayNumber, weekday } from '../../src/lib/domain/day-number';
import {
	addWorkingDays,
	isWorkingDay,
	workCalendar,
	workingDaysBetween,
	type CalendarDay,
	type WorkCalendar
} from '../../src/lib/domain/working-days';
import { csvRecords } from '../../src/lib/ingest/csv-records';

function calendarOf(days: readonly CalendarDay[]): WorkCalendar {
	const calendar = workCalendar(days);
	if (calendar === null) throw new Error('no calendar');
	return calendar;
}

const table = csvRecords(readFileSync('data/holidays.csv', 'utf8'), 'holidays.csv').map(
	({ date = '', kind = '' }): CalendarDay => ({ date, kind: kind === 'makeup' ? 'makeup' : 'off' })
);
const vietnam = calendarOf(table);
const between = (from: string, to: string) => workingDaysBetween(from, to, vietnam);
const add = (date: string, n: number) => addWorkingDays(date, n, vietnam);

describe('days as numbers', () => {
	it('are the same in every zone', () => {
		expect(toDayNumber('1970-01-01')).toBe(0);
		expect(toDayNumber('2024-02-29')).toBe(19_782);
		expect(isoDate(19_782)).toBe('2024-02-29');
		expect(isoDate(toDayNumber('1969-12-31'))).toBe('1969-12-31');
	});

	it('know their day of the week, before 1970 too', () => {
		expect(weekday(toDayNumber('2026-08-31'))).toBe(0);
		expect(weekday(toDayNumber('2026-04-26'))).toBe(6);
		expect(weekday(toDayNumber('1969-12-28'))).toBe(6);
	});

	it.each(['2025-02-29', '2025-13-01', '2025-1-1', '2025-01-01T00:00', '', 'mai'])('refuse %j', (text) => {
		expect(() => toDayNumber(text)).toThrow('is no date');
	});
});

describe('days off and make-up days of 2024 to 2026', () => {
	it('cover three whole years', () => {
		expect([vietnam.from, vietnam.to]).toEqual(['2024-01-01', '2026-12-31']);
	});

	// 262, 261 and 261 weekdays less 11 statutory days off each, and one more for the day of culture in 2026; a swapped
	// day and its make-up day cancel out.
	it.each([
		['2024-01-01', '2024-12-31', 262 - 11],
		['2024-12-31', '2025-12-31', 261 - 11],
		['2025-12-31', '2026-12-31', 261 - 12]
	])('leave after %s up to %s %i working days', (from, to, days) => {
		// 1 January itself is a day off, so that it makes no difference on which side it stands.
		expect(between(from, to)).toBe(days);
	});

	it.each([
		['Tết 2024: from Wednesday to the Thursday after it', '2024-02-07', '2024-02-15', 1],
		['Tết 2024: from Wednesday to the last day off', '2024-02-07', '2024-02-14', 0],
		['Tết 2025: nine days off in a row', '2025-01-24', '2025-02-03', 1],
		['Tết 2026: nine days off in a row', '2026-02-13', '2026-02-23', 1],
		['Giỗ Tổ 2024, a Thursday', '2024-04-17', '2024-04-19', 1],
		['Giỗ Tổ 2025, a Monday', '2025-04-04', '2025-04-08', 1],
		['Giỗ Tổ 2026, a Sunday, with the Monday after it', '2026-04-24', '2026-04-28', 1],
		['30/4–1/5 2024 with the swapped Monday, Friday to Thursday', '2024-04-26', '2024-05-02', 1],
		['30/4–1/5 2024 up to the Saturday that is worked', '2024-04-26', '2024-05-04', 3],
		['30/4–1/5 2025 with the swapped Friday', '2025-04-29', '2025-05-05', 1],
		['the Saturday before 30/4/2025 that is worked', '2025-04-25', '2025-04-29', 3],
		['30/4–1/5 2026', '2026-04-29', '2026-05-04', 1],
		['2/9 2024, Monday and Tuesday', '2024-08-30', '2024-09-04', 1],
		['2/9 2025, with the Monday before', '2025-08-29', '2025-09-03', 1],
		['2/9 2026, with the swapped Monday', '2026-08-28', '2026-09-03', 1],
		['the Saturday before 2/9/2026 that is worked', '2026-08-21', '2026-08-24', 2],
		['New Year 2026 with the swapped Friday', '2025-12-31', '2026-01-05', 1],
		['the Saturday after it that is worked', '2026-01-09', '2026-01-12', 2],
		['an ordinary week', '2025-06-06', '2025-06-13', 5],
		['a weekend', '2025-06-06', '2025-06-08', 0],
		['one and the same day', '2025-06-06', '2025-06-06', 0]
	])('%s', (_, from, to, days) => {
		expect(between(from, to)).toBe(days);
		expect(between(to, from)).toBe(days === 0 ? 0 : -days);
	});

	it.each([
		['2024-05-04', true],
		['2024-05-11', false],
		['2024-04-29', false],
		['2025-04-26', true],
		['2025-05-02', false],
		['2026-01-10', true],
		['2026-08-22', true],
		['2026-08-31', false],
		['2024-01-01', false],
		['2024-01-02', true],
		['2026-12-31', true]
	])('%s is worked: %s', (date, worked) => {
		expect(isWorkingDay(date, vietnam)).toBe(worked);
	});

	it.each([
		['2024-02-07', 1, '2024-02-15'],
		['2025-04-29', 1, '2025-05-05'],
		['2025-04-25', 1, '2025-04-26'],
		['2026-08-21', 2, '2026-08-24'],
		['2026-09-03', -1, '2026-08-28'],
		['2026-02-22', -1, '2026-02-12'],
		['2025-06-07', 0, '2025-06-07'],
		['2025-06-07', 5, '2025-06-13']
	])('%s and %i working days is %s', (date, n, day) => {
		expect(add(date, n)).toBe(day);
	});

	it('say nothing of other years', () => {
		expect(isWorkingDay('2027-01-04', vietnam)).toBeNull();
		expect(isWorkingDay('2023-12-29', vietnam)).toBeNull();
		expect(between('2026-12-31', '2027-01-04')).toBeNull();
		expect(between('2023-12-29', '2024-01-02')).toBeNull();
		expect(add('2026-12-30', 1)).toBe('2026-12-31');
		expect(add('2026-12-30', 2)).toBeNull();
		expect(add('2024-01-02', -1)).toBeNull();
		expect(add('2027-01-04', 0)).toBeNull();
	});

	it('refuse what is no date and no number of days', () => {
		expect(() => between('2025-02-29', '2025-03-01')).toThrow('2025-02-29 is no date');
		expect(() => add('2025-03-01', 1.5)).toThrow('1.5 is no number of days');
	});
});

describe('a table of its own', () => {
	it('without a day off covers nothing', () => {
		expect(workCalendar([])).toBeNull();
		expect(workCalendar([{ date: '2025-04-26', kind: 'makeup' }])).toBeNull();
	});

	it('is not trusted past a year without days off', () => {
		const calendar = calendarOf([
			{ date: '2026-01-01', kind: 'off' },
			{ date: '2023-01-02', kind: 'off' },
			{ date: '2024-01-01', kind: 'off' }
		]);
		expect([calendar.from, calendar.to]).toEqual(['2023-01-01', '2024-12-31']);
		expect(workingDaysBetween('2024-12-30', '2026-01-05', calendar)).toBeNull();
	});

	it('does not depend on the order of its rows', () => {
		expect(calendarOf(table.toReversed())).toEqual(vietnam);
	});
});

const days = fc.integer({ min: 0, max: vietnam.upTo.length - 1 }).map((n) => isoDate(vietnam.first + n));

describe('whatever the days', () => {
	it('spans add up', () => {
		fc.assert(
			fc.property(days, days, days, (a, b, c) => {
				expect(Number(between(a, b)) + Number(between(b, c))).toBe(between(a, c));
			})
		);
	});

	it('later is never less, and a day adds at most one', () => {
		fc.assert(
			fc.property(days, days, (a, b) => {
				const next = isoDate(toDayNumber(b) + 1);
				fc.pre(next <= vietnam.to);
				const step = Number(between(a, next)) - Number(between(a, b));
				expect(step).toBe(isWorkingDay(next, vietnam) === true ? 1 : 0);
			})
		);
	});

	it('adding and counting undo each other', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -300, max: 300 }), (date, n) => {
				const answer = add(date, n);
				fc.pre(answer !== null);
				expect(between(date, answer)).toBe(n);
				if (n !== 0) expect(isWorkingDay(answer, vietnam)).toBe(true);
			})
		);
	});

	it('counting day by day gives the same', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 120 }), (from, length) => {
				const to = isoDate(toDayNumber(from) + length);
				fc.pre(to <= vietnam.to);
				let worked = 0;
				for (let day = toDayNumber(from) + 1; day <= toDayNumber(to); day++) {
					const named = table.find((d) => d.date === isoDate(day))?.kind;
					const weekend = [0, 6].includes(new Date(isoDate(day)).getUTCDay());
					if (named === undefined ? !weekend : named === 'makeup') worked++;
				}
				expect(between(from, to)).toBe(worked);
			})
		);
	});
});
