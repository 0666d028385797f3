import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/lib/format/date';
import { REASONS, STATUSES } from '../../src/lib/domain/measurement';
import { en } from '../../src/lib/words/en';
import { periodName, periodNumeral, shortPeriodName } from '../../src/lib/words/period-name';
import { reasonTexts } from '../../src/lib/words/reason-text';
import { heldTargetText, targetText } from '../../src/lib/words/target-text';

const q3 = { period: '2025-Q3', grain: 'quarter', year: 2025 } as const;
const h1 = { period: '2025-H1', grain: 'half', year: 2025 } as const;

test.each([
	[q3, false, 'Q3 2025'],
	[q3, true, '2025 to the end of Q3'],
	[h1, true, 'First half of 2025'],
	[{ period: '2025-H2', grain: 'half', year: 2025 }, false, 'Second half of 2025'],
	[{ period: '2025-9M', grain: 'nine_months', year: 2025 }, true, 'First nine months of 2025'],
	[{ period: '2025', grain: 'year', year: 2025 }, false, '2025']
] as const)('%o, cumulative %s → %s', (period, cumulative, expected) => {
	expect(periodName(period, en, cumulative)).toBe(expected);
});

test('a quarter on an axis', () => {
	expect(shortPeriodName(q3, en)).toBe('Q3 2025');
	expect(periodNumeral(q3, en)).toBe('Q3');
	expect(periodNumeral(h1, en)).toBe('');
});

describe('a period within a sentence keeps the capital of a quarter and loses that of a word', () => {
	const { indicator, overview, unit, engine } = en.pages;
	test.each([
		[indicator.trendTitle('Minh Họa', '98.2%', 'Q3 2025', 'met'), 'Minh Họa: 98.2% in Q3 2025, met'],
		[
			indicator.trendTitle('Minh Họa', '98.2%', 'First half of 2025', 'met'),
			'Minh Họa: 98.2% in the first half of 2025, met'
		],
		[indicator.rankingTitle('One of 2 units has not met the target', 'Q3 2025'), /target, Q3 2025$/],
		[unit.summaryMet(4, 6, 'Q3 2025'), 'Met 4 of 6 targets with a result, Q3 2025'],
		[unit.summaryMet(1, 1, '2025 to the end of Q3'), 'Met 1 of 1 target with a result, 2025 to the end of Q3'],
		[overview.title('First half of 2025'), 'Administrative reform, first half of 2025'],
		[
			en.chart.trend('Minh Họa', 'Second half of 2025', '98.2%', '≥ 95%', 'Nearly met'),
			'Minh Họa: 98.2% in the second half of 2025, target ≥ 95% – nearly met.'
		],
		[
			engine.noPeriod('First nine months of 2025', '2025'),
			'This calendar has no figures for the first nine months of 2025; 2025 is shown instead.'
		],
		[engine.kept('Q3 2025'), 'The page still shows all figures for Q3 2025.']
	])('%s', (text, expected) => {
		if (typeof expected === 'string') expect(text).toBe(expected);
		else expect(text).toMatch(expected);
	});
});

