import type { Chart } from '../charts/chart';
import type { Words } from '../words/vi';

/** A chart as SVG text, drawn for a width in px. */
export type ChartRenderer = (chart: Chart, width: number, words: Words) => string;

let renderer: ChartRenderer | null = null;

/**
 * Called once by the server's hook, so that charts stand in prerendered pages while ECharts and all that draws with it
 * stay out of what the browser loads first. Not state: the same pure function for every page.
 */
export function provideChartRenderer(render: ChartRenderer): void {
	renderer = render;
}

/** The chart as SVG text; null where no renderer was provided, as in the browser. */
export function renderStatic(chart: Chart, width: number, words: Words): string | null {
	return renderer === null ? null : renderer(chart, width, words);
}
