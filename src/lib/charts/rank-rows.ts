import { compareNames } from '../format/collate';
import type { Words } from '../words/vi';
import type { RankingInput, RankingRow } from './ranking-input';
import { markOf, type Mark } from './status-symbol';

const WITHOUT_VALUE: readonly Mark[] = ['not_occurring', 'no_target', 'no_data', 'fault'];

/** Best first by value, equal values by name; then the units without a value. */
export function rankRows({ indicator, rows }: RankingInput, words: Words): RankingRow[] {
	const sign = indicator.direction === 'lower' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const [x, y] = [a.figure.value, b.figure.value];
		if (x !== null && y !== null && x !== y) return sign * (x - y);
		if ((x === null) !== (y === null)) return x === null ? 1 : -1;
		const rank =
			x === null ? WITHOUT_VALUE.indexOf(markOf(a.figure.status)) - WITHOUT_VALUE.indexOf(markOf(b.figure.status)) : 0;
		return rank !== 0 ? rank : compareNames(a.name, b.name, words.lang);
	});
}