describe('one and many', () => {
	test.each([
		[en.pages.overview.rows('Departments', '1'), 'Departments: 1 unit'],
		[en.pages.overview.rows('Communes', '1,234'), 'Communes: 1,234 units'],
		[en.coverage.units('0', '1'), '0 of 1 unit reported'],
		[en.coverage.all('1'), '1 of 1 unit reported'],
		[en.coverage.all('18'), 'All 18 units reported'],
		[en.chart.trendGaps(1), '1 period without figures.'],
		[en.chart.without(2), '2 units without a result to rank.'],
		[en.chart.missedList('A and B', 0), 'Lowest: A and B.'],
		[en.chart.missedList('A, B, C', 1), 'Lowest: A, B, C and 1 other unit.'],
		[en.chart.someMissed(3, 18, en.unit.department), 'Three of 18 departments have not met the target'],
		[en.chart.someMissed(1, 18, en.unit.commune), 'One of 18 communes has not met the target'],
		[en.chart.someMissed(1, 1, en.unit.noun), 'One of 1 unit has not met the target'],
		[en.chart.someMissed(12, 18, en.unit.noun), '12 of 18 units have not met the target'],
		[en.chart.allMet(18, en.unit.department), 'All 18 departments with figures met the target'],
		[en.chart.allMet(1, en.unit.department), 'The only department with figures met the target'],
		[en.chart.noneJudged(en.unit.commune), 'No commune can be assessed yet'],
		[en.figure.points('+1'), '+1 point'],
		[en.figure.points('−1.0'), '−1.0 points'],
		[en.figure.surveyed('1'), '1 response'],
		[en.pages.indicator.breakNote('1 Mar 2025', '8', '4'), '1 Mar 2025: 8 units were reorganised into 4 units'],
		[en.pages.indicator.breakNote('1 Mar 2025', '1', '1'), '1 Mar 2025: 1 unit was reorganised into 1 unit'],
		[en.pages.overview.allMet(1, 'Minh Họa'), 'Minh Họa met its only main target'],
		[en.pages.overview.noneMet(1, 'Minh Họa'), 'Minh Họa did not meet its only main target']
	])('%s', (text, expected) => {
		expect(text).toBe(expected);
	});
});

describe('targets in words', () => {
	const ratio = { kind: 'ratio', decimals: 1 } as const;
	const row = {
		kind: 'fixed',
		operator: 'at_least',
		value: 90,
		basis: null,
		cap: null,
		base: null,
		statistic: null,
		soft: false,
		assigned_by: null
	} as const;
	const cut = {
		...row,
		kind: 'baseline',
		value: -10,
		operator: 'at_most',
		basis: 'relative',
		base: '2016–2020'
	} as const;
	test.each([
		[row, 'at least 90%'],
		[{ ...row, value: 62.5 }, 'at least 62.5%'],
		[{ ...row, operator: 'above', value: 30 }, 'above 30%'],
		[{ ...row, statistic: 'average', value: 60 }, 'at least 60%, on average'],
		[{ ...row, soft: true, operator: 'equal', value: 100 }, 'aims for exactly 100%'],
		[{ ...row, kind: 'assigned', value: null }, 'as assigned, no value yet'],
		[
			{ ...row, kind: 'increment', value: 20, basis: 'unstated', cap: 100 },
			'an increase of at least 20% until it reaches 100%'
		],
		[{ ...row, kind: 'increment', value: 1, basis: 'points' }, 'an increase of at least 1 percentage point'],
		[cut, 'a decrease of at least 10% compared with 2016–2020'],
		[
			{ ...cut, statistic: 'average', soft: true },
			'aims for a decrease of at least 10% compared with 2016–2020, on average'
		]
	] as const)('%o → %s', (target, expected) => {
		expect(targetText(target, ratio, en)).toBe(expected);
	});

	test('the target of a figure, in English numbers', () => {
		expect(heldTargetText({ operator: 'at_least', target: 88.98765, numerator: 80, denominator: 100 }, ratio, en)).toBe(
			'≥ 88.99%'
		);
	});
});

test('every code has its words', () => {
	for (const text of reasonTexts(REASONS.join(' '), en)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
	expect(new Set(Object.values(en.status)).size).toBe(STATUSES.length);
});

test('days', () => {
	expect(en.pages.indicator.breakLabel('2025-03-01')).toBe('Mar 2025');
	expect(en.pages.unit.from(formatDate('2025-03-01', 'en'))).toBe('from 1 Mar 2025');
	expect(en.pages.view.days('1 Jul 2025–30 Sep 2025')).toBe('figures from 1 Jul 2025 to 30 Sep 2025');
});

test('lists have no comma before "and"', () => {
	expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => en.list(items))).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c'
	]);
});
