import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { formatFigure, formatValue, type FigureIndicator } from '../format/figure';
import { plainText, shorten } from '../format/plain-text';
import { heldTargetText } from '../words/target-text';
import type { Words } from '../words/vi';
import { axisRange, type AxisRange } from './axis-range';
import { baseOption } from './base-option';
import { NARROW, type ChartContext, type ChartSpec } from './spec';
import { markOf, statusSymbol } from './status-symbol';
import { figureTooltip, type Figure } from './tooltip';

export interface TrendPoint {
	/** Under the axis: "III". */
	label: string;
	/** Under the first label of its group: "2025". */
	group: string;
	/** In full: "Quý III/2025". */
	name: string;
	/** Null where nothing is known of the period: a gap. */
	figure: Figure | null;
}

export interface TrendInput {
	indicator: FigureIndicator;
	/** In order of time, without holes: a period without a figure is a point too. */
	points: readonly TrendPoint[];
	/** Lines to compare with, e.g. the province; drawn thin and grey, named at their end. */
	others?: readonly { name: string; values: readonly (number | null)[] }[];
	/** Index of the first period in a new structure of units, and what happened. */
	breaks?: readonly { index: number; label: string }[];
}

const HEIGHT = 280;
const TOP = 28;
const BOTTOM = 52;
const MARK = 13;
const LINE_OF_TEXT = 17;

/** One indicator over time: line with a mark for the status, target as a step, gaps where nothing was reported. */
export function trend(input: TrendInput, context: ChartContext): ChartSpec {
	const { theme, words, width } = context;
	const range = trendRange(input);
	const narrow = width < NARROW;
	const tooltipAt = (i: number): string => {
		const point = input.points[i];
		return point === undefined ? '' : figureTooltip(point.name, point.figure, input.indicator, words);
	};
	const option: EChartsOption = {
		...baseOption(theme, tooltipAt),
		grid: {
			left: tickWidth(range, input.indicator, words),
			right: narrow ? 72 : 96,
			top: TOP,
			bottom: BOTTOM,
			outerBoundsMode: 'none'
		},
		xAxis: {
			type: 'category',
			data: input.points.map((_, i) => i),
			axisTick: { show: false },
			axisLine: { lineStyle: { color: theme.line } },
			axisLabel: {
				interval: 0,
				color: theme.muted,
				fontSize: theme.fontSize,
				lineHeight: 18,
				margin: 10,
				formatter: (_: string, i: number) => axisLabel(input.points, i)
			}
		},
		yAxis: {
			type: 'value',
			min: range.min,
			max: range.max,
			interval: range.step,
			splitLine: { lineStyle: { color: theme.grid } },
			axisLabel: {
				color: theme.muted,
				fontSize: theme.fontSize,
				formatter: (value: number) => tickLabel(value, range, input.indicator, words)
			}
		},
		series: [
			...(input.others ?? []).map((other) => otherLine(other, context)),
			targetLine(input, context),
			valueLine(input, context),
			valueMarks(input, context),
			emptyMarks(input, range, context),
			labels([...targetLabels(input, context), ...endLabels(input, range, context)], context)
		]
	};
	return { height: HEIGHT, option };
}

/** The value axis of a trend: values, targets and compared lines all lie inside. */
export function trendRange(input: TrendInput): AxisRange {
	const own = input.points.flatMap(({ figure }) => [figure?.value ?? null, figure?.target ?? null]);
	const others = (input.others ?? []).flatMap(({ values }) => values);
	const values = [...own, ...others].filter((value) => value !== null);
	return axisRange(values, input.indicator.kind === 'ratio' ? 100 : null);
}

/** A number on a value axis, with as many decimals as its ticks need. */
export function tickLabel(value: number, range: AxisRange, indicator: FigureIndicator, words: Words): string {
	const decimals = range.step < 0.1 ? 2 : range.step < 1 ? 1 : 0;
	return formatValue(value, { ...indicator, decimals }, [], words.lang);
}

// Room for the widest number beside the axis.
function tickWidth(range: AxisRange, indicator: FigureIndicator, words: Words): number {
	return 16 + 8 * Math.max(...[range.min, range.max].map((value) => tickLabel(value, range, indicator, words).length));
}

function axisLabel(points: readonly TrendPoint[], i: number): string {
	const point = points[i];
	if (point === undefined) return '';
	return points[i - 1]?.group === point.group ? point.label : `${point.label}\n${point.group}`;
}

function otherLine({ values }: { values: readonly (number | null)[] }, { theme }: ChartContext): LineSeriesOption {
	return {
		type: 'line',
		clip: false,
		symbol: 'none',
		emphasis: { disabled: true },
		lineStyle: { color: theme.line, width: 1.5 },
		data: [...values]
	};
}

function targetLine({ points }: TrendInput, { theme }: ChartContext): LineSeriesOption {
	return {
		type: 'line',
		clip: false,
		step: 'middle',
		symbol: 'none',
		emphasis: { disabled: true },
		lineStyle: { color: theme.ink, width: 1.5, type: [5, 4] },
		data: points.map(({ figure }) => figure?.target ?? null)
	};
}

