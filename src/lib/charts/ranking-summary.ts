import { formatFigure } from '../format/figure';
import type { Words } from '../words/vi';
import { rankRows, rankingRange, type RankingInput, type RankingRow } from './ranking';
import { tickLabel } from './trend';

const NAMED = 3;

function isShort({ status }: RankingRow['figure']): boolean {
	return status === 'near' || status === 'missed';
}

/** The finding, for a title: "Ba trong 18 sở chưa đạt chỉ tiêu". `noun` names what is compared. */
export function rankingFinding({ rows }: RankingInput, noun: string, words: Words): string {
	const judged = rows.filter(({ figure }) => figure.status === 'met' || isShort(figure));
	const short = judged.filter(({ figure }) => isShort(figure)).length;
	if (judged.length === 0) return words.chart.noneJudged(noun);
	if (short === 0) return words.chart.allMet(judged.length, noun);
	return words.chart.someMissed(short, judged.length, noun);
}

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

/** "Trục giá trị bắt đầu từ 60%"; null where the axis starts at 0. */
export function rankingAxisNote(input: RankingInput, words: Words): string | null {
	const range = rankingRange(input);
	return range.min === 0 ? null : words.chart.axisFrom(tickLabel(range.min, range, input.indicator, words));
}
