import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodMentions } from '../../../src/lib/ingest/values/period-text';

/** "quarter 3 2025" or "2025-06-15..2025-09-14", one for each mention. */
const brief = (text: string): string[] =>
	periodMentions(text).map(({ meaning }) => {
		if (meaning.kind === 'named') return `${meaning.grain} ${meaning.number} ${meaning.year ?? '_'}`;
		return meaning.kind === 'dated' ? `${meaning.from}..${meaning.to}` : meaning.kind;
	});

describe('one period in a title, a sheet name or a file name', () => {
	test.each([
		['Quý III năm 2025', 'quarter 3 2025'],
		['BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2025', 'quarter 3 2025'],
		['Quý III năm 2025'.normalize('NFD'), 'quarter 3 2025'],
		['Qúy IV/2025', 'quarter 4 2025'],
		['Quý 3/2025', 'quarter 3 2025'],
		['quý 03 - 2025', 'quarter 3 2025'],
		['Quý I (năm 2025)', 'quarter 1 2025'],
		['Quý II', 'quarter 2 _'],
		['Năm 2025 - Quý III', 'quarter 3 2025'],
		['bc_quy3_2025.xlsx', 'quarter 3 2025'],
		['BC quy III nam 2025.xls', 'quarter 3 2025'],
		['2025_quy3.csv', 'quarter 3 2025'],
		['Q3.2025', 'quarter 3 2025'],
		['Q3/2025', 'quarter 3 2025'],
		['2025-Q3', 'quarter 3 2025'],
		['so lieu 2025Q3.csv', 'quarter 3 2025'],
		['Q3', 'quarter 3 _'],
		['3 tháng đầu năm 2025', 'quarter 1 2025'],
		['6 tháng đầu năm 2025', 'half 1 2025'],
		['Sáu tháng đầu năm 2025', 'half 1 2025'],
		['6 tháng năm 2025', 'half 1 2025'],
		['6 tháng cuối năm 2025', 'half 2 2025'],
		['06 tháng đầu năm', 'half 1 _'],
		['6 tháng', 'half 1 _'],
		['Nửa đầu năm 2025', 'half 1 2025'],
		['6T2025.xlsx', 'half 1 2025'],
		['bc 6 thang dau nam 2025.xlsx', 'half 1 2025'],
		['9 tháng năm 2025', 'nine_months 1 2025'],
		['9 tháng đầu năm 2025', 'nine_months 1 2025'],
		['9T/2025', 'nine_months 1 2025'],
		['Năm 2025', 'year 1 2025'],
		['nam2025.xlsx', 'year 1 2025'],
		['tháng 9 năm 2025', 'month 9 2025'],
		['Tháng 09/2025', 'month 9 2025'],
		['T9.2025', 'month 9 2025'],
		['thang9_2025.csv', 'month 9 2025'],
		['từ ngày 15/6/2025 đến ngày 14/9/2025', '2025-06-15..2025-09-14'],
		['(Từ 15/06/2025 đến hết ngày 14/09/2025)', '2025-06-15..2025-09-14'],
		['15/6/2025-14/9/2025', '2025-06-15..2025-09-14'],
		['15/6–10/9/2025', '2025-06-15..2025-09-10'],
		['15/12 - 14/3/2025', '2024-12-15..2025-03-14'],
		['từ ngày 15 tháng 6 năm 2025 đến ngày 14 tháng 9 năm 2025', '2025-06-15..2025-09-14'],
		['tu ngay 15-6-2025 den ngay 14-9-2025.xlsx', '2025-06-15..2025-09-14'],
		['từ tháng 1 đến tháng 9 năm 2025', '2025-01-01..2025-09-30'],
		['từ tháng 1 đến tháng 2 năm 2024', '2024-01-01..2024-02-29']
	])('%s → %s', (text, expected) => expect(brief(text)).toEqual([expected]));
});

