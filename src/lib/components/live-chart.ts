import { NARROW, type ChartSpec } from '../charts/spec';

/** Widths that a chart is drawn for; the space there is scales it. */
export const CHART_WIDTHS = { narrow: 360, wide: 720 } as const;

export interface LiveChart {
	/** Draws again, after the data changed. */
	redraw(): void;
	dispose(): void;
}

/**
 * ECharts inside `host`, at the very size of the prerendered chart: drawn for the same width and scaled alike, so that
 * nothing moves when it takes over. Loads ECharts on the first call; rejects when that fails.
 */
export async function startLiveChart(host: HTMLElement, draw: (width: number) => ChartSpec): Promise<LiveChart> {
	const { init } = await import('./echarts-runtime');
	const stage = document.createElement('div');
	stage.style.transformOrigin = '0 0';
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
		const spec = draw(width);
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
