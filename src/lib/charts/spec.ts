import type { EChartsOption } from 'echarts';
import type { Words } from '../words/vi';
import type { ChartTheme } from './theme';

/** What a chart needs to know of its surroundings. */
export interface ChartContext {
	/** Width in px that it is drawn for; it is scaled to the space there is. */
	width: number;
	theme: ChartTheme;
	words: Words;
}

export interface ChartSpec {
	/** Height in px at the width of the context. */
	height: number;
	option: EChartsOption;
}

/** Below this width a chart is built for a phone. */
export const NARROW = 480;

/** Widths that a chart is drawn for; the space there is scales it. */
export const CHART_WIDTHS = { narrow: 360, wide: 720 } as const;