describe('no period', () => {
	test.each([
		'',
		'Sơn La, ngày 15 tháng 9 năm 2025',
		'Báo cáo số 12/BC-SKHCN ngày 10/9/2025',
		'Kế hoạch giai đoạn 2021-2025',
		'đến năm 2030',
		'Quỹ 3 2025',
		'Quy định 3',
		'tỉnh Hà Nam 2025',
		'bc Ha Nam 2025.xlsx',
		'Việt Nam 2025',
		'thời hạn 6 tháng kể từ ngày ký',
		'BQ3-2025',
		'Quý V',
		'bao_cao_2025-09-15.csv',
		'Nghị định 61/2018/NĐ-CP'
	])('%j', (text) => expect(brief(text)).toEqual([]));
});

test('words of a period that names none that exists are unclear', () => {
	expect(brief('từ ngày 31/2/2025 đến ngày 14/9/2025')).toEqual(['unclear']);
	expect(brief('từ ngày 15/9/2025 đến ngày 14/6/2025')).toEqual(['unclear']);
	expect(brief('tháng 13 năm 2025')).toEqual(['unclear']);
	expect(brief('5 tháng năm 2025')).toEqual(['unclear']);
	expect(brief('từ tháng 9 đến tháng 1 năm 2025')).toEqual(['unclear']);
});

test('several in one title', () => {
	expect(brief('Quý I, II năm 2025')).toEqual(['quarter 1 2025', 'quarter 2 2025']);
	expect(brief('Quý III/2025 so với quý III/2024')).toEqual(['quarter 3 2025', 'quarter 3 2024']);
	expect(brief('Quý III năm 2025 (từ ngày 15/6/2025 đến ngày 14/9/2025)')).toEqual([
		'quarter 3 2025',
		'2025-06-15..2025-09-14'
	]);
});

test('says with what stretch of text', () => {
	const title = 'BÁO CÁO Kết quả Quý III năm 2025 của Sở';
	expect(periodMentions(title)).toEqual([
		{
			meaning: { kind: 'named', grain: 'quarter', year: 2025, number: 3 },
			text: 'Quý III năm 2025',
			start: title.indexOf('Quý')
		}
	]);
});

describe('laws of periods', () => {
	const gap = fc.constantFrom(' ', '', '/', '_', ' - ', ' năm ', ' İ ', ' 𝒬 ', '\u00a0');
	const head = fc.constantFrom(
		'Quý III',
		'quy 3',
		'Q3',
		'6 tháng',
		'tháng 9',
		'T9',
		'Năm',
		'15/6/2025 đến 14/9',
		'ngày 1'
	);
	const titles = fc
		.array(fc.tuple(head, gap, fc.constantFrom('2025', '2024', '', 'đầu năm 2025', '31/2/2025'), gap), { maxLength: 5 })
		.map((parts) => parts.flat().join(''));

	test('nothing makes it throw; each stretch stands where it says, and none overlaps another', () => {
		let found = 0;
		fc.assert(
			fc.property(fc.oneof(titles, fc.string(), fc.string({ unit: 'binary' })), (text) => {
				const [composed, end] = [text.normalize('NFC'), { of: '', at: 0 }];
				for (const { start, text: stretch } of periodMentions(text)) {
					found++;
					expect(composed.slice(start).trimStart().startsWith(stretch)).toBe(true);
					// Only a list, "Quý I, II năm 2025", gives one stretch to two periods.
					if (stretch !== end.of) expect(start).toBeGreaterThanOrEqual(end.at);
					Object.assign(end, { of: stretch, at: start + stretch.length });
				}
			}),
			{ numRuns: 2000 }
		);
		expect(found).toBeGreaterThan(100);
	});

	test('hostile titles end', () => {
		for (const part of [
			'quý ',
			'quý',
			'6 tháng ',
			'năm',
			'1/',
			'15/9 - ',
			'ngày ',
			' ',
			'2025-',
			'q1',
			'từ tháng 1 đến ',
			'_'
		]) {
			expect(Array.isArray(periodMentions(part.repeat(200_000)))).toBe(true);
		}
	});
});
