import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/lib/ingest/sheet/find-tables';
import type { RawSheet } from '../../../src/lib/ingest/sheet/sheet';
import type { SheetTable } from '../../../src/lib/ingest/sheet/table';
import * as forms from './forms';
import { filledRows, placesOf } from './literal-sheet';

function only(sheet: RawSheet): SheetTable {
	const { tables } = findTables(sheet);
	expect(tables).toHaveLength(1);
	return tables[0] ?? expect.fail('no table');
}
const headings = (table: SheetTable) => table.columns.map(({ heading }) => heading);
const rows = (table: SheetTable) => table.rows.map(({ at }) => at);
const left = (table: SheetTable) =>
	table.leftOut.filter(({ kind }) => kind !== 'blank').map(({ at, kind }) => `${at} ${kind}`);

describe('forms that come in', () => {
	it('II.06a: three merged rows of headings, numbers with formulas, sections, total, signatures', () => {
		const table = only(forms.form06a);
		expect(table.headingRows).toEqual([4, 5, 6]);
		expect(headings(table)).toEqual([
			'STT',
			'Lĩnh vực, công việc giải quyết theo cấp',
			'Số hồ sơ nhận giải quyết › Tổng số',
			'Số hồ sơ nhận giải quyết › Trong đó › Trực tuyến',
			'Số hồ sơ nhận giải quyết › Trong đó › Trực tiếp, dịch vụ bưu chính',
			'Số hồ sơ nhận giải quyết › Trong đó › Từ kỳ trước',
			'Số lượng hồ sơ đã giải quyết › Tổng số',
			'Số lượng hồ sơ đã giải quyết › Trước hạn',
			'Số lượng hồ sơ đã giải quyết › Đúng hạn',
			'Số lượng hồ sơ đã giải quyết › Quá hạn',
			'Số lượng hồ sơ đang giải quyết › Tổng số',
			'Số lượng hồ sơ đang giải quyết › Trong hạn',
			'Số lượng hồ sơ đang giải quyết › Quá hạn'
		]);
		expect(rows(table)).toEqual([9, 10, 12]);
		expect(table.rows.map(({ under }) => under)).toEqual([8, 8, 11]);
		expect(left(table)).toEqual([
			'7 numbering',
			'8 section',
			'11 section',
			'13 total',
			...[15, 16, 17, 18].map((at) => `${at} signature`)
		]);
		expect(table.titles.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
		expect(table.questions).toEqual([]);
		expect(table.declared.map(({ column, means }) => [column, means])).toEqual([
			[2, { kind: 'sum', terms: [3, 4, 5].map((column) => ({ column, sign: 1 })) }],
			[6, { kind: 'sum', terms: [7, 8, 9].map((column) => ({ column, sign: 1 })) }],
			[10, { kind: 'sum', terms: [11, 12].map((column) => ({ column, sign: 1 })) }]
		]);
	});

	it('II.06a has the same headings where merged ranges are lost, as in CSV', () => {
		const table = only({ ...forms.form06a, merges: [] });
		expect(headings(table)).toEqual(headings(only(forms.form06a)));
		expect(rows(table)).toEqual([9, 10, 12]);
	});

	it('per unit: a total first, units that only sound like totals, a unit without figures', () => {
		const table = only(forms.perUnit);
		expect(headings(table)).toEqual([
			'STT',
			'Đơn vị giải quyết TTHC',
			'Tiếp nhận › Tổng số',
			'Tiếp nhận › Trực tuyến toàn trình',
			'Tiếp nhận › Kỳ trước chuyển qua',
			'Đã giải quyết › Đúng và trước hạn',
			'Đã giải quyết › Quá hạn',
			'Rút'
		]);
		expect(table.titles.map(({ at }) => at)).toEqual([0, 1, 3]);
		expect(left(table)).toEqual(['6 total']);
		expect(table.rows.map(({ label }) => label)).toEqual([
			'Sở Khoa học và Công nghệ',
			'Tổng cục Thuế tại tỉnh',
			'Sở Y tế',
			'Cộng đồng doanh nghiệp số'
		]);
		expect(table.questions).toEqual([]);
	});

	it('07a: an empty first column and numbers that begin with letters', () => {
		const table = only(forms.form07a);
		expect(table.columns.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
		expect(table).toMatchObject({ numberColumn: 1, labelColumn: 2 });
		expect(rows(table)).toEqual([3, 4]);
		expect(left(table)).toEqual(['2 numbering', '5 total']);
		expect(table.declared).toMatchObject([{ column: 3, means: { terms: [{ column: 4 }, { column: 5 }] } }]);
	});

	it.each<[string, RawSheet, number[], string[]]>([
		['DVC trực tuyến', forms.dvc, [1, 2], ['3 total']],
		['digitisation', forms.digitisation, [1, 2], ['4 note']],
		['payment', forms.payment, [3], []],
		['dossiers with coded headings', forms.dossiersCoded, [1, 2], []],
		['dossiers with Vietnamese headings', forms.dossiersVietnamese, [2, 3], []]
	])('%s', (_, sheet, data, others) => {
		const table = only(sheet);
		expect(rows(table)).toEqual(data);
		expect(left(table)).toEqual(others);
		expect(table.questions).toEqual([]);
		expect(table.columns.every(({ path }) => path.length === 1)).toBe(true);
	});

	it.each(Object.entries(forms))('%s: each row in one place', (_, sheet) => {
		expect(placesOf(findTables(sheet))).toEqual(filledRows(sheet));
	});
});
