import { expect, test } from 'vitest';
import { formatCounts, formatFigure, formatTargetValue } from '../../src/lib/format/figure';

const ratio = { kind: 'ratio', decimals: 1 } as const;
const count = { kind: 'count', decimals: 0 } as const;

test.each([
	[{ numerator: 4134, denominator: 4210, value: 98.19, target: 100 }, ratio, '98,2%'],
	[{ numerator: 9999, denominator: 10000, value: 99.99, target: 100 }, ratio, '99,99%'],
	[{ numerator: 8997, denominator: 10000, value: 89.97, target: 90 }, ratio, '89,97%'],
	[{ numerator: null, denominator: null, value: 91.25, target: 90 }, ratio, '91,3%'],
	[{ numerator: 4210, denominator: null, value: 4210, target: 200 }, count, '4.210'],
	[{ numerator: 0, denominator: 0, value: null, target: 90 }, ratio, null]
])('%o → %s', (measurement, indicator, expected) => {
	expect(formatFigure(measurement, indicator)).toBe(expected);
});

test('the counts behind a rate', () => {
	expect(formatCounts({ numerator: 4134, denominator: 4210 })).toBe('4.134/4.210');
	expect(formatCounts({ numerator: 12, denominator: null })).toBeNull();
});

test('a target keeps the decimals it has', () => {
	expect(formatTargetValue(90, ratio)).toBe('90%');
	expect(formatTargetValue(62.5, ratio)).toBe('62,5%');
	expect(formatTargetValue(1200, count)).toBe('1.200');
	expect(formatTargetValue(88.98765, ratio)).toBe('88,99%');
	expect(formatTargetValue(90.8043, ratio)).toBe('90,8%');
	expect(formatTargetValue(90.8043, ratio, 'vi', [90.8])).toBe('90,804%');
});

test('in English', () => {
	expect(formatFigure({ numerator: 4134, denominator: 4210, value: 98.19, target: 100 }, ratio, 'en')).toBe('98.2%');
	expect(formatFigure({ numerator: 4210, denominator: null, value: 4210, target: 200 }, count, 'en')).toBe('4,210');
	expect(formatCounts({ numerator: 4134, denominator: 4210 }, 'en')).toBe('4,134/4,210');
	expect(formatTargetValue(88.98765, ratio, 'en')).toBe('88.99%');
	expect(formatTargetValue(1200, count, 'en')).toBe('1,200');
});
