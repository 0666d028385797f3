import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/lib/ingest/csv-records';
import { projectRoot } from '../../src/lib/server/project-root';

const table = async (file: string) => {
	const rows = csvRecords(await readFile(join(projectRoot, 'data', file), 'utf8'), file);
	return rows.map((row) => (column: string) => row[column] ?? '');
};

describe('the provinces', () => {
	it('are 63 until June 2025 and 34 from July', async () => {
		const provinces = (await table('units.csv')).filter((u) => u('kind') === 'province');
		const on = (day: string) => provinces.filter((u) => u('valid_to') === '' || u('valid_to') >= day).length;
		expect([on('2025-06-30'), on('2025-07-01')]).toEqual([63, 34]);
		expect(provinces.every((u) => u('valid_from') === '' && u('parent') === '' && u('code') === '')).toBe(true);
	});

	it('that ended went into one that goes on, on a day that is not verified', async () => {
		const units = new Map((await table('units.csv')).map((u) => [u('unit'), u]));
		const successions = await table('unit_successions.csv');
		const ended = [...units.values()].filter((u) => u('kind') === 'province' && u('valid_to') !== '');
		expect(successions.map((s) => s('from_unit')).sort()).toEqual(ended.map((u) => u('unit')).sort());
		for (const s of successions) {
			expect([s('on'), s('kind'), s('unverified')]).toEqual(['2025-07-01', 'merge', 'true']);
			expect(units.get(s('to_unit'))?.('valid_to')).toBe('');
			expect(units.get(s('from_unit'))?.('note')).toContain(
				units.get(s('to_unit'))?.('name').replace(/^T/, 't') ?? 'nothing'
			);
		}
	});

	it('are found by their bare name and by that of their committee', async () => {
		const aliases = new Map((await table('unit_aliases.csv')).map((a) => [a('alias'), a('unit')]));
		for (const u of (await table('units.csv')).filter((unit) => unit('kind') === 'province')) {
			const name = u('name').replace(/^T/, 't');
			for (const alias of [u('name').replace(/^(Tỉnh|Thành phố) /, ''), name, `UBND ${name}`]) {
				expect(aliases.get(alias), alias).toBe(u('unit'));
			}
		}
		expect(aliases.get('TP.HCM')).toBe('ho-chi-minh');
		expect(aliases.get('Bà Rịa - Vũng Tàu')).toBe('ba-ria-vung-tau');
	});
});

it.each(['units.csv', 'practice/units.csv'])('%s has every name and note in English', async (file) => {
	for (const u of await table(file)) {
		expect(u('name_en'), u('unit')).not.toBe('');
		expect(u('short_name_en').length, u('unit')).toBeGreaterThan(0);
		expect(u('note_en') === '', u('unit')).toBe(u('note') === '');
		expect(u('name_en'), u('unit')).not.toMatch(/^(Sở|Tỉnh|Thành phố|Phòng|Ủy ban|Huyện|Xã|Phường) /);
	}
});
