import type { ChartSpec } from '../charts/spec';

/** A chart as SVG text. */
export type ChartRenderer = (spec: ChartSpec, width: number) => string;

let renderer: ChartRenderer | null = null;

/**
 * Called once by the server's hook, so that charts stand in prerendered pages while ECharts stays out of what the
 * browser loads first. Not state: the same pure function for every page.
 */
export function provideChartRenderer(render: ChartRenderer): void {
	renderer = render;
}

/** The chart as SVG text; null where none was provided, as in the browser: then the chart is not even built. */
export function renderStatic(build: () => ChartSpec, width: number): string | null {
	return renderer === null ? null : renderer(build(), width);
}
