import { expect, test } from 'vitest';
import { sparkline } from '../../src/lib/charts/sparkline';

test('missing values are gaps, a lonely value a dash', () => {
	const { line, end, target } = sparkline([70, 80, null, 75, null, 90, 91], 90);
	expect(line.match(/M/g)).toHaveLength(3);
	expect(line.match(/h2/g)).toHaveLength(1);
	expect(end).toEqual({ x: 92, y: expect.any(Number) as number });
	expect(target).toBeGreaterThan(end?.y ?? 0);
});

test('nothing to draw', () => {
	expect(sparkline([null, null], null)).toEqual({ line: '', end: null, target: null });
	expect(sparkline([], null)).toEqual({ line: '', end: null, target: null });
});
