import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBytes, formatNumber, formatPercent, formatRate, formatSigned } from '../../src/lib/format/number';

const parse = (text: string): number =>
	Number(text.replace(/\./g, '').replace(',', '.').replace('−', '-').replace('%', ''));

describe('formatNumber', () => {
	test.each([
		[4210, {}, '4.210'],
		[0, {}, '0'],
		[999, {}, '999'],
		[1234567, {}, '1.234.567'],
		[-4210, {}, '−4.210'],
		[1234.5, { decimals: 1 }, '1.234,5'],
		[0.05, { decimals: 1 }, '0,1'],
		[4210, { locale: 'en' as const }, '4,210'],
		[-1234567.5, { decimals: 1, locale: 'en' as const }, '−1,234,567.5'],
		[9007199254740991, {}, '9.007.199.254.740.991']
	])('%s %o → %s', (value, options, expected) => {
		expect(formatNumber(value, options)).toBe(expected);
	});

	test('refuses what is not a number', () => {
		expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
		expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
	});
});

describe('formatRate', () => {
	test.each([
		[4134, 4210, {}, '98,2%'],
		[0, 10, {}, '0,0%'],
		[10, 10, {}, '100,0%'],
		[10, 10, { decimals: 0 }, '100%'],
		[9999, 10000, {}, '99,99%'],
		[99999, 100000, {}, '99,999%'],
		[9999999, 10000000, {}, '99,999%'],
		[1, 10000, {}, '0,01%'],
		[1, 10000000, {}, '0,001%'],
		[999, 1000, { decimals: 0 }, '99,9%'],
		[105, 100, {}, '105,0%'],
		[100001, 100000, {}, '100,001%'],
		[8996, 10000, {}, '90,0%'],
		[8996, 10000, { apart: [90] }, '89,96%'],
		[1, 3, { decimals: 2, locale: 'en' as const }, '33.33%'],
		[99999, 100000, { locale: 'en' as const }, '99.999%'],
		[1, 8, { decimals: 1 }, '12,5%'],
		[1, 2000, { decimals: 1 }, '0,1%']
	])('%d of %d %o → %s', (numerator, denominator, options, expected) => {
		expect(formatRate(numerator, denominator, options)).toBe(expected);
	});

	test('nothing occurred has no rate', () => {
		expect(formatRate(0, 0)).toBeNull();
	});

	const counts = fc
		.tuple(fc.nat(2 ** 40), fc.integer({ min: 1, max: 2 ** 40 }))
		.map(([a, b]): [number, number] => [Math.min(a, b), b]);

	test('never 100% for less than all, never 0% for more than none', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 0, max: 4 }), ([numerator, denominator], decimals) => {
				const shown = parse(formatRate(numerator, denominator, { decimals }) ?? '');
				expect(shown === 100).toBe(numerator === denominator);
				expect(shown === 0).toBe(numerator === 0);
			})
		);
	});

	test('stays on the true side of a target and near the truth', () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 0, max: 100 }), ([numerator, denominator], target) => {
				const shown = parse(formatRate(numerator, denominator, { decimals: 1, apart: [target] }) ?? '');
				const reached = BigInt(numerator) * 100n >= BigInt(target) * BigInt(denominator);
				expect(shown >= target).toBe(reached);
				expect(Math.abs(shown - (100 * numerator) / denominator)).toBeLessThan(0.0501);
			})
		);
	});
});

test.each([
	[98.2, '98,2%'],
	[99.99, '99,99%'],
	[100, '100,0%'],
	[0.004, '0,004%']
])('formatPercent %d → %s', (value, expected) => {
	expect(formatPercent(value)).toBe(expected);
});

test.each([
	[3, '+3,0'],
	[-1.4, '−1,4'],
	[0, '0,0'],
	[-0.04, '−0,04'],
	[0.001, '+0,001'],
	[1234.5, '+1.234,5']
])('formatSigned %d → %s', (value, expected) => {
	expect(formatSigned(value)).toBe(expected);
});

test.each([
	[512, '512 B'],
	[45_300, '45 kB'],
	[7_600_000, '7,6 MB']
])('formatBytes %d → %s', (value, expected) => {
	expect(formatBytes(value)).toBe(expected);
});

test('figures in English', () => {
	expect(formatPercent(98.2, { locale: 'en' })).toBe('98.2%');
	expect(formatSigned(1234.5, { locale: 'en' })).toBe('+1,234.5');
	expect(formatSigned(-1.4, { locale: 'en' })).toBe('−1.4');
	expect(formatBytes(45_300, 'en')).toBe('45 kB');
	expect(formatBytes(7_600_000, 'en')).toBe('7.6 MB');
});
