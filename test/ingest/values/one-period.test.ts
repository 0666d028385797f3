import { expect, test } from 'vitest';
import { onePeriod } from '../../../src/lib/ingest/values/one-period';

const ask = (...texts: string[]): ReturnType<typeof onePeriod> =>
	onePeriod(texts.map((text, index) => ({ place: `text ${index}`, text })));

const q3 = { kind: 'named', grain: 'quarter', year: 2025, number: 3 };
const days = { kind: 'dated', from: '2025-06-15', to: '2025-09-14' };

test('texts that agree', () => {
	expect(ask('Quý III năm 2025', 'Quý III', 'bc_quy3_2025.xlsx')).toMatchObject({
		kind: 'period',
		named: q3,
		dated: null
	});
	expect(ask('Quý III năm 2025', 'từ ngày 15/6/2025 đến ngày 14/9/2025')).toMatchObject({ named: q3, dated: days });
	expect(ask('Từ 15/12/2024 đến 14/3/2025', 'Quý I/2025')).toMatchObject({ kind: 'period' });
	expect(ask('Từ 15/12/2024 đến 09/12/2025', 'Năm 2025')).toMatchObject({ kind: 'period' });
	expect(ask('Sheet1', 'baocao.xlsx')).toEqual({ kind: 'none' });
});

test('says where', () => {
	const found = ask('Sheet1', 'Q3.2025');
	expect(found.kind !== 'none' && found.mentions.map(({ place, text }) => [place, text])).toEqual([
		['text 1', 'Q3.2025']
	]);
});

test('texts that differ are a question', () => {
	expect(ask('Quý III năm 2025', 'Quý IV/2023')).toMatchObject({ kind: 'question', about: 'different' });
	expect(ask('Quý III/2025', 'Kế hoạch năm 2025')).toMatchObject({
		about: 'different',
		proposed: [q3, { grain: 'year', year: 2025 }]
	});
	expect(ask('Quý II/2025', 'từ ngày 15/6/2025 đến ngày 14/9/2025')).toMatchObject({ about: 'disagree' });
	expect(ask('từ ngày 31/2/2025 đến ngày 14/9/2025')).toMatchObject({ about: 'unclear' });
});

test('a period without a year is a question, with the years named elsewhere', () => {
	expect(ask('Quý III')).toMatchObject({ kind: 'question', about: 'year', proposed: [] });
	expect(ask('Quý III', 'Năm 2025')).toMatchObject({ about: 'year', proposed: [q3] });
	expect(ask('Quý III', 'từ ngày 15/6/2025 đến ngày 14/9/2025')).toMatchObject({ about: 'year', proposed: [q3] });
});
