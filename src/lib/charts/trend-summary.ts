import { formatFigure } from '../format/figure';
import { statusWord } from '../words/status-word';
import { heldTargetText } from '../words/target-text';
import type { Words } from '../words/vi';
import type { Figure } from './tooltip';
import type { TrendInput } from './trend-input';

/** What a trend shows, in sentences: last figure against its target, lowest and highest, gaps. */
export function trendSummary(subject: string, input: TrendInput, words: Words): string {
	const { points, indicator } = input;
	const known = points.flatMap(({ name, figure }) => {
		const value = figure?.value ?? null;
		return figure === null || value === null ? [] : [{ name, figure, value }];
	});
	const last = known.at(-1);
	if (last === undefined) return words.chart.nothing;
	const text = (figure: Figure): string => formatFigure(figure, indicator, words.lang) ?? '';
	const target = heldTargetText(last.figure, indicator, words);
	const sentences = [
		words.chart.trend(subject, last.name, text(last.figure), target, statusWord(last.figure.status, words))
	];
	const sorted = [...known].sort((a, b) => a.value - b.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (known.length > 2 && low !== undefined && high !== undefined) {
		sentences.push(words.chart.trendRange(text(low.figure), low.name, text(high.figure), high.name));
	}
	if (known.length < points.length) sentences.push(words.chart.trendGaps(points.length - known.length));
	return sentences.join(' ');
}
