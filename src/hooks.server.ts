import { provideChartRenderer } from './lib/components/chart-renderer';
import { renderChart } from './lib/server/render-chart';
import { languageOf } from './routes/language';
import type { Handle } from '@sveltejs/kit';

provideChartRenderer(renderChart);

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%page.lang%', languageOf(event.params))
	});
