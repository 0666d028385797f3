import type { Direction } from '../domain/catalogue';
import type { FigureIndicator } from '../format/figure';
import type { Figure } from './tooltip';

export interface RankingRow {
	/** Official short name. */
	name: string;
	/** Full name, for the tooltip. */
	fullName: string;
	figure: Figure;
}

export interface RankingInput {
	indicator: FigureIndicator & { direction: Direction };
	rows: readonly RankingRow[];
}
