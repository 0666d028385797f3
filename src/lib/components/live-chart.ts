import { buildChart } from '../charts/build-chart';
import type { Chart } from '../charts/chart';
import { chartSummary } from '../charts/chart-summary';
import { CHART_WIDTHS, NARROW } from '../charts/spec';
import { theme } from '../charts/theme';
import type { Words } from '../words/vi';
import { init } from './echarts-runtime';

export interface LiveChart {
	/** Draws again, after the data changed. */
	redraw(): void;
	dispose(): void;
}

/**
 * ECharts inside `host`, at the very size of the prerendered chart: drawn for the same width and scaled alike, so that
 * nothing moves when it takes over. `chartNow` is
 * asked each time it is drawn. Imported on demand only: it brings ECharts.
 */
export function startLiveChart(host: HTMLElement, chartNow: () => Chart, words: Words): LiveChart {
	const stage = document.createElement('div');
	stage.style.transformOrigin = '0 0';
	stage.role = 'img';
	host.replaceChildren(stage);
	const chart = init(stage, null, { renderer: 'svg', width: CHART_WIDTHS.wide, height: 1 });
	let drawnFor = 0;
	let height = 0;

	const fit = (): void => {
		const space = host.clientWidth;
		if (space === 0) return;
		const width = space < NARROW ? CHART_WIDTHS.narrow : CHART_WIDTHS.wide;
		if (width !== drawnFor) render(width);
		host.style.height = `${(height * space) / width}px`;
		stage.style.transform = `scale(${space / width})`;
	};
	const render = (width: number): void => {
		const now = chartNow();
		const spec = buildChart(now, { width, theme, words });
		stage.setAttribute('aria-label', chartSummary(now, words));
		drawnFor = width;
		height = spec.height;
		stage.style.width = `${width}px`;
		stage.style.height = `${height}px`;
		chart.resize({ width, height, silent: true });
		chart.setOption(spec.option, { notMerge: true });
	};

	const observer = new ResizeObserver(fit);
	observer.observe(host);
	fit();
	return {
		redraw: () => {
			drawnFor = 0;
			fit();
		},
		dispose: () => {
			observer.disconnect();
			chart.dispose();
			host.replaceChildren();
		}
	};
}
