import type { Status } from '../domain/measurement';
import type { Issue } from '../domain/issue';
import type { IndicatorHead } from './heads';
import type { PageFigure } from './page-figure';
import type { SearchIndex } from './search/search-index';

/** Made-up figures of the guide's pictures; a test holds each to its status. */

export const exampleHead = (shortName: string): IndicatorHead => ({
	indicator: 'example',
	slug: 'example',
	concept: 'example',
	kind: 'ratio',
	decimals: 1,
	direction: 'higher',
	name: shortName,
	shortName,
	unit: '%',
	source: ''
});

function example(counts: readonly [number, number] | null, target: number, status: Status): PageFigure {
	return {
		numerator: counts?.[0] ?? null,
		denominator: counts?.[1] ?? null,
		rate: null,
		n: null,
		operator: 'at_least',
		target,
		target_id: 'example',
		target_rule: 'province',
		status,
		reason: '',
		derived: false,
		reported: counts === null ? 0 : 1,
		expected: 1
	};
}

export const CELL_EXAMPLE = example([4134, 4210], 95, 'met');

/** By unit of the words, in the order of the columns: on time, online, e-documents. */
export const ROW_TARGETS = [95, 80, 100] as const;
export const ROW_EXAMPLES = {
	finance: [CELL_EXAMPLE, example([1722, 2050], 80, 'met'), example([612, 612], 100, 'met')],
	health: [example([3716, 4102], 95, 'near'), example([1388, 2214], 80, 'missed'), example([803, 805], 100, 'near')],
	commune: [example([0, 0], 95, 'not_occurring'), example([0, 0], 80, 'not_occurring'), example([38, 38], 100, 'met')],
	trade: [example(null, 95, 'no_data'), example(null, 80, 'no_data'), example(null, 100, 'no_data')]
} as const;

export const TARGET_EXAMPLES = {
	province: example([1868, 2000], 90, 'met'),
	own: { ...example([1868, 2000], 95, 'near'), target_rule: 'unit_year' as const },
	history: [84.2, 86.9, 88.1, 90.4, 91.2, 93.4]
} as const;

/** Counts per unit and quarter before a merger, and what today's structure shows. */
export const MERGER_EXAMPLE = {
	reported: [
		{ unit: 'transport', quarters: [[40, 50], null] },
		{
			unit: 'construction',
			quarters: [
				[30, 50],
				[90, 100]
			]
		}
	],
	current: [
		{
			unit: 'construction',
			quarters: [
				[70, 100],
				[90, 100]
			]
		}
	]
} as const;

/** Eight quarters, the third without figures; units change before the sixth. */
export const TREND_EXAMPLE: readonly (PageFigure | null)[] = [
	example([8050, 9750], 90, 'missed'),
	example([8210, 9700], 90, 'missed'),
	null,
	example([8420, 9680], 90, 'near'),
	example([8560, 9710], 90, 'near'),
	example([8690, 9820], 90, 'near'),
	example([8980, 9905], 90, 'met'),
	example([9120, 9930], 90, 'met')
];
export const TREND_BREAK = 5;

export const ISSUE_EXAMPLE: Issue = {
	severity: 'error',
	code: 'numerator-over-denominator',
	file: 'observations.csv',
	row: 2,
	column: 'numerator',
	found: '101',
	expected: 'at most 100, the denominator',
	message: 'What is counted cannot be more than the whole that it is counted from.'
};

/** Cells of `observations.csv`. */
export const SHEET_EXAMPLE = [
	['indicator', 'unit', 'period', 'numerator', 'denominator'],
	['e-documents', 'so-noi-vu', '2025-Q3', '1126', '1140'],
	['e-documents', 'so-y-te', '2025-Q3', '803', '805']
] as const;

export const searchExample = (results: readonly string[], details: readonly string[]): SearchIndex => ({
	lang: 'vi',
	groups: [
		{
			kind: 'indicator',
			entries: results.map((name, i) => ({ id: name, name, lang: 'vi', detail: details[i] ?? '', texts: [] }))
		}
	]
});
