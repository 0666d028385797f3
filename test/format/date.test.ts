import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDate, formatDateRange } from '../../src/lib/format/date';

test.each([
	['2025-09-15', 'vi', '15/09/2025'],
	['2025-01-01', 'vi', '01/01/2025'],
	['2025-09-15T23:30', 'vi', '15/09/2025'],
	['2025-09-15', 'en', '15 Sep 2025'],
	['not a date', 'vi', 'not a date'],
	['', 'vi', '']
] as const)('%s in %s → %s', (iso, locale, expected) => {
	expect(formatDate(iso, locale)).toBe(expected);
});

test('a range names both days', () => {
	expect(formatDateRange('2025-06-15', '2025-09-14')).toBe('15/06/2025–14/09/2025');
});

test('the day never moves, whatever the time zone', () => {
	fc.assert(
		fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
			const iso = date.toISOString().slice(0, 10);
			expect(formatDate(iso).split('/').reverse().join('-')).toBe(iso);
		})
	);
});