interface Label {
	/** Index of the period and height on the value axis. */
	at: [number, number];
	text: string;
	position: 'top' | 'bottom' | 'right';
	/** Pixels down, so that labels do not meet. */
	shift?: number;
	strong?: boolean;
	color: string;
}

// A label at the first period of each target, so that a step says what it steps to.
function targetLabels({ points, indicator }: TrendInput, { theme, words }: ChartContext): Label[] {
	let before: number | null = null;
	return points.flatMap(({ figure }, i): Label[] => {
		const target = figure?.target ?? null;
		if (figure === null || target === null || target === before) return [];
		const text = heldTargetText(figure, indicator, words) ?? '';
		const label = before === null ? words.target.label(text) : text;
		before = target;
		const position = figure.value !== null && figure.value > target ? 'bottom' : 'top';
		return [{ at: [i, target], text: label, position, color: theme.ink }];
	});
}

// Each line is named at its end, in the margin; names that would meet are moved apart.
function endLabels(input: TrendInput, range: AxisRange, { theme, words, width }: ChartContext): Label[] {
	const { points, indicator, others = [] } = input;
	const labels: Label[] = others.flatMap(({ name, values }): Label[] => {
		const at = values.findLastIndex((value) => value !== null);
		const text = shorten(name, width < NARROW ? 10 : 14);
		return at < 0 ? [] : [{ at: [at, values[at] ?? 0], text, position: 'right', color: theme.muted }];
	});
	const last = points.findLastIndex(({ figure }) => (figure?.value ?? null) !== null);
	const figure = points[last]?.figure ?? null;
	if (figure !== null) {
		const text = formatFigure(figure, indicator, words.lang) ?? '';
		labels.push({ at: [last, figure.value ?? 0], text, position: 'right', strong: true, color: theme.ink });
	}
	const pixels = (HEIGHT - TOP - BOTTOM) / (range.max - range.min);
	const sorted = labels.sort((a, b) => b.at[1] - a.at[1]);
	let free = -Infinity;
	return sorted.map((label) => {
		const y = (range.max - label.at[1]) * pixels;
		const placed = Math.max(y, free);
		free = placed + LINE_OF_TEXT;
		return { ...label, shift: placed - y };
	});
}

function labels(items: readonly Label[], { theme }: ChartContext): ScatterSeriesOption {
	return {
		type: 'scatter',
		clip: false,
		silent: true,
		z: 5,
		symbolSize: 0,
		emphasis: { disabled: true },
		data: items.map(({ at, text, position, shift = 0, strong = false, color }) => ({
			value: at,
			label: {
				show: true,
				position,
				distance: position === 'right' ? 12 : 5,
				align: 'left' as const,
				offset: [position === 'right' ? 0 : -10, shift],
				formatter: () => text,
				color,
				fontSize: theme.fontSize,
				fontWeight: strong ? 600 : 400,
				textBorderColor: theme.ground,
				textBorderWidth: 3
			}
		}))
	};
}

function valueLine({ points, breaks = [] }: TrendInput, { theme }: ChartContext): LineSeriesOption {
	return {
		type: 'line',
		clip: false,
		showSymbol: true,
		showAllSymbol: true,
		emphasis: { disabled: true },
		lineStyle: { color: theme.series, width: 2 },
		// The marks are not solid everywhere: the line must not show through.
		symbol: 'circle',
		symbolSize: MARK,
		itemStyle: { color: theme.ground, borderWidth: 0 },
		data: points.map(({ figure }) => figure?.value ?? null),
		markLine: {
			silent: true,
			symbol: 'none',
			lineStyle: { color: theme.line, width: 1, type: 'dotted' },
			label: { color: theme.muted, fontSize: theme.fontSize - 1, position: 'end', distance: 4 },
			data: breaks.map(({ index, label }) => ({
				xAxis: index,
				label: { formatter: () => shorten(plainText(label), 24) }
			}))
		}
	};
}

function valueMarks({ points }: TrendInput, { theme }: ChartContext): ScatterSeriesOption {
	return {
		type: 'scatter',
		clip: false,
		emphasis: { disabled: true },
		z: 4,
		symbolSize: MARK,
		data: points.flatMap(({ figure }, i) => {
			const value = figure?.value ?? null;
			const mark = markOf(figure?.status ?? null);
			if (value === null) return [];
			return [{ value: [i, value], symbol: statusSymbol(mark), itemStyle: { color: theme.status[mark], opacity: 1 } }];
		})
	};
}

// What was reported as not occurring, and what was not reported, is marked on the axis; a line would invent a value.
function emptyMarks({ points }: TrendInput, range: AxisRange, { theme }: ChartContext): ScatterSeriesOption {
	return {
		type: 'scatter',
		clip: false,
		emphasis: { disabled: true },
		z: 4,
		symbolSize: 10,
		symbolOffset: [0, -9],
		data: points.flatMap(({ figure }, i) => {
			if ((figure?.value ?? null) !== null) return [];
			const mark = figure === null ? 'no_data' : markOf(figure.status);
			const size = mark === 'not_occurring' ? [11, 2.5] : 10;
			return [
				{
					value: [i, range.min],
					symbol: statusSymbol(mark),
					symbolSize: size,
					itemStyle: { color: theme.status[mark], opacity: 1 }
				}
			];
		})
	};
}
