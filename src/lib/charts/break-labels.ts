import { plainText, shorten } from '../format/plain-text';
import { textWidth } from './text-box';

/** A line that marks a change of units, and what stands above it. */
export interface BreakLabel {
	index: number;
	/** Empty where there was no room: the note below the chart names every change. */
	text: string;
	/** Row of text, counted upwards from the plot; 0 is the lowest. */
	row: number;
}

const ROWS = 2;
const GAP = 8;

/** The labels of breaks in rows, so that none meets another; `x` gives the px of a period. */
export function breakLabels(
	breaks: readonly { index: number; label: string }[],
	x: (index: number) => number,
	{ longest, fontSize }: { longest: number; fontSize: number }
): BreakLabel[] {
	const ends = Array.from({ length: ROWS }, () => -Infinity);
	return [...breaks]
		.sort((a, b) => a.index - b.index)
		.map(({ index, label }) => {
			const text = shorten(plainText(label), longest);
			const half = textWidth(text, fontSize) / 2;
			const row = ends.findIndex((end) => end + GAP <= x(index) - half);
			if (row < 0) return { index, text: '', row: 0 };
			ends[row] = x(index) + half;
			return { index, text, row };
		});
}
