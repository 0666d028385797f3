import { formatFigure } from '../format/figure';
import type { Words } from '../words/vi';
import { rankRows } from './rank-rows';
import { isShort, rankingFinding } from './ranking-finding';
import type { RankingInput, RankingRow } from './ranking-input';

const NAMED = 3;

/** The finding and who it is about, in sentences. */
export function rankingSummary(input: RankingInput, noun: string, words: Words): string {
	const text = ({ name, figure }: RankingRow): string =>
		`${name} (${formatFigure(figure, input.indicator, words.lang) ?? ''})`;
	const ranked = rankRows(input, words);
	const known = ranked.filter(({ figure }) => figure.value !== null);
	const short = known.filter(({ figure }) => isShort(figure)).reverse();
	const sentences = [`${rankingFinding(input, noun, words)}.`];
	if (short.length > 0) {
		const more = short.length > NAMED + 1 ? short.length - NAMED : 0;
		const named = short.slice(0, more > 0 ? NAMED : short.length).map(text);
		sentences.push(words.chart.missedList(more > 0 ? named.join(', ') : words.list(named), more));
	}
	if (known.length < ranked.length) sentences.push(words.chart.without(ranked.length - known.length));
	return sentences.join(' ');
}
