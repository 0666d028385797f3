import { periodHead, type PeriodHead } from './heads';
import type { LocalCatalogue } from './local-catalogue';

export interface ListedCalendar {
	calendar: string;
	name: string;
	source: string;
	note: string | null;
	/** Those of one year where the calendar has it, else all of it. */
	periods: (PeriodHead & { due: string | null })[];
}

/** The calendars and, of each, the windows of a year. */
export function periodsByCalendar(catalogue: LocalCatalogue, year: number | null): ListedCalendar[] {
	return catalogue.calendars.map(({ calendar, name, source, note }) => {
		const all = catalogue.periods.filter((p) => p.calendar === calendar);
		const ofYear = all.filter((p) => p.year === year);
		return {
			calendar,
			name,
			source,
			note,
			periods: (ofYear.length > 0 ? ofYear : all).map((p) => ({ ...periodHead(p), due: p.due }))
		};
	});
}
