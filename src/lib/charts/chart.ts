import type { RankingInput } from './ranking-input';
import type { TrendInput } from './trend-input';

/**
 * A chart by its rows alone: a page may hold one without the code that draws it and tells of it. `subject` and `noun`
 * are what its sentences speak of: the name of a unit, what the units are called.
 */
export type Chart =
	{ kind: 'trend'; subject: string; input: TrendInput } | { kind: 'ranking'; noun: string; input: RankingInput };
