import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatDateRange } from '../../src/lib/format/date';

test.each([
	['2025-09-15', 'vi', '15/09/2025'],
	['2025-01-01', 'vi', '01/01/2025'],
	['2025-09-15T23:30', 'vi', '15/09/2025'],
	['2025-09-15', 'en', '15 Sep 2025'],
	['2025-01-01', 'en', '1 Jan 2025'],
	['2025-12-31T23:30', 'en', '31 Dec 2025'],
	['not a date', 'en', 'not a date'],
	['not a date', 'vi', 'not a date'],
	['', 'vi', '']
] as const)('%s in %s → %s', (iso, locale, expected) => {
	expect(formatDate(iso, locale)).toBe(expected);
});

test('a range names both days', () => {
	expect(formatDateRange('2025-06-15', '2025-09-14')).toBe('15/06/2025–14/09/2025');
	expect(formatDateRange('2025-06-15', '2025-09-14', 'en')).toBe('15 Jun 2025–14 Sep 2025');
});

test('the day never moves, whatever the time zone', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
			const iso = date.toISOString().slice(0, 10);
			expect(formatDate(iso).split('/').reverse().join('-')).toBe(iso);
		})
	);
});

test('every month has its English name', () => {
	const months = Array.from({ length: 12 }, (_, i) => formatDate(`2025-${String(i + 1).padStart(2, '0')}-05`, 'en'));
	expect(months.map((day) => new Date(`${day} UTC`).getUTCMonth())).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});
