import type { FigureIndicator } from '../format/figure';
import type { Figure } from './tooltip';

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
