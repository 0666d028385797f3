import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import { formatCounts, formatFigure, type FigureIndicator } from '../format/figure';
import { plainText, shorten } from '../format/plain-text';
import { statusWord } from '../words/status-word';
import { heldTargetText } from '../words/target-text';
import type { Words } from '../words/vi';
import type { AxisRange } from './axis-range';
import { baseOption } from './base-option';
import { rankRows } from './rank-rows';
import type { RankingInput, RankingRow } from './ranking-input';
import { rankingRange } from './ranking-range';
import { NARROW, type ChartContext, type ChartSpec } from './spec';
import { markOf, statusSymbol } from './status-symbol';
import { tickLabel } from './tick-label';
import { figureTooltip } from './tooltip';

export type { RankingInput, RankingRow } from './ranking-input';

const ROW_HEIGHT = 24;
const DOT = 13;
const HEAD = 30;
const FOOT = 30;

/** Units in order, each a mark on a stem that starts at its target: right of the target line is above it. */
export function ranking(input: RankingInput, context: ChartContext): ChartSpec {
	const { theme, words, width } = context;
	const narrow = width < NARROW;
	const rows = rankRows(input, words);
	const range = rankingRange(input);
	const columns = { names: narrow ? 138 : 220, values: narrow ? 64 : 168 };
	const categories = rows.map((_, i) => i);
	const axis = {
		type: 'category' as const,
		inverse: true,
		data: categories,
		axisTick: { show: false },
		axisLine: { show: false }
	};
	const label = { interval: 0, color: theme.ink, fontSize: theme.fontSize };
	const tooltipAt = (i: number): string => {
		const row = rows[i];
		return row === undefined ? '' : figureTooltip(row.fullName, row.figure, input.indicator, words);
	};
	const option: EChartsOption = {
		...baseOption(theme, tooltipAt),
		grid: { left: columns.names, right: columns.values, top: HEAD, bottom: FOOT, outerBoundsMode: 'none' },
		xAxis: {
			type: 'value',
			min: range.min,
			max: range.max,
			interval: range.step,
			splitLine: { lineStyle: { color: theme.grid } },
			axisLabel: {
				color: theme.muted,
				fontSize: theme.fontSize,
				formatter: (value: number, i: number) =>
					narrow && i % 2 === 1 ? '' : tickLabel(value, range, input.indicator, words)
			}
		},
		yAxis: [
			{
				...axis,
				axisLabel: {
					...label,
					margin: 12,
					width: columns.names,
					overflow: 'truncate',
					ellipsis: '…',
					formatter: (_: string, i: number) => shorten(rows[i]?.name ?? '', narrow ? 17 : 30)
				}
			},
			{
				...axis,
				position: 'right',
				axisLabel: {
					...label,
					align: 'right',
					textBorderColor: theme.ground,
					textBorderWidth: 3,
					margin: columns.values - 2,
					formatter: (_: string, i: number) => valueText(rows[i], input.indicator, narrow, words)
				}
			}
		],
		series: [stems(rows, range, context), dots(rows, range, context), targetMarks(rows, input.indicator, context)]
	};
	return { height: HEAD + FOOT + rows.length * ROW_HEIGHT, option };
}

function valueText(row: RankingRow | undefined, indicator: FigureIndicator, narrow: boolean, words: Words): string {
	if (row === undefined) return '';
	const value = formatFigure(row.figure, indicator, words.lang);
	if (value === null) return statusWord(row.figure.status, words);
	const counts = narrow || indicator.kind !== 'ratio' ? null : formatCounts(row.figure, words.lang);
	return counts === null ? value : `${counts} · ${value}`;
}

function stems(rows: readonly RankingRow[], range: AxisRange, { theme }: ChartContext): CustomSeriesOption {
	return {
		type: 'custom',
		clip: false,
		silent: true,
		encode: { x: [1, 2], y: 0 },
		data: rows.map(({ figure }, i) => [i, figure.target ?? range.min, figure.value ?? figure.target ?? range.min]),
		renderItem: (params, api) => {
			const status = rows[params.dataIndex]?.figure.status ?? 'fault';
			const [x1 = 0, y1 = 0] = api.coord([api.value(1), api.value(0)]);
			const [x2 = 0] = api.coord([api.value(2), api.value(0)]);
			// The stem ends at the edge of the mark, which is not solid everywhere.
			const end = x2 - Math.sign(x2 - x1) * (DOT / 2);
			if (rows[params.dataIndex]?.figure.target === null || Math.abs(x2 - x1) <= DOT / 2) return null;
			return {
				type: 'line',
				shape: { x1, y1, x2: end, y2: y1 },
				style: { stroke: theme.status[status], lineWidth: 3 }
			};
		}
	};
}

function dots(rows: readonly RankingRow[], range: AxisRange, { theme }: ChartContext): ScatterSeriesOption {
	return {
		type: 'scatter',
		clip: false,
		emphasis: { disabled: true },
		data: rows.map(({ figure }, i) => ({
			value: [figure.value ?? range.min, i],
			symbol: statusSymbol(markOf(figure.status)),
			symbolSize: figure.status === 'not_occurring' ? [12, 2.5] : DOT,
			symbolOffset: figure.value === null ? [10, 0] : [0, 0],
			itemStyle: { color: theme.status[markOf(figure.status)], opacity: 1 }
		}))
	};
}

// One line where everybody is held to the same target, a tick a row where not.
function targetMarks(
	rows: readonly RankingRow[],
	indicator: FigureIndicator,
	{ theme, words }: ChartContext
): ScatterSeriesOption {
	const texts = new Set(
		rows.map(({ figure }) => heldTargetText(figure, indicator, words)).filter((text) => text !== null)
	);
	const [only] = texts;
	const first = rows.find(({ figure }) => figure.target !== null)?.figure.target ?? null;
	const shared = texts.size === 1 && only !== undefined && first !== null;
	return {
		type: 'scatter',
		clip: false,
		silent: true,
		emphasis: { disabled: true },
		symbol: 'rect',
		symbolSize: [2, 16],
		itemStyle: { color: theme.ink, opacity: 1 },
		data: shared ? [] : rows.flatMap(({ figure }, i) => (figure.target === null ? [] : [[figure.target, i]])),
		...(shared && {
			markLine: {
				silent: true,
				z: 1,
				symbol: 'none',
				lineStyle: { color: theme.ink, width: 1.5, type: [5, 4] as number[] },
				label: {
					position: 'start' as const,
					color: theme.ink,
					fontSize: theme.fontSize,
					formatter: () => plainText(words.target.label(only))
				},
				data: [{ xAxis: first }]
			}
		})
	};
}
