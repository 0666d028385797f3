import type { Words } from '../words/vi';
import type { RankingInput, RankingRow } from './ranking-input';

/** Whether a row is short of its target. */
export function isShort({ status }: RankingRow['figure']): boolean {
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
