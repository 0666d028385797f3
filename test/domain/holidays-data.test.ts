import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDayNumber, weekday } from '../../src/lib/domain/day-number';
import { csvRecords } from '../../src/lib/ingest/csv-records';

const rows = csvRecords(readFileSync('data/holidays.csv', 'utf8'), 'holidays.csv');
const ofYear = (year: string) => rows.filter((row) => row.date?.startsWith(year));
const isWeekend = (date: string) => weekday(toDayNumber(date)) >= 5;

describe('the table of days off', () => {
	it.each(['2024', '2025', '2026'])('has the eleven statutory days of %s', (year) => {
		const statutory = ofYear(year).filter(
			(row) =>
				row.kind === 'off' &&
				!row.name?.startsWith('Nghỉ bù') &&
				!row.name?.startsWith('Nghỉ hoán đổi') &&
				row.unverified !== 'true'
		);
		expect(statutory).toHaveLength(11);
		expect(statutory.filter((row) => row.name?.startsWith('Tết Âm lịch'))).toHaveLength(5);
		expect(statutory.filter((row) => row.name?.startsWith('Quốc khánh'))).toHaveLength(2);
	});

	it('gives a day in lieu for each statutory day of a weekend', () => {
		const lost = rows.filter((row) => row.kind === 'off' && isWeekend(row.date ?? ''));
		expect(lost.map((row) => row.date)).toEqual(['2024-02-10', '2024-02-11', '2026-04-26']);
		const inLieu = rows.filter((row) => row.name?.startsWith('Nghỉ bù'));
		expect(inLieu.map((row) => row.date)).toEqual(['2024-02-13', '2024-02-14', '2026-04-27']);
	});

	it('names for each swapped day the day that is worked, and the other way round', () => {
		const dayOf = (date = '') => `${String(Number(date.slice(8)))}/${String(Number(date.slice(5, 7)))}`;
		const made = rows.filter((row) => row.kind === 'makeup');
		expect(made.map((row) => row.date)).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
		for (const row of made) {
			const partner = ofYear(row.date?.slice(0, 4) ?? '').find(
				(off) => off.name === `Nghỉ hoán đổi, làm bù ngày ${dayOf(row.date)}`
			);
			expect(partner?.kind, row.date).toBe('off');
			expect(row.name).toBe(`Làm bù ngày ${dayOf(partner?.date)}`);
		}
	});

	it('is in order, with a source and an English name for each day', () => {
		const dates = rows.map((row) => row.date ?? '');
		expect(dates).toEqual(dates.toSorted());
		expect(rows.filter((row) => !row.source || !row.name_en)).toEqual([]);
	});
});
