import { indicatorHead } from '$lib/report/heads';
import { periodsByCalendar } from '$lib/report/calendar-list';
import { holidayList } from '$lib/report/holiday-list';
import { inEveryLanguage, languageOf } from '../../language';
import { sitePages } from '../../site-data.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage([{}]);

export const load: PageServerLoad = async ({ params }) => {
	const { catalogue, withFigures, newest } = await sitePages(languageOf(params));
	const indicators = catalogue.indicators.filter((i) => i.core || withFigures.has(i.indicator));
	const used = new Set(indicators.map((i) => i.source_system));
	return {
		settings: catalogue.settings,
		indicators: indicators.map((i) => ({
			head: indicatorHead(i, catalogue),
			numerator: i.numerator,
			denominator: i.denominator,
			aggregation: i.aggregation
		})),
		holidays: holidayList(catalogue.holidays),
		calendars: periodsByCalendar(catalogue, newest?.year ?? null),
		sources: catalogue.source_systems.filter((s) => used.has(s.source)).map((s) => s.name)
	};
};
