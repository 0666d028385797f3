import { expect, test } from 'vitest';
import { serialDate } from '../../../src/lib/ingest/values/excel-serial';

test.each([
	[45915, 1900, '2025-09-15', null],
	[44453, 1904, '2025-09-15', null],
	[45915.604166666664, 1900, '2025-09-15', '14:30:00'],
	[45915.9999999, 1900, '2025-09-15', '23:59:59'],
	[45915.0000001, 1900, '2025-09-15', null],
	[1, 1900, '1900-01-01', null],
	[59, 1900, '1900-02-28', null],
	[61, 1900, '1900-03-01', null],
	[0, 1904, '1904-01-01', null],
	[109574, 1900, '2199-12-31', null]
] as const)('%d counted from %d is %s %s', (serial, system, date, time) => {
	expect(serialDate(serial, system)).toEqual({ date, time });
});

test.each([
	[60, 1900],
	[0, 1900],
	[-1, 1900],
	[-1, 1904],
	[0.6, 1900],
	[109575, 1900],
	[1e300, 1900],
	[Number.NaN, 1904],
	[Number.POSITIVE_INFINITY, 1904]
] as const)('%d counted from %d is no day', (serial, system) => expect(serialDate(serial, system)).toBeNull());
