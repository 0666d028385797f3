import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/lib/format/locale';
import { formatNumber, formatPercent, formatSigned } from '../../../src/lib/format/number';
import type { ValueCell } from '../../../src/lib/ingest/values/cell';
import { columnNumbers } from '../../../src/lib/ingest/values/number-column';
import { numberText } from '../../../src/lib/ingest/values/number-text';
import { texts } from './cells';

const locale = fc.constantFrom<Locale>('vi', 'en');
/** A number of at most `decimals` digits after the sign. */
const decimalNumber = (decimals: number): fc.Arbitrary<number> =>
	fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((units) => units / 10 ** decimals);
const places = fc.integer({ min: 0, max: 4 });
const columnOf = places.chain((decimals) =>
	fc.tuple(fc.array(decimalNumber(decimals), { minLength: 1, maxLength: 8 }), fc.constant(decimals), locale)
);

describe('laws of numbers', () => {
	it('what was printed reads as what it was, or as a question that has it among its readings', () => {
		let decided = 0;
		fc.assert(
			fc.property(columnOf, ([numbers, decimals, locale]) => {
				const printed = numbers.map((number) => formatNumber(number, { decimals, locale }));
				const column = columnNumbers(texts(...printed), { kind: 'amount', accept: ['leading-zeros'] });
				column.cells.forEach((cell, index) => {
					if (cell.kind === 'value') {
						decided++;
						expect(cell.value).toBe(numbers[index]);
					} else if (cell.kind === 'question') {
						expect(column.decimal.kind).toBe('open');
						expect(cell.readings.map(({ value }) => value)).toContain(numbers[index]);
					} else throw new Error(`${printed[index] ?? ''} was not read`);
				});
			}),
			{ numRuns: 500 }
		);
		expect(decided).toBeGreaterThan(500);
	});

	it('and never as a question where one cell decides', () => {
		fc.assert(
			fc.property(columnOf, ([numbers, decimals, locale]) => {
				const printed = [...numbers.map((n) => formatNumber(n, { decimals, locale })), formatSigned(1.5, { locale })];
				const { cells } = columnNumbers(texts(...printed), { kind: 'amount' });
				expect(cells.map((cell) => cell.kind === 'value' && cell.value)).toEqual([...numbers, 1.5]);
			}),
			{ numRuns: 500 }
		);
	});

	it('printed percentages come back in hundredths', () => {
		const rates = fc.array(
			fc.integer({ min: 10, max: 1000 }).map((tenths) => tenths / 10),
			{ minLength: 1 }
		);
		fc.assert(
			fc.property(rates, locale, (numbers, locale) => {
				const printed = numbers.map((number) => formatPercent(number, { decimals: 1, locale }));
				const { cells } = columnNumbers(texts(...printed), { kind: 'percent' });
				expect(cells.map((cell) => cell.kind === 'value' && cell.value)).toEqual(numbers);
			})
		);
	});

	it('the order of cells changes nothing', () => {
		const cell = fc.constantFrom('98.500', '99,5', '12.34', '7', '-', '', '1.000', 'x', '1 234');
		const shuffled = fc
			.array(cell)
			.chain((cells) =>
				fc.tuple(fc.constant(cells), fc.shuffledSubarray([...cells.keys()], { minLength: cells.length }))
			);
		fc.assert(
			fc.property(shuffled, fc.constantFrom('count' as const, 'amount' as const), ([cells, order], kind) => {
				const straight = columnNumbers(texts(...cells), { kind }).cells;
				const mixed = columnNumbers(texts(...order.map((at) => cells[at] ?? '')), { kind }).cells;
				expect(mixed).toEqual(order.map((at) => straight[at]));
			})
		);
	});

	it('no text makes it throw, and a value has the digits of its cell', () => {
		const signs = fc.string({ unit: fc.constantFrom('0', '1', '5', '9', '.', ',', ' ', '-', '(', ')', '%', '*', 'e') });
		fc.assert(
			fc.property(fc.oneof(signs, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
				const read = numberText(text);
				if (read.kind !== 'number') return;
				for (const { value } of read.readings) {
					const shown = value.toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: false });
					const strip = (digits: string): string => digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');
					if (read.power === 0 && shown.length < 15) expect(strip(shown)).toBe(strip(text));
				}
			}),
			{ numRuns: 3000 }
		);
	});

	it('takes any cells', () => {
		const cell: fc.Arbitrary<ValueCell> = fc.oneof(
			fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
			fc.record({
				kind: fc.constant('number' as const),
				value: fc.double(),
				shown: fc.option(fc.string()),
				isDate: fc.boolean(),
				isPercent: fc.boolean()
			}),
			fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
			fc.record({ kind: fc.constant('error' as const), text: fc.string() }),
			fc.constant({ kind: 'empty' as const })
		);
		fc.assert(
			fc.property(
				fc.array(cell),
				fc.constantFrom('count' as const, 'percent' as const, 'amount' as const),
				(cells, kind) => {
					const column = columnNumbers(cells, { kind });
					expect(column.cells).toHaveLength(cells.length);
					for (const cell of column.cells) {
						if (cell.kind === 'value' && kind === 'count')
							expect(Number.isSafeInteger(cell.value) && cell.value >= 0).toBe(true);
					}
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('hostile cells and long columns end', () => {
		for (const part of ['1.', '1 ', '1,', ' ', '(', '*', '-', '\u200b', '9', 'ế', '1\n']) {
			expect(numberText(part.repeat(500_000)).kind).toMatch(/fault|blank/);
			expect(['fault', 'number', 'blank', 'dash']).toContain(numberText(part.repeat(60)).kind);
		}
		const long = Array.from({ length: 200_000 }, (_, index): ValueCell => {
			return { kind: 'text', text: index % 3 === 0 ? '98.500' : String(index) };
		});
		expect(columnNumbers(long, { kind: 'amount' }).questions[0]?.cells).toHaveLength(66_667);
	});
});
