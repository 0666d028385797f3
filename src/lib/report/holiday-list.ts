import type { Holiday } from '../domain/catalogue';
import type { Local } from './local-catalogue';

/** The days off and make-up days of one year, as a table shows them. */
export interface HolidayYear {
	year: number;
	days: HolidayRow[];
}

export interface HolidayRow {
	/** ISO. */
	date: string;
	kind: Holiday['kind'];
	name: string;
	source: string;
	unverified: boolean;
}

/** The table of days off and make-up days by year, earliest first; empty where the package has none. */
export function holidayList(holidays: readonly Local<Holiday>[]): HolidayYear[] {
	const years = new Map<number, HolidayRow[]>();
	for (const day of holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
		const { date, kind, name, source, unverified } = day;
		const year = Number(date.slice(0, 4));
		const rows = years.get(year) ?? [];
		rows.push({ date, kind, name, source, unverified: unverified === true });
		years.set(year, rows);
	}
	return [...years].map(([year, days]) => ({ year, days }));
}
