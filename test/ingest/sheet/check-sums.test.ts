import { describe, expect, it } from 'vitest';
import { checkSums, type SumCheck } from '../../../src/lib/ingest/sheet/check-sums';
import { findTables } from '../../../src/lib/ingest/sheet/find-tables';
import { settleSubRows } from '../../../src/lib/ingest/sheet/settle-sub-rows';
import type { RawSheet } from '../../../src/lib/ingest/sheet/sheet';
import { dvc, form06a, form07a, perUnit } from './forms';
import { line, numbersOf, sheetOf } from './literal-sheet';

const tableOf = (sheet: RawSheet) => findTables(sheet).tables[0] ?? expect.fail('no table');
const check = (sheet: RawSheet): SumCheck => checkSums(tableOf(sheet), numbersOf(sheet));
const checkText = (text: string): SumCheck => check(sheetOf(text.split('\n').map(line)));
const brief = ({ findings }: SumCheck) =>
	findings.map(({ kind, at, column, found, expected }) => [kind, at, column, found, expected]);

/** The sheet with one figure changed. */
function changed(sheet: RawSheet, at: number, column: number, value: number): RawSheet {
	const rows = sheet.rows.map((row) => [...row]);
	const row = rows[at];
	if (row !== undefined) row[column] = { kind: 'number', value, shown: null, isDate: false, isPercent: false };
	return { ...sheet, rows };
}

describe('checkSums', () => {
	it.each([form06a, perUnit, form07a, dvc])('sound forms have no finding', (sheet) => {
		expect(check(sheet)).toEqual({ findings: [], settled: [] });
	});

	it('a wrong figure is seen by the formula of its row, its section and the total', () => {
		expect(brief(check(changed(form06a, 9, 3, 13)))).toEqual([
			['section', 8, 3, 18, 19],
			['arithmetic', 9, 2, 20, 21],
			['total', 13, 3, 22, 23]
		]);
	});

	it('tells what was added up', () => {
		expect(check(changed(perUnit, 6, 2, 61)).findings).toEqual([
			{ kind: 'total', at: 6, column: 2, found: 61, expected: 60, counted: 4, blank: 1, from: 7, to: 10, formula: null }
		]);
	});

	it('subtotals are held against the rows since the last one, the last against all', () => {
		const text =
			'Đơn vị | Số | Chi\nSở A | 1 | 2\nSở B | 2 | 2\nCộng mục I | 3 | 4\nSở C | 5 | 6\nCộng mục II | 5 | 7\nTổng cộng | 8 | 10';
		expect(brief(checkText(text))).toEqual([['total', 5, 2, 7, 6]]);
	});

	it('adds decimals as they are written', () => {
		expect(brief(checkText('Đơn vị | Số tiền\nSở A | 0.1\nSở B | 0.2\nTổng | 0.3'))).toEqual([]);
		expect(brief(checkText('Đơn vị | Số tiền\nSở A | 0.1\nSở B | 0.2\nTổng | 0.31'))).toEqual([
			['total', 3, 1, 0.31, 0.3]
		]);
		expect(
			brief(checkText('Đơn vị | Số tiền\nSở A | 900000000001\nSở B | 900000000002\nTổng | 1800000000004'))
		).toHaveLength(1);
	});

	it('proves that 1 counts 1.1 and 1.2, and leaves them out then', () => {
		const text = 'STT | Đơn vị | Số\n1 | Sở A | 9\n1.1 | Phòng X | 6\n1.2 | Phòng Y | 3\n2 | Sở B | 4\n | Tổng | 13';
		const result = checkText(text);
		expect(result).toEqual({ findings: [], settled: [{ parent: 1, children: [2, 3], counted: true }] });
		const settled = settleSubRows(tableOf(sheetOf(text.split('\n').map(line))), result.settled);
		expect(settled.rows.map(({ at }) => at)).toEqual([1, 4]);
		expect(settled.leftOut.map(({ at, kind }) => [at, kind])).toEqual([
			[2, 'of_which'],
			[3, 'of_which'],
			[5, 'total']
		]);
		expect(settled.questions).toEqual([]);
	});

	it('shows by the total that 1.1 stands beside 1', () => {
		const text = 'STT | Đơn vị | Số\n1 | Sở A | 9\n1.1 | Phòng X | 6\n1.2 | Phòng Y | 2\n | Tổng | 17';
		expect(checkText(text)).toEqual({ findings: [], settled: [{ parent: 1, children: [2, 3], counted: false }] });
	});

	it('leaves the question where sums tell nothing', () => {
		const text = 'STT | Đơn vị | Số\n1 | Sở A | 9\n1.1 | Phòng X | 6\n1.2 | Phòng Y | 2';
		expect(checkText(text).settled).toMatchObject([{ counted: null }]);
		expect(checkText(text.replace('9', '0').replace('6', '0').replace(/2$/, '0')).settled).toMatchObject([
			{ counted: null }
		]);
	});

	it('holds no total against nothing', () => {
		expect(brief(checkText('Đơn vị | Số | Chi\nSở A | 1 |\nTổng | 1 | 4'))).toEqual([['total', 2, 2, 4, 0]]);
		expect(brief(checkText('Đơn vị | Số | Chi\nSở A | 1 | 2\nTổng | 1 |'))).toEqual([]);
	});
});
