import { describe, expect, it } from 'vitest';
import { readArithmetic } from '../../../src/lib/ingest/sheet/declared';
import { rowNumber } from '../../../src/lib/ingest/sheet/row-number';
import { isRateHeading, numberBefore, ofWhichWord, totalWord } from '../../../src/lib/ingest/sheet/words';

describe('words of a table', () => {
	it.each([
		['Tổng cộng', 'total'],
		['TỔNG SỐ:', 'total'],
		['Tổng cộng'.normalize('NFD'), 'total'],
		['Cộng', 'total'],
		['Tổng cộng (I+II)', 'total'],
		['Tổng số = I + II', 'total'],
		['Cộng mục I', 'total'],
		['III. Tổng cộng', 'total'],
		['Tổng số hồ sơ tiếp nhận', 'maybe'],
		['Tổng cục Thuế', null],
		['Tổng công ty Điện lực', null],
		['Cộng đồng', null],
		['Công an tỉnh', null],
		['Tổng hợp', null],
		['Phòng Tổng hợp', null],
		['', null]
	])('total: %s → %s', (label, expected) => expect(totalWord(label)).toBe(expected));

	it('of which', () => {
		expect(ofWhichWord('Trong đó:')).toEqual({ bare: true });
		expect(ofWhichWord('- Trong đó: trực tuyến')).toEqual({ bare: false });
		expect(ofWhichWord('Trong nước')).toBeNull();
	});

	it.each([
		['I', 'roman'],
		['A', 'letter'],
		['1', 'integer'],
		['1.', 'integer'],
		['1.1', 'dotted'],
		['1.1.', 'dotted'],
		['a)', 'item'],
		['-', 'dash'],
		['1.000', undefined],
		['H15', undefined],
		['', undefined]
	])('row number %s → %s', (text, kind) => expect(rowNumber(text)?.kind).toBe(kind));

	it('number before a label, not that of a code', () => {
		expect(numberBefore('II. Cấp xã')).toBe('II.');
		expect(numberBefore('1.001234.000.00.00.H15')).toBeNull();
		expect(numberBefore('Sở Y tế')).toBeNull();
	});

	it.each([
		['Tỷ lệ đúng hạn', true],
		['% trực tuyến', true],
		['Điểm', true],
		['Tiếp nhận › Mức độ 4', false],
		['Địa điểm', false]
	])('figures that do not add up: %s → %s', (text, is) => expect(isRateHeading(text)).toBe(is));

	it.each([
		['4+5-6', { kind: 'sum', terms: [4, 5, -6] }],
		['(4)+(5)', { kind: 'sum', terms: [4, 5] }],
		['4/3', { kind: 'share', over: [4], under: [3], times: 1 }],
		['(4)/(3)*100%', { kind: 'share', over: [4], under: [3], times: 100 }],
		['(4+5):3x100', { kind: 'share', over: [4, 5], under: [3], times: 100 }],
		['4+99', null],
		['4+', null],
		['(4', null]
	])('arithmetic %s', (formula, expected) => {
		const means = readArithmetic(formula, (label) => (Number(label) < 20 ? Number(label) : undefined));
		const signed = (terms: { column: number; sign: number }[]) => terms.map(({ column, sign }) => column * sign);
		if (means === null) expect(expected).toBeNull();
		else if (means.kind === 'sum') expect({ kind: 'sum', terms: signed(means.terms) }).toEqual(expected);
		else expect({ ...means, over: signed(means.over), under: signed(means.under) }).toEqual(expected);
	});
});
