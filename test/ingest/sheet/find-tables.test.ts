import { describe, expect, it } from 'vitest';
import { findTables } from '../../../src/lib/ingest/sheet/find-tables';
import type { Merge, RawSheet } from '../../../src/lib/ingest/sheet/sheet';
import { filledRows, line, merge, placesOf, sheetOf } from './literal-sheet';

const sheet = (text: string, merges: Merge[] = []): RawSheet => sheetOf(text.split('\n').map(line), merges);

/** Rows of data; others with their kind; questions; for each table. */
function outline(from: RawSheet) {
	const found = findTables(from);
	expect(placesOf(found)).toEqual(filledRows(from));
	return found.tables.map((table) => ({
		head: table.headingRows,
		rows: table.rows.map(({ at }) => at),
		left: table.leftOut.filter(({ kind }) => kind !== 'blank').map(({ at, kind }) => `${at} ${kind}`),
		titles: table.titles.map(({ at }) => at),
		asked: table.questions.map(({ kind, rows, columns }) => [kind, ...rows, ...columns])
	}));
}

describe('rows of a table', () => {
	it('"Trong đó" and the parts below it are not counted again', () => {
		const text =
			'STT | Đơn vị | Số\n1 | Sở A | 9\n | Trong đó: |\n | - Trực tuyến | 6\n | - Trực tiếp | 3\n2 | Sở B | 4';
		expect(outline(sheet(text))).toMatchObject([
			{ rows: [1, 5], left: ['2 of_which', '3 of_which', '4 of_which'], asked: [] }
		]);
	});

	it('asks where nothing says which rows "Trong đó" means', () => {
		const text = 'Đơn vị | Số | Ghi chú\nSở A | 9 | x\nTrong đó: | |\nTrực tuyến | 6 | y';
		expect(outline(sheet(text))[0]?.asked).toEqual([['of_which_end', 3]]);
	});

	it('asks whether 1 counts 1.1, and what rows without a number are', () => {
		const text = 'STT | Đơn vị | Số\n1 | Sở A | 9\n1.1 | Phòng X | 6\n1.2 | Phòng Y | 3\n2 | Sở B | 4\n | Sở C | 1';
		expect(outline(sheet(text))).toMatchObject([
			{
				rows: [1, 2, 3, 4, 5],
				asked: [
					['sub_rows', 1, 2, 3],
					['unnumbered_rows', 5]
				]
			}
		]);
	});

	it('roman numbers alone are rows; with rows below, sections; one without, a question', () => {
		expect(outline(sheet('STT | Lĩnh vực | Số\nI | Thể chế | 9\nII | TTHC | 4'))).toMatchObject([
			{ rows: [1, 2], left: [] }
		]);
		const mixed = 'STT | Đơn vị | Số\nA | TỈNH | 13\nI | Sở | 9\n1 | Sở A | 9\nII | Xã | 4';
		expect(outline(sheet(mixed))).toMatchObject([
			{ rows: [3, 4], left: ['1 section', '2 section'], asked: [['section_without_rows', 4]] }
		]);
	});

	it('finds row numbers before the words, without a column of their own', () => {
		const text = 'Đơn vị | Số | Chi\nI. Sở, ban, ngành | 9 | 1\n1. Sở A | 9 | 1\nII. Cấp xã | 4 | 2\n1. Xã B | 4 | 2';
		expect(outline(sheet(text))).toMatchObject([{ rows: [2, 4], left: ['1 section', '3 section'] }]);
	});

	it('a band over all columns is a section, the same words in one cell a question', () => {
		const text = 'Đơn vị | Số | Chi\nCấp tỉnh\nSở A | 9 | 1\nSở B | 4 | 2';
		expect(outline(sheet(text, [merge(1, 0, 1, 2)]))).toMatchObject([{ rows: [2, 3], left: ['1 section'], asked: [] }]);
		expect(outline(sheet(text))).toMatchObject([{ rows: [1, 2, 3], asked: [['row_or_section', 1]] }]);
	});

	it('asks about "Tổng số …" that may be an indicator, and figures without words', () => {
		const text = 'Chỉ tiêu | Quý I | Quý II\nTổng số hồ sơ tiếp nhận | 9 | 1\nSố hồ sơ trực tuyến | 4 | 2\n | 4 | 2';
		expect(outline(sheet(text))).toMatchObject([
			{
				rows: [1, 2, 3],
				asked: [
					['maybe_total', 1],
					['no_label', 3, 0]
				]
			}
		]);
	});

	it('a text merged downwards stands in each row, a figure is asked about', () => {
		const merged = sheet('Đơn vị | Kênh | Số\nSở A | ONLINE | 9\n | Trực tiếp |', [
			merge(1, 0, 2, 0),
			merge(1, 2, 2, 2)
		]);
		const [table] = findTables(merged).tables;
		expect(table?.rows.map(({ label }) => label)).toEqual(['Sở A', 'Sở A']);
		expect(table?.rows[1]?.cells[2]).toEqual({ kind: 'empty' });
		expect(table?.questions).toEqual([{ kind: 'merged_figure', rows: [1], columns: [2] }]);
	});

	it('a row number that became a date is asked about', () => {
		const date = { kind: 'number' as const, value: 45658, shown: '1-Jan', isDate: true, isPercent: false };
		const dated = sheetOf([line('STT | Đơn vị | Số'), line('1 | Sở A | 9'), [date, 'Phòng X', 6]]);
		expect(outline(dated)[0]?.asked).toContainEqual(['number_is_date', 2, 0]);
	});

	it('keeps a dossier whose words are those of signatures', () => {
		const text = 'Mã hồ sơ | Chức danh | Ngày\nH1 | Giám đốc | 01/07/2025\nH2 | Chủ tịch | 02/07/2025';
		expect(outline(sheet(text))).toMatchObject([{ rows: [1, 2], left: [] }]);
	});
});

