import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/domain/issue';
import type { Engine } from '../../src/lib/engine/engine';
import { checkDossiers, readDossiers } from '../../src/lib/ingest/dossiers';
import { bothEngines } from '../engine/parity';

const HEADING =
	'dossier,unit,procedure,channel,received_at,due_at,finished_at,outcome,components_digitised,electronic_result,fee,paid_online,apology';
const SOUND = 'HS1,so,1.0001,direct,2025-01-02,2025-01-10,2025-01-09 16:30,granted,true,,0,,false';

let engines: Awaited<ReturnType<typeof bothEngines>>;
beforeAll(async () => {
	engines = await bothEngines();
});
afterAll(() => engines.close());

async function faults(engine: Engine, content: string | Uint8Array): Promise<Issue[]> {
	const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const source = await engine.openFile({ name: 'dossiers.csv', data });
	await engine.insert({ name: 'known_unit', columns: [{ name: 'unit', type: 'VARCHAR', values: ['so'] }] });
	const unreadable = await readDossiers(engine, source, 'dossiers.csv');
	return unreadable.length > 0 ? unreadable : checkDossiers(engine, 'dossiers.csv');
}

/** The sound row with one cell changed. */
function row(column: string, cell: string): string {
	const cells = SOUND.split(',');
	cells[HEADING.split(',').indexOf(column)] = cell;
	return cells.join(',');
}

describe.each(['node', 'wasm'] as const)('dossiers in the engine %s', (name) => {
	it('takes a sound file, with a mark at its beginning, other line ends and columns of its own', async () => {
		expect(await faults(engines[name], `${HEADING}\n${SOUND}\n`)).toEqual([]);
		expect(await faults(engines[name], `\uFEFF${HEADING},extra\r\n${SOUND},x\r\n`)).toEqual([]);
		expect(await faults(engines[name], `${HEADING}\n`)).toEqual([]);
		expect(await faults(engines[name], `${HEADING}\n${row('paid_online', 'TRUE')}\n`)).toEqual([]);
	});

	it.each([
		['unit', 'nobody', 'foreign-key'],
		['unit', '', 'required'],
		['dossier', '', 'required'],
		['received_at', '', 'required'],
		['received_at', '02/01/2025', 'wrong-type'],
		['received_at', '45659', 'wrong-type'],
		['due_at', '2025-02-30', 'wrong-type'],
		['finished_at', '2025-01-09T25:00', 'wrong-type'],
		['finished_at', '2024-12-31', 'out-of-order'],
		['channel', 'online', 'not-allowed'],
		['outcome', 'done', 'not-allowed'],
		['outcome', '', 'missing-outcome'],
		['paid_online', 'yes', 'wrong-type'],
		['fee', '20.000', 'wrong-type'],
		['fee', '-1', 'wrong-type']
	])('%s «%s» is %s, with row, column and what was found', async (column, cell, code) => {
		const found = await faults(engines[name], `${HEADING}\n${SOUND.replace('HS1', 'HS0')}\n${row(column, cell)}\n`);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ severity: 'error', code, file: 'dossiers.csv', row: 3, column, found: cell });
		expect(found[0]?.expected).not.toBe('');
	});

	it('lists a repeated dossier with every row of it', async () => {
		const found = await faults(engines[name], `${HEADING}\n${SOUND}\n${SOUND}\n`);
		expect(found.map((f) => [f.code, f.row])).toEqual([
			['duplicate-key', 2],
			['duplicate-key', 3]
		]);
	});

	it('lists the first hundred of a kind and counts the rest', async () => {
		const rows = Array.from({ length: 250 }, (_, at) => row('channel', 'x').replace('HS1', `HS${String(at)}`));
		const found = await faults(engines[name], [HEADING, ...rows].join('\n'));
		expect(found).toHaveLength(100);
		expect(found[99]?.message).toContain('150 more');
	});

	it('names missing columns', async () => {
		const found = await faults(engines[name], `${HEADING.replace(',unit', '')}\n`);
		expect(found).toMatchObject([{ code: 'missing-column', column: 'unit', row: 1 }]);
	});

	it.each([
		['a cell too many', `${HEADING}\n${SOUND}\n${SOUND.replace('HS1', 'HS2')},more\n`],
		['a cell too few', `${HEADING}\n${SOUND}\nHS2,so\n`],
		['a quote without its pair', `${HEADING}\n"HS2,so\n`],
		['an empty file', ''],
		['bytes that are not UTF-8', new Uint8Array([...new TextEncoder().encode(`${HEADING}\n`), 0xff, 0xfe, 0x0a])]
	])('%s is a fault', async (_, content) => {
		const found = await faults(engines[name], content);
		expect(found.length).toBeGreaterThan(0);
		expect(found[0]?.severity).toBe('error');
	});
});
