import { describe, expect, test } from 'vitest';
import { REASONS, STATUSES, TARGET_RULES } from '../../src/lib/domain/measurement';
import { periodName, shortPeriodName } from '../../src/lib/words/period-name';
import { reasonTexts } from '../../src/lib/words/reason-text';
import { heldTargetText, targetText } from '../../src/lib/words/target-text';
import { vi } from '../../src/lib/words/vi';

test.each([
	[{ period: '2025-Q3', grain: 'quarter', year: 2025 }, false, 'Quý III/2025'],
	[{ period: '2025-Q3', grain: 'quarter', year: 2025 }, true, 'Lũy kế đến hết quý III/2025'],
	[{ period: '2025-H1', grain: 'half', year: 2025 }, true, '6 tháng đầu năm 2025'],
	[{ period: '2025-H2', grain: 'half', year: 2025 }, false, '6 tháng cuối năm 2025'],
	[{ period: '2025-9M', grain: 'nine_months', year: 2025 }, true, '9 tháng đầu năm 2025'],
	[{ period: '2025', grain: 'year', year: 2025 }, false, 'Năm 2025']
] as const)('%o, cumulative %s → %s', (period, cumulative, expected) => {
	expect(periodName(period, vi, cumulative)).toBe(expected);
});

test('a quarter on an axis', () => {
	expect(shortPeriodName({ period: '2025-Q4', grain: 'quarter', year: 2025 }, vi)).toBe('IV/25');
	expect(shortPeriodName({ period: '2025', grain: 'year', year: 2025 }, vi)).toBe('Năm 2025');
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
	test.each([
		[row, 'tối thiểu 90%'],
		[{ ...row, operator: 'above', value: 30 }, 'trên 30%'],
		[{ ...row, statistic: 'average', value: 60 }, 'trung bình tối thiểu 60%'],
		[{ ...row, soft: true, operator: 'equal', value: 100 }, 'phấn đấu bằng 100%'],
		[{ ...row, kind: 'assigned', value: null }, 'theo chỉ tiêu giao, chưa có giá trị'],
		[{ ...row, kind: 'increment', value: 20, basis: 'unstated', cap: 100 }, 'tăng tối thiểu 20% cho đến khi đạt 100%'],
		[
			{ ...row, kind: 'baseline', operator: 'at_most', value: -10, basis: 'relative', base: 'giai đoạn 2016-2020' },
			'giảm tối thiểu 10% so với giai đoạn 2016-2020'
		]
	] as const)('%o → %s', (target, expected) => {
		expect(targetText(target, ratio, vi)).toBe(expected);
	});

	test('the target of a figure', () => {
		expect(heldTargetText({ operator: 'at_least', target: 90 }, ratio, vi)).toBe('≥ 90%');
		expect(heldTargetText({ operator: 'above', target: null }, ratio, vi)).toBeNull();
	});

	test.each([
		[{ numerator: 80, denominator: 100 }, 88.98765, '≥ 88,99%'],
		[{ numerator: 80, denominator: 100 }, 90.8, '≥ 90,8%'],
		// Printed 90,8% and missed: "≥ 90,8%" would contradict it.
		[{ numerator: 90_801, denominator: 100_000 }, 90.8043, '≥ 90,804%'],
		[{ numerator: null, denominator: null, rate: 90.801 }, 90.8043, '≥ 90,804%'],
		[{ numerator: 0, denominator: 0 }, 88.98765, '≥ 88,99%']
	])('a computed target beside %o: %d → %s', (figure, target, expected) => {
		expect(heldTargetText({ ...figure, operator: 'at_least', target }, ratio, vi)).toBe(expected);
	});
});

test('every code has its words', () => {
	for (const status of STATUSES) expect(vi.status[status]).toMatch(/\S/);
	for (const rule of TARGET_RULES) expect(vi.target.rule[rule]).toMatch(/\S/);
	for (const text of reasonTexts(REASONS.join(' '), vi)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
	expect(new Set(Object.values(vi.status)).size).toBe(STATUSES.length);
});

test('a code without words is shown, not swallowed', () => {
	expect(reasonTexts('partial brand_new', vi)).toEqual([vi.reason.partial, 'brand_new']);
	expect(reasonTexts('', vi)).toEqual([]);
});

test('words are composed Vietnamese, without machine names', () => {
	const strings = JSON.stringify(vi);
	expect(strings).toBe(strings.normalize('NFC'));
	for (const text of Object.values(vi.reason)) expect(text).not.toMatch(/_/);
});