describe('headings', () => {
	it('asks about headings that repeat and columns without one', () => {
		const text = 'Đơn vị | Số lượng | Số lượng |\nSở A | 1 | 2 | x\nSở B | 3 | 4 | y';
		expect(outline(sheet(text))[0]?.asked).toEqual([
			['same_headings', 1, 2],
			['no_heading', 3]
		]);
	});

	it('a page break repeats the heading and its numbers', () => {
		const head = 'STT | Đơn vị | Số\n(1) | (2) | (3)';
		const text = `${head}\n1 | Sở A | 9\n\nTrang 2\n${head}\n2 | Sở B | 4`;
		expect(outline(sheet(text))).toMatchObject([
			{ rows: [2, 7], left: ['1 numbering', '4 note', '5 repeated_heading', '6 numbering'] }
		]);
	});

	it('the same heading below another title, a total or a signature is another table', () => {
		const body = 'STT | Đơn vị | Số\n1 | Sở A | 9';
		for (const between of ['QUÝ II', ' | Tổng cộng | 9', 'Nơi nhận:\n- Lưu VT\n\nQUÝ II']) {
			const found = outline(sheet(`QUÝ I\n${body}\n${between}\n${body}`));
			expect(found.map(({ rows }) => rows.length)).toEqual([1, 1]);
		}
	});

	it('several tables, each with its titles', () => {
		const text =
			'I. TIẾP NHẬN\nĐơn vị | Tổng số\nSở A | 9\n\nBẢNG 2\nSTT | Lĩnh vực | Quá hạn\n1 | Đất đai | 3\n2 | Hộ tịch | 0';
		expect(outline(sheet(text))).toMatchObject([
			{ titles: [0], head: [1], rows: [2] },
			{ titles: [4], head: [5], rows: [6, 7] }
		]);
	});

	it.each([
		['(1)|(2)|(3)', true],
		['-1|-2|-3', true],
		['A|B|1', true],
		['1|2|3', true],
		['1|2|', false],
		['5|6|9', false]
	])('a row of column numbers: %s → %s', (numbers, is) => {
		const [table] = findTables(sheet(`Mã | Số | Chi\n${numbers}\nx | 4 | 5`)).tables;
		expect(table?.leftOut.some(({ kind }) => kind === 'numbering')).toBe(is);
	});

	it('years may head columns', () => {
		expect(outline(sheet('Chỉ tiêu | 2024 | 2025\nSố hồ sơ | 9 | 1\nQuá hạn | 4 | 2'))).toMatchObject([
			{ head: [0], rows: [1, 2] }
		]);
	});

	it('says where there is no table', () => {
		const prose = sheet('Kính gửi: Sở Nội vụ\n\nXin báo cáo');
		expect(findTables(prose)).toEqual({
			tables: [],
			outside: [
				{ at: 0, text: 'Kính gửi: Sở Nội vụ' },
				{ at: 2, text: 'Xin báo cáo' }
			]
		});
		expect(findTables(sheetOf([]))).toEqual({ tables: [], outside: [] });
	});
});
