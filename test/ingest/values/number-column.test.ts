import { describe, expect, test } from 'vitest';
import type { ValueCell } from '../../../src/lib/ingest/values/cell';
import { columnNumbers, type NumberColumnOptions } from '../../../src/lib/ingest/values/number-column';
import { texts, typed } from './cells';

/** Values as numbers, faults and questions by name with their readings, the rest by kind. */
const brief = (cells: ValueCell[], options: NumberColumnOptions): unknown[] =>
	columnNumbers(cells, options).cells.map((cell) => {
		if (cell.kind === 'value') return cell.value;
		if (cell.kind === 'fault') return cell.fault.code;
		return cell.kind === 'question' ? [cell.about, ...cell.readings.map(({ value }) => value)] : cell.kind;
	});

describe('one decimal sign for a column', () => {
	test('cells that read in one way decide, and are named', () => {
		const column = columnNumbers(texts('1.234', '99,5', '7', '98.500'), { kind: 'amount' });
		expect(column.decimal).toEqual({ kind: 'decided', sign: ',', by: 'written', cells: [1] });
		expect(column.cells.map((cell) => cell.kind === 'value' && cell.value)).toEqual([1234, 99.5, 7, 98500]);
		expect(column.questions).toEqual([]);
	});

	test.each([
		[
			['98.500', '12.34'],
			[98.5, 12.34]
		],
		[
			['98.500', '1.234.567'],
			[98500, 1234567]
		],
		[
			['98.500', '1,234.5'],
			[98.5, 1234.5]
		],
		[
			['98,500', '1,234,567'],
			[98500, 1234567]
		],
		[
			['98.500', '1 234,5'],
			[98500, 1234.5]
		],
		[
			['98.500', '1234.567'],
			[98.5, 1234.567]
		]
	])('%j → %j', (cells, expected) => expect(brief(texts(...cells), { kind: 'amount' })).toEqual(expected));

	test('where nothing decides it is a question with both readings', () => {
		const column = columnNumbers(texts('98.500', '12', '1.234'), { kind: 'amount' });
		expect(column.decimal).toEqual({ kind: 'open', cells: [0, 2] });
		expect(column.questions).toEqual([{ about: 'decimal', cells: [0, 2] }]);
		expect(column.cells).toEqual([
			{
				kind: 'question',
				about: 'decimal',
				readings: [
					{ value: 98500, given: ',' },
					{ value: 98.5, given: '.' }
				]
			},
			{ kind: 'value', value: 12, mark: null },
			{
				kind: 'question',
				about: 'decimal',
				readings: [
					{ value: 1234, given: ',' },
					{ value: 1.234, given: '.' }
				]
			}
		]);
	});

	test('the answer settles it', () => {
		expect(brief(texts('98.500', '1.234'), { kind: 'amount', decimal: ',' })).toEqual([98500, 1234]);
		expect(brief(texts('98.500', '1.234'), { kind: 'amount', decimal: '.' })).toEqual([98.5, 1.234]);
		expect(brief(texts('98.500', '99,5'), { kind: 'amount', decimal: '.' })).toEqual([98.5, 'decimal-contradiction']);
	});

	test('cells that contradict each other are faults, and so is every cell they leave unclear', () => {
		const column = columnNumbers(texts('99,5', '12.34', '98.500', '7', '1 234'), { kind: 'amount' });
		expect(column.decimal).toEqual({ kind: 'contradiction', comma: [0], point: [1] });
		const fault = 'decimal-contradiction';
		expect(brief(texts('99,5', '12.34', '98.500', '7', '1 234'), { kind: 'amount' })).toEqual([
			fault,
			fault,
			fault,
			7,
			1234
		]);
	});

	test("a workbook's own numbers have no sign to misread", () => {
		expect(brief([typed(98.5), typed(1234), ...texts('98.500')], { kind: 'amount' })).toEqual([
			98.5,
			1234,
			['decimal', 98500, 98.5]
		]);
	});
});

