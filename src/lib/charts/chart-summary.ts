import type { Words } from '../words/vi';
import type { Chart } from './chart';
import { rankingSummary } from './ranking-summary';
import { trendSummary } from './trend-summary';

/** The chart in sentences, for who does not see it. */
export function chartSummary(chart: Chart, words: Words): string {
	return chart.kind === 'trend'
		? trendSummary(chart.subject, chart.input, words)
		: rankingSummary(chart.input, chart.noun, words);
}
