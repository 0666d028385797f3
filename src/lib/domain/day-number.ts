const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date, the same in every time zone. Throws where there is no such day. */
export function toDayNumber(iso: string): number {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) / DAY_MS : NaN;
	if (Number.isNaN(day) || isoDate(day) !== iso) throw new RangeError(`${iso} is no date`);
	return day;
}

/** The ISO date of a number of days since 1970-01-01. */
export function isoDate(day: number): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 Monday … 6 Sunday. */
export function weekday(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}
