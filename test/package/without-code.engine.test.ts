import Papa from 'papaparse';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { check } from '../../src/lib/server/cli/check';
import { measure } from '../../src/lib/server/cli/measure';
import { checkFacts } from '../../src/lib/server/check-facts';
import { Folder } from './helpers/folder';

let folder: Folder;
beforeEach(async () => {
	folder = await Folder.copy();
});
afterEach(() => folder.remove());

it('a new indicator, unit, plan and target need no code', async () => {
	await folder.add('units.csv', 3, { unit: 'so-moi', name: 'Sở Mới', short_name: 'SM', code: '' });
	await folder.add('indicators.csv', 2, {
		indicator: 'paid-online',
		slug: 'thanh-toan',
		concept: 'online',
		facts: 'dossiers',
		dated_by: 'received',
		numerator_sql: 'fee > 0 and paid_online',
		denominator_sql: 'fee > 0',
		core: 'false',
		position: '9'
	});
	await folder.add('plans.csv', 3, { plan: 'ke-hoach-so-moi', unit: 'so-moi', title: 'Kế hoạch của Sở Mới' });
	await folder.add('targets.csv', 2, {
		target: 'thanh-toan-so-moi',
		plan: 'ke-hoach-so-moi',
		indicator: 'paid-online',
		operator: 'above',
		value: '50',
		scope_type: 'unit',
		scope: 'so-moi'
	});
	const dossier = {
		unit: 'so-moi',
		received_at: '2025-08-04',
		due_at: '',
		finished_at: '',
		outcome: '',
		fee: '20000'
	};
	await folder.add('dossiers.csv', 2, { ...dossier, dossier: 'MOI-1', paid_online: 'true' });
	await folder.add('dossiers.csv', 2, { ...dossier, dossier: 'MOI-2', paid_online: 'false' });
	await folder.add('dossiers.csv', 2, { ...dossier, dossier: 'MOI-3', paid_online: '', fee: '0' });

	const err: string[] = [];
	const out: string[] = [];
	const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), cwd: folder.dir };
	expect(await check(['.'], io, checkFacts), err.join('\n')).toBe(0);
	out.length = 0;
	expect(await measure(['.', '--period', '2025-Q3'], io)).toBe(0);
	const rows = Papa.parse<Record<string, string>>(out.join('\n'), { header: true }).data;
	expect(rows.find((r) => r.indicator === 'paid-online' && r.unit === 'so-moi')).toMatchObject({
		numerator: '1',
		denominator: '2',
		value: '50.00',
		operator: 'above',
		target: '50',
		target_rule: 'unit_year',
		status: 'near'
	});
});
