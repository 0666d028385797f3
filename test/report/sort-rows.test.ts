import { expect, test } from 'vitest';
import { sortRows } from '../../src/lib/report/sort-rows';

const rows = [
	{ name: 'a', value: 2 },
	{ name: 'b', value: null },
	{ name: 'c', value: 10 },
	{ name: 'd', value: 2 }
];
const names = (sorted: readonly { name: string }[]): string => sorted.map(({ name }) => name).join('');

test('sorts by value either way, equal rows as they stood, rows without a value last', () => {
	expect(names(sortRows(rows, 'ascending', ({ value }) => value))).toBe('adcb');
	expect(names(sortRows(rows, 'descending', ({ value }) => value))).toBe('cadb');
});

test('without values turns the order round, and leaves the rows given alone', () => {
	expect(names(sortRows(rows, 'ascending', null))).toBe('abcd');
	expect(names(sortRows(rows, 'descending', null))).toBe('dcba');
	expect(names(rows)).toBe('abcd');
});
