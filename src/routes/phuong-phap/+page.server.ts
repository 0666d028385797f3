import { indicatorHead } from '../../lib/report/heads';
import { periodsByCalendar } from '../../lib/report/calendar-list';
import { sitePages } from '../site-data.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { site, withFigures, newest } = await sitePages();
	const { catalogue } = site;
	const indicators = catalogue.indicators.filter((i) => i.core || withFigures.has(i.indicator));
	const used = new Set(indicators.map((i) => i.source_system));
	return {
		settings: catalogue.settings,
		indicators: indicators.map((i) => ({
			head: indicatorHead(i, catalogue),
			numerator: i.numerator_vi,
			denominator: i.denominator_vi,
			aggregation: i.aggregation
		})),
		calendars: periodsByCalendar(catalogue, newest?.year ?? null),
		sources: catalogue.source_systems.filter((s) => used.has(s.source)).map((s) => s.name_vi)
	};
};
