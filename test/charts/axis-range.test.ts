import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisRange } from '../../src/lib/charts/axis-range';

test.each([
	[[], 100, { min: 0, max: 100, step: 25 }],
	[[0, 40, 90], 100, { min: 0, max: 100, step: 50 }],
	[[72, 91, 90], 100, { min: 70, max: 95, step: 5 }],
	[[100], 100, { min: 98, max: 100, step: 2 }],
	[[104, 90], 100, { min: 85, max: 105, step: 5 }],
	[[180, 490, 200], null, { min: 0, max: 600, step: 200 }]
] as const)('%o capped at %s → %o', (values, cap, expected) => {
	expect(axisRange(values, cap)).toEqual(expected);
});

test('every value lies inside, and the range is not empty', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
			const { min, max, step } = axisRange(values);
			expect(min).toBeLessThanOrEqual(Math.min(...values));
			expect(max).toBeGreaterThanOrEqual(Math.max(...values));
			expect(max).toBeGreaterThan(min);
			expect(step).toBeGreaterThan(0);
		})
	);
});
