import { scoreOf, type Tally } from './vietnamese-score';

/** A clear reading: nine words of ten fit … */
const ENOUGH = 0.9;
/** … a fifth more of them than in the next best … */
const MARGIN = 0.2;
/** … and three different syllables: “Tõm Ké” was once “Tâm KĐ”. */
const SYLLABLES = 3;

export type Verdict = 'clear' | 'few-words' | 'two-readings' | 'no-vietnamese';

/** Sorted, best first; readings that score alike keep their order. */
export function rank<T extends { tally: Tally }>(readings: T[]): T[] {
	return [...readings].sort((a, b) => scoreOf(b.tally) - scoreOf(a.tally));
}

/** Whether the first of ranked readings may be taken for the right one, and if not, why not. */
export function judge(ranked: { tally: Tally }[]): Verdict {
	const [best, next] = ranked;
	if (best === undefined || scoreOf(best.tally) < 0.5) return 'no-vietnamese';
	if (next !== undefined && scoreOf(best.tally) - scoreOf(next.tally) < MARGIN) return 'two-readings';
	if (scoreOf(best.tally) < ENOUGH) return 'no-vietnamese';
	return best.tally.syllables.size < SYLLABLES ? 'few-words' : 'clear';
}
