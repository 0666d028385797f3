import { axisRange } from './axis-range';

export interface SparklineShape {
	/** Path of the line; missing values are gaps, a value between two gaps a short dash. */
	line: string;
	/** Where the last value lies; null without values. */
	end: { x: number; y: number } | null;
	/** Height of the last target; null without one. */
	target: number | null;
}

const PAD = 4;

/** A small trend without axes as shapes in a box of `width` × `height`. */
export function sparkline(
	values: readonly (number | null)[],
	target: number | null,
	width = 96,
	height = 28
): SparklineShape {
	const known = [...values, target].filter((value) => value !== null);
	const { min, max } = axisRange(known);
	const at = (value: number): number => round(height - PAD - ((value - min) / (max - min)) * (height - 2 * PAD));
	const step = values.length > 1 ? (width - 2 * PAD) / (values.length - 1) : 0;
	const xs = values.map((_, i) => round(PAD + i * step));
	let line = '';
	values.forEach((value, i) => {
		if (value === null) return;
		const [before, after] = [values[i - 1] ?? null, values[i + 1] ?? null];
		line += `${before === null ? 'M' : 'L'}${xs[i] ?? 0} ${at(value)}`;
		if (before === null && after === null) line += 'h2';
	});
	const last = values.findLastIndex((value) => value !== null);
	const value = values[last] ?? null;
	return {
		line,
		end: value === null ? null : { x: xs[last] ?? 0, y: at(value) },
		target: target === null ? null : at(target)
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
