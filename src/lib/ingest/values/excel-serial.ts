import { isoDate, toDayNumber } from '../../domain/day-number';

/** Which day a workbook counts from: 1900 (Windows, also Google Sheets and ODS) or 1904 (old Excel for Mac). */
export type DaySystem = 1900 | 1904;

/** Day 0 of either system; of 1900 only from day 61 on, after its 29 February 1900 that never was. */
const DAY_0: Record<DaySystem, number> = { 1900: toDayNumber('1899-12-30'), 1904: toDayNumber('1904-01-01') };

/** The last day that a workbook can hold is in 9999; nothing here is later than 2199. */
const LAST = toDayNumber('2199-12-31');

/**
 * The date and time of a workbook's day number, in no time zone: the whole part is the day, the fraction the time to the
 * nearest second, null where there is none. Null where the number is no day: before 1900, after 2199, not finite, or
 * 60 in the 1900 system (29/02/1900). Source: ECMA-376-1 §18.17.4.
 */
export function serialDate(serial: number, system: DaySystem): { date: string; time: string | null } | null {
	const whole = Math.floor(serial);
	if (!Number.isFinite(serial) || whole < (system === 1900 ? 1 : 0) || (system === 1900 && whole === 60)) return null;
	const day = DAY_0[system] + whole + (system === 1900 && whole < 60 ? 1 : 0);
	if (day > LAST) return null;
	// Rounding must not carry into the next day.
	const seconds = Math.min(86_399, Math.round((serial - whole) * 86_400));
	return { date: isoDate(day), time: seconds === 0 ? null : clock(seconds) };
}

function clock(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
