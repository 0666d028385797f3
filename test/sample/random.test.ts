import { describe, expect, it } from 'vitest';
import { allot } from '../../src/lib/sample/allot';
import { createRandom, hashText } from '../../src/lib/sample/random';

const draws = (seed: number, purpose: string): number[] => {
	const random = createRandom(seed, purpose);
	return Array.from({ length: 6 }, () => random.below(1000));
};

describe('createRandom', () => {
	it('draws the same numbers for the same seed and purpose, on every machine', () => {
		expect(draws(1, 'dossiers')).toEqual([864, 541, 25, 957, 901, 108]);
		expect(hashText('mh-y-te')).toBe(192168840);
	});

	it('draws others for another seed or purpose', () => {
		expect(draws(2, 'dossiers')).not.toEqual(draws(1, 'dossiers'));
		expect(draws(1, 'reports')).not.toEqual(draws(1, 'dossiers'));
	});

	it('keeps to its bounds and to a chance', () => {
		const random = createRandom(7, 'bounds');
		const values = Array.from({ length: 20_000 }, () => random.between(3, 5));
		expect([...new Set(values)].sort()).toEqual([3, 4, 5]);
		const hits = values.filter(() => random.chance(250)).length;
		expect(hits).toBeGreaterThan(4700);
		expect(hits).toBeLessThan(5300);
	});
});

describe('allot', () => {
	it.each([
		[10, [1, 1, 1], [4, 3, 3]],
		[7, [0, 5, 0], [0, 7, 0]],
		[0, [2, 3], [0, 0]],
		[5, [0, 0], [0, 0]],
		[100, [1, 2, 4], [14, 29, 57]]
	])('shares %i out over %j', (total, weights, expected) => {
		expect(allot(total, weights)).toEqual(expected);
	});
});
