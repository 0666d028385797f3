import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLabels } from '../../src/lib/charts/break-labels';
import { textWidth } from '../../src/lib/charts/text-box';

const size = { longest: 10, fontSize: 12 };
const at = (index: number): number => 60 + 20 * index;

test('side by side where there is room, a row higher where not, unnamed where there is none', () => {
	const far = [0, 5].map((index) => ({ index, label: '7/25' }));
	expect(breakLabels(far, at, size).map(({ row }) => row)).toEqual([0, 0]);
	const near = [0, 1, 2].map((index) => ({ index, label: '7/2025' }));
	expect(breakLabels(near, at, size)).toEqual([
		{ index: 0, text: '7/2025', row: 0 },
		{ index: 1, text: '7/2025', row: 1 },
		{ index: 2, text: '', row: 0 }
	]);
});

test('whatever the breaks, each keeps its line and no two labels meet', () => {
	const breaks = fc.array(fc.record({ index: fc.nat(20), label: fc.string({ minLength: 1 }) }));
	fc.assert(
		fc.property(breaks, (some) => {
			const labels = breakLabels(some, at, size);
			expect(labels).toHaveLength(some.length);
			const named = labels.filter(({ text }) => text !== '');
			for (const [i, a] of named.entries()) {
				for (const b of named.slice(i + 1)) {
					if (a.row !== b.row) continue;
					const apart = (textWidth(a.text, 12) + textWidth(b.text, 12)) / 2;
					expect(at(b.index) - at(a.index)).toBeGreaterThanOrEqual(apart);
				}
			}
		})
	);
});