describe('counts', () => {
	test('a count has no fraction: that decides where nothing else does', () => {
		const column = columnNumbers(texts('1.234', '1.000', '12'), { kind: 'count' });
		expect(column.decimal).toEqual({ kind: 'decided', sign: ',', by: 'whole', cells: [0] });
		expect(brief(texts('1.234', '1.000', '12'), { kind: 'count' })).toEqual([1234, 1000, 12]);
		expect(brief(texts('1,234', '1,000'), { kind: 'count' })).toEqual([1234, 1000]);
	});

	test('but what is written decides first', () => {
		expect(brief(texts('98.500', '12.5', '3'), { kind: 'count' })).toEqual(['not-whole', 'not-whole', 3]);
	});

	test('1.000 alone can be one or a thousand', () => {
		expect(brief(texts('1.000', '3'), { kind: 'count' })).toEqual([['decimal', 1000, 1], 3]);
		expect(brief(texts('1.234', '1,234'), { kind: 'count' })).toEqual(Array(2).fill('decimal-contradiction'));
	});

	test('are whole numbers from 0', () => {
		const cells = [
			...texts('-5', '(5)', '2,5', '12,0', '5 hồ sơ', '98%', '2 nghìn', '007'),
			typed(2.5),
			typed(-1),
			typed(1, { isPercent: true }),
			typed(45915, { isDate: true }),
			typed(Number.NaN),
			typed(2 ** 60),
			{ kind: 'boolean', value: true } as const,
			{ kind: 'error', text: '#REF!' } as const
		];
		expect(brief(cells, { kind: 'count' })).toEqual([
			'negative',
			'negative',
			'not-whole',
			12,
			5,
			'unexpected-percent',
			'scaled',
			['leading-zeros', 7],
			'not-whole',
			'negative',
			'unexpected-percent',
			'unexpected-date',
			'not-a-number',
			'too-large',
			'unexpected-boolean',
			'spreadsheet-error'
		]);
		expect(brief(texts('007'), { kind: 'count', accept: ['leading-zeros'] })).toEqual([7]);
	});

	test('blank, dash, word and 0 stay apart', () => {
		const cells: ValueCell[] = [{ kind: 'empty' }, ...texts('', '-', 'không', 'KXĐ', '0'), typed(0)];
		expect(columnNumbers(cells, { kind: 'count' }).cells).toEqual([
			{ kind: 'blank' },
			{ kind: 'blank' },
			{ kind: 'dash' },
			{ kind: 'word', word: 'none' },
			{ kind: 'word', word: 'unknown' },
			{ kind: 'value', value: 0, mark: null },
			{ kind: 'value', value: 0, mark: null }
		]);
	});

	test("a footnote's mark is kept beside the value", () => {
		expect(columnNumbers(texts('12*'), { kind: 'count' }).cells).toEqual([{ kind: 'value', value: 12, mark: '*' }]);
	});
});

describe('percentages', () => {
	const percent = { kind: 'percent' } as const;

	test('"98,5%", a percent format and a written sign are hundredths or fractions by themselves', () => {
		const cells = [...texts('98,5%'), typed(0.985, { isPercent: true }), typed(98.5, { shown: '98.5%' }), typed(0)];
		expect(brief(cells, percent)).toEqual([98.5, 98.5, 98.5, 0]);
		expect(brief([typed(0.57, { isPercent: true })], percent)).toEqual([57]);
	});

	test('0.985 beside "98,5%" is asked for', () => {
		const column = columnNumbers([...texts('98,5%'), typed(0.985), typed(1), typed(0)], percent);
		expect(column.questions).toEqual([{ about: 'scale', cells: [1, 2] }]);
		expect(column.cells[1]).toEqual({
			kind: 'question',
			about: 'scale',
			readings: [
				{ value: 98.5, given: 'fraction' },
				{ value: 0.985, given: 'points' }
			]
		});
	});

	test('102 % as a fraction is not taken for 1.02 %', () => {
		expect(brief([typed(0.985), typed(1.02)], percent)).toEqual([
			['scale', 98.5, 0.985],
			['scale', 102, 1.02]
		]);
		expect(brief([typed(0.985), typed(1.02)], { ...percent, scale: 'fraction' })).toEqual([98.5, ['over-100', 102]]);
	});

	test('numbers above 1 throughout are hundredths', () => {
		const column = columnNumbers([typed(98.5), ...texts('97', '100', '0')], percent);
		expect(column.scale).toEqual({ kind: 'decided', scale: 'points', by: 'written' });
		expect(brief([typed(98.5), ...texts('97', '100', '0')], percent)).toEqual([98.5, 97, 100, 0]);
	});

	test('fractions and hundredths in one column can be told apart by size, if somebody says so', () => {
		const cells = [typed(98.5), typed(0.985), typed(1)];
		expect(brief(cells, { ...percent, scale: 'by-size' })).toEqual([98.5, 98.5, 100]);
	});

	test('over 100, between 0 and 1 and below 0 are doubts, which can be accepted', () => {
		const cells = texts('105%', '0,5%', '-2%', '100%');
		expect(brief(cells, percent)).toEqual([['over-100', 105], ['under-1', 0.5], ['negative', -2], 100]);
		expect(brief(cells, { ...percent, accept: ['over-100', 'under-1', 'negative'] })).toEqual([105, 0.5, -2, 100]);
	});

	test('98.500 stays a question about the sign, and a unit of measure is a fault', () => {
		expect(brief(texts('98.500%', '5 hồ sơ'), percent)).toEqual([['decimal', 98500, 98.5], 'unexpected-unit']);
	});
});
