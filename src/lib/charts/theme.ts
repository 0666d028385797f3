import type { Mark } from './status-symbol';

/** Colours and type of every chart. Colours are CSS variables, so that a prerendered chart follows light and dark. */
export interface ChartTheme {
	ink: string;
	muted: string;
	line: string;
	grid: string;
	/** What a chart stands on. */
	ground: string;
	/** What a tooltip stands on. */
	surface: string;
	series: string;
	font: string;
	fontSize: number;
	status: Record<Mark, string>;
}

export const theme: ChartTheme = {
	ink: 'var(--ink)',
	muted: 'var(--ink-muted)',
	line: 'var(--rule-strong)',
	grid: 'var(--rule)',
	ground: 'var(--page)',
	surface: 'var(--surface)',
	series: 'var(--series)',
	font: 'inherit',
	fontSize: 13,
	status: {
		met: 'var(--met)',
		near: 'var(--near)',
		missed: 'var(--missed)',
		not_occurring: 'var(--not-occurring)',
		no_data: 'var(--no-data)',
		no_target: 'var(--no-target)',
		fault: 'var(--ink)'
	}
};
