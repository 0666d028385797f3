import type { Status } from '../../src/lib/domain/measurement';
import type { ChartContext } from '../../src/lib/charts/spec';
import { theme } from '../../src/lib/charts/theme';
import type { Figure } from '../../src/lib/charts/tooltip';
import { vi } from '../../src/lib/words/vi';

export const ratio = { kind: 'ratio', decimals: 1, direction: 'higher' } as const;
export const wide: ChartContext = { width: 720, theme, words: vi };
export const narrow: ChartContext = { width: 360, theme, words: vi };

/** A figure of `value` percent, counted in thousandths, held against at least `target`. */
export function figure(value: number | null, target: number | null = 90, status?: Status): Figure {
	const verdict: Status =
		value === null ? 'no_data' : target === null ? 'no_target' : value >= target ? 'met' : 'missed';
	return {
		numerator: value === null ? null : Math.round(value * 10),
		denominator: value === null ? null : 1000,
		value,
		operator: target === null ? null : 'at_least',
		target,
		status: status ?? verdict,
		reason: ''
	};
}

/** Names that have broken pages before. */
export const awkwardNames = [
	'<script>alert(1)</script>',
	'Sở "A" & \'B\'',
	'=cmd()',
	'Sở \u202Eđảo chữ',
	'Đ'.repeat(300),
	'{a|b} {b} {c}',
	'Sở Y tế'
];
