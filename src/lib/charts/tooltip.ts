import type { Measurement } from '../domain/measurement';
import { formatCounts, formatFigure, type FigureIndicator } from '../format/figure';
import { escapeHtml } from '../format/plain-text';
import { reasonTexts } from '../words/reason-text';
import { statusWord } from '../words/status-word';
import { heldTargetText } from '../words/target-text';
import type { Words } from '../words/vi';

/** The part of a measurement that charts draw. */
export type Figure = Pick<
	Measurement,
	'numerator' | 'denominator' | 'value' | 'operator' | 'target' | 'status' | 'reason'
>;

/** One figure in a few lines of HTML; whatever a name holds comes out inert. */
export function figureTooltip(name: string, figure: Figure | null, indicator: FigureIndicator, words: Words): string {
	const lines = [`<strong>${escapeHtml(name)}</strong>`];
	if (figure === null) return [...lines, escapeHtml(words.chart.noValue)].join('<br>');
	const value = formatFigure(figure, indicator, words.lang);
	const counts = indicator.kind === 'ratio' ? formatCounts(figure, words.lang) : null;
	const target = heldTargetText(figure, indicator, words);
	if (value !== null) lines.push(escapeHtml(counts === null ? value : `${value} · ${counts}`));
	if (target !== null) lines.push(escapeHtml(words.target.label(target)));
	lines.push(escapeHtml(statusWord(figure.status, words)), ...reasonTexts(figure.reason, words).map(escapeHtml));
	return lines.join('<br>');
}
