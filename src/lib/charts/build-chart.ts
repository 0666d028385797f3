import type { Chart } from './chart';
import { ranking } from './ranking';
import type { ChartContext, ChartSpec } from './spec';
import { trend } from './trend';

/** What ECharts draws for a chart; a pure function of its rows. Loaded together with ECharts, never before. */
export function buildChart(chart: Chart, context: ChartContext): ChartSpec {
	return chart.kind === 'trend' ? trend(chart.input, context) : ranking(chart.input, context);
}
