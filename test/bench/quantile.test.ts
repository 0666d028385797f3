import { expect, test } from 'vitest';
import { median, quantile } from '../../bench/quantile.js';

test.each([
	[[7], 0.5, 7],
	[[3, 1, 2], 0.5, 2],
	[[4, 1, 2, 3], 0.5, 2.5],
	[[10, 30, 20, 40, 50], 0.95, 48],
	[[1, 2], 1, 2],
	[[1, 2], 0, 1]
])('quantile of %j at %d is %d', (values, share, expected) => {
	expect(quantile(values, share)).toBeCloseTo(expected, 10);
});

test('the values stay in their order', () => {
	const values = [3, 1, 2];
	median(values);
	expect(values).toEqual([3, 1, 2]);
});
