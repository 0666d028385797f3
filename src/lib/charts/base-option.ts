import type { EChartsOption } from 'echarts';
import type { ChartTheme } from './theme';

/**
 * What every chart shares: type, no movement, a tooltip that stays inside and looks like the page.
 * `tooltipAt` gives the HTML for the category that the pointer is at; names in it must be escaped already.
 */
export function baseOption(theme: ChartTheme, tooltipAt: (category: number) => string): EChartsOption {
	return {
		animation: false,
		textStyle: { fontFamily: theme.font, fontSize: theme.fontSize, color: theme.ink },
		tooltip: {
			trigger: 'axis',
			confine: true,
			transitionDuration: 0,
			axisPointer: { type: 'shadow', z: 0, shadowStyle: { color: theme.grid, opacity: 0.5 } },
			backgroundColor: theme.surface,
			borderColor: theme.line,
			borderWidth: 1,
			padding: [8, 12],
			textStyle: { color: theme.ink, fontFamily: theme.font, fontSize: theme.fontSize },
			extraCssText: 'max-width:20rem;white-space:normal;box-shadow:none;',
			formatter: (params: unknown) => tooltipAt(categoryAt(params))
		}
	};
}

// ECharts hands on one entry a series; all of them name the category, which is its index here.
function categoryAt(params: unknown): number {
	const first: unknown = Array.isArray(params) ? params[0] : params;
	const value = typeof first === 'object' && first !== null && 'axisValue' in first ? first.axisValue : null;
	return typeof value === 'string' || typeof value === 'number' ? Number(value) : -1;
}
