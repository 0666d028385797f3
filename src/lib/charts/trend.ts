import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts';
import { formatFigure, type FigureIndicator } from '../format/figure';
import { shorten } from '../format/plain-text';
import { heldTargetText } from '../words/target-text';
import type { Words } from '../words/vi';
import type { AxisRange } from './axis-range';
import { baseOption } from './base-option';
import { breakLabels, type BreakLabel } from './break-labels';
import { NARROW, type ChartContext, type ChartSpec } from './spec';
import { markOf, statusSymbol } from './status-symbol';
import { meets, textWidth, type TextBox } from './text-box';
import { tickLabel } from './tick-label';
import { figureTooltip } from './tooltip';
import type { TrendInput, TrendPoint } from './trend-input';
import { trendRange } from './trend-range';

export type { TrendInput, TrendPoint } from './trend-input';

const PLOT_HEIGHT = 200;
const TOP = 28;
const BOTTOM = 52;
const MARK = 13;
const LINE_OF_TEXT = 17;
const BREAK_TEXT = 12;

/** Where things lie, in px. */
interface Plot {
	range: AxisRange;
	left: number;
	right: number;
	top: number;
	x(index: number): number;
	y(value: number): number;
}

/** One indicator over time: line with a mark for the status, target as a step, gaps where nothing was reported. */
export function trend(input: TrendInput, context: ChartContext): ChartSpec {
	const { theme, words, width } = context;
	const range = trendRange(input);
	const narrow = width < NARROW;
	const left = tickWidth(range, input.indicator, words);
	const right = narrow ? 72 : 96;
	const x = (index: number): number => left + ((index + 0.5) * (width - left - right)) / input.points.length;
	const broken = breakLabels(input.breaks ?? [], x, { longest: narrow ? 10 : 16, fontSize: BREAK_TEXT });
	const rows = Math.max(0, ...broken.map(({ text, row }) => (text === '' ? 0 : row + 1)));
	const top = TOP + rows * LINE_OF_TEXT;
	const y = (value: number): number => top + ((range.max - value) * PLOT_HEIGHT) / (range.max - range.min);
	const plot: Plot = { range, left, right: width, top, x, y };
	const ends = endLabels(input, plot, context);
	const tooltipAt = (i: number): string => {
		const point = input.points[i];
		return point === undefined ? '' : figureTooltip(point.name, point.figure, input.indicator, words);
	};
	const option: EChartsOption = {
		...baseOption(theme, tooltipAt),
		grid: {
			left,
			right,
			top,
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
			valueLine(input, broken, plot, context),
			valueMarks(input, context),
			emptyMarks(input, range, context),
			labels([...targetLabels(input, plot, ends, context), ...ends], context)
		]
	};
	return { height: top + PLOT_HEIGHT + BOTTOM, option };
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
	/** Ends above its point rather than starting there. */
	endsHere?: boolean;
	/** Pixels down, so that labels do not meet. */
	shift?: number;
	strong?: boolean;
	color: string;
}

const ASIDE = 10;
// Clear of the mark at the same point.
const BESIDE = 12;
const ABOVE = 8;
const SIDES = ['bottom', 'top'] as const;

function boxOf({ at, text, position, endsHere = false, shift = 0 }: Label, plot: Plot, fontSize: number): TextBox {
	const [x, y] = [plot.x(at[0]), plot.y(at[1]) + shift];
	const size = textWidth(text, fontSize);
	const left = position === 'right' ? x + BESIDE : endsHere ? x + ASIDE - size : x - ASIDE;
	const top = position === 'right' ? y - LINE_OF_TEXT / 2 : position === 'top' ? y - ABOVE - fontSize : y + ABOVE;
	return { left, right: left + size, top, bottom: top + (position === 'right' ? LINE_OF_TEXT : fontSize) };
}

// A label at the first period of each target, so that a step says what it steps to.
function targetLabels(
	{ points, indicator }: TrendInput,
	plot: Plot,
	ends: readonly Label[],
	{ theme, words }: ChartContext
): Label[] {
	const taken = ends.map((label) => boxOf(label, plot, theme.fontSize));
	let before: number | null = null;
	return points.flatMap(({ figure }, i): Label[] => {
		const target = figure?.target ?? null;
		if (figure === null || target === null || target === before) return [];
		const text = heldTargetText(figure, indicator, words) ?? '';
		const long = before === null ? words.target.label(text) : text;
		before = target;
		const base = { at: [i, target] as [number, number], color: theme.ink };
		const sides = figure.value !== null && figure.value > target ? SIDES : [...SIDES].reverse();
		const tries = [...new Set([long, text])].flatMap((words) =>
			sides.flatMap((position) =>
				[false, true].map((endsHere): Label => ({ ...base, text: words, position, endsHere }))
			)
		);
		const fits = (label: Label): boolean => {
			const box = boxOf(label, plot, theme.fontSize);
			const inside = box.left >= 0 && box.right <= plot.right && box.bottom <= plot.top + PLOT_HEIGHT;
			return inside && !taken.some((other) => meets(box, other));
		};
		// Where nothing fits the line stays without a label: the table has its target.
		const label = tries.find(fits);
		if (label === undefined) return [];
		taken.push(boxOf(label, plot, theme.fontSize));
		return [label];
	});
}

// Each line is named at its end, in the margin; names that would meet are moved apart.
function endLabels(input: TrendInput, plot: Plot, { theme, words, width }: ChartContext): Label[] {
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
	const sorted = labels.sort((a, b) => b.at[1] - a.at[1]);
	let free = -Infinity;
	return sorted.map((label) => {
		const y = plot.y(label.at[1]);
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
		data: items.map(({ at, text, position, endsHere = false, shift = 0, strong = false, color }) => ({
			value: at,
			label: {
				show: true,
				position,
				distance: position === 'right' ? BESIDE : ABOVE,
				align: endsHere ? ('right' as const) : ('left' as const),
				offset: [position === 'right' ? 0 : endsHere ? ASIDE : -ASIDE, shift],
				formatter: () => text,
				color,
				fontSize: theme.fontSize,
				// Said, not measured: the browser and the prerenderer would measure differently.
				lineHeight: theme.fontSize,
				fontWeight: strong ? 600 : 400,
				textBorderColor: theme.ground,
				textBorderWidth: 3
			}
		}))
	};
}

function valueLine(
	{ points }: TrendInput,
	breaks: readonly BreakLabel[],
	{ range, top }: Plot,
	{ theme }: ChartContext
): LineSeriesOption {
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
			z: 1,
			symbol: 'none',
			lineStyle: { color: theme.line, width: 1, type: 'dotted' },
			label: { color: theme.muted, fontSize: BREAK_TEXT, lineHeight: BREAK_TEXT, position: 'end', distance: 3 },
			data: breaks.map(({ index, text, row }) => [
				{ coord: [index, range.min], label: { show: text !== '', formatter: () => text } },
				// Up to its label, which stands above the labels of targets.
				{ coord: [index, range.max], y: text === '' ? top : top - TOP + 6 - row * LINE_OF_TEXT }
			])
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
