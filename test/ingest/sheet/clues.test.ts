import { expect, it } from 'vitest';
import { clues } from '../../../src/lib/ingest/sheet/clues';
import { form06a, payment } from './forms';
import { line, sheetOf } from './literal-sheet';

it('collects what may tell unit, period and form, with its place', () => {
	expect(clues(payment, 'thanh-toan.xls')).toEqual([
		{ source: 'file_name', at: null, column: null, text: 'thanh-toan.xls' },
		{ source: 'sheet_name', at: null, column: null, text: 'Sheet1' },
		{ source: 'above', at: 0, column: 0, text: 'Đơn vị:' },
		{ source: 'above', at: 0, column: 1, text: 'Sở Xây dựng' },
		{ source: 'above', at: 1, column: 0, text: 'Năm:' },
		{ source: 'above', at: 1, column: 1, text: '2025' }
	]);
});

it('also from the signatures, and from a sheet without a table', () => {
	const found = clues(form06a, '');
	expect(found[0]).toEqual({ source: 'sheet_name', at: null, column: null, text: 'Quy III' });
	expect(found).toContainEqual({ source: 'below', at: 15, column: 10, text: 'Sơn La, ngày 15 tháng 9 năm 2025' });
	expect(clues(sheetOf([line('Quý III')], [], ''), 'a.csv')).toContainEqual({
		source: 'no_table',
		at: 0,
		column: 0,
		text: 'Quý III'
	});
});
