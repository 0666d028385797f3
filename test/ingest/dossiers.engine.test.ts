import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/domain/issue';
import type { Engine } from '../../src/lib/engine/engine';
import { checkDossiers } from '../../src/lib/ingest/check-dossiers';
import { readDossiers } from '../../src/lib/ingest/dossiers';
import { startNodeEngine } from '../../src/lib/server/engine-node';
import { ident, joinSql, literal, sql } from '../../src/lib/sql/sql';
import { bothEngines } from '../engine/parity';

const HEADING =
	'dossier,unit,procedure,channel,received_at,due_at,finished_at,outcome,components_digitised,electronic_result,fee,paid_online,apology';
const SOUND = 'HS1,so,1.0001,direct,2025-01-02,2025-01-10,2025-01-09 16:30,granted,true,,0,,false';

let engines: Awaited<ReturnType<typeof bothEngines>>;
beforeAll(async () => {
	engines = await bothEngines();
});
afterAll(() => engines.close());

async function faults(engine: Engine, content: string | Uint8Array, procedures: string[] = []): Promise<Issue[]> {
	const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const source = await engine.openFile({ name: 'dossiers.csv', data });
	const file = { source, file: 'dossiers.csv', head: data.subarray(0, 5000), described: ['extra'] };
	const { issues, readable } = await readDossiers(engine, file);
	if (!readable) return issues;
	return [...issues, ...(await checkDossiers(engine, 'dossiers.csv', { units: ['so', '007'], procedures }))];
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
		['unit', '7', 'lost-zeros'],
		['received_at', '02/01/2025', 'excel-date'],
		['received_at', '45659', 'excel-date'],
		['procedure', '1.0001\u0000', 'control-character'],
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
		expect(found[0]).toMatchObject({ severity: 'error', code, file: 'dossiers.csv', row: 3, column });
		expect(found[0]?.found).toBe(cell === '' ? 'an empty cell' : cell);
		expect(found[0]?.expected).not.toBe('');
	});

	it('lists a repeated dossier with every row of it', async () => {
		const found = await faults(engines[name], `${HEADING}\n${SOUND}\n${SOUND}\n`);
		expect(found.map((f) => [f.code, f.row])).toEqual([
			['duplicate-key', 2],
			['duplicate-key', 3]
		]);
	});

	it('lists the first thousand of a kind and counts the rest', async () => {
		const rows = Array.from({ length: 1250 }, (_, at) => row('channel', 'x').replace('HS1', `HS${String(at)}`));
		const found = await faults(engines[name], [HEADING, ...rows].join('\n'));
		expect(found).toHaveLength(1000);
		expect(found[999]?.message).toContain('250 more');
	});

	it('lists the first thousand rows that cannot be read and counts the rest', async () => {
		const found = await faults(engines[name], [HEADING, ...Array.from({ length: 1250 }, () => 'HS,so')].join('\n'));
		expect(found).toHaveLength(1000);
		expect(found[999]).toMatchObject({ code: 'ragged-row', row: 1001 });
		expect(found[999]?.message).toContain('250 more');
	});

	it('lists faults in the order of the rows, those beside unreadable rows too', async () => {
		const rows = [
			'HS2,so',
			row('channel', 'x'),
			'HS3,so',
			'HS4,so,,,,,,,,,,,,,x',
			row('fee', 'x').replace('HS1', 'HS5')
		];
		const found = await faults(engines[name], [HEADING, ...rows, SOUND.replace('HS1', 'HS6')].join('\n'));
		expect(found.map((f) => [f.code, f.row, f.column])).toEqual([
			['ragged-row', 2, undefined],
			['ragged-row', 4, undefined],
			['ragged-row', 5, undefined],
			['not-allowed', 3, 'channel'],
			['wrong-type', 6, 'fee']
		]);
	});

	it('recognises codes of procedures that lost zeros, by those that are known or stand in the file', async () => {
		const found = await faults(engines[name], `${HEADING}\n${row('procedure', '2.00161')}\n`, ['2.001610']);
		expect(found).toMatchObject([
			{ code: 'lost-zeros', row: 2, column: 'procedure', found: '2.00161', expected: '2.001610' }
		]);
		const rows = ['2.001610', '2.00161', '2.5'].map((code, at) => row('procedure', code).replace('HS1', `HS${at}`));
		const among = await faults(engines[name], [HEADING, ...rows].join('\n'));
		expect(among.map((f) => [f.code, f.row, f.expected])).toEqual([['lost-zeros', 3, '2.001610']]);
	});

	it('names a column that nobody described', async () => {
		const found = await faults(engines[name], `${HEADING},name\n${SOUND},x\n`);
		expect(found).toMatchObject([{ code: 'unknown-column', row: 1, column: 'name', found: 'name' }]);
	});

	it('names missing columns', async () => {
		const found = await faults(engines[name], `${HEADING.replace(',unit', '')}\n`);
		expect(found).toMatchObject([{ code: 'missing-column', column: 'unit', row: 1 }]);
	});

	it.each<[string, string | Uint8Array, Partial<Issue>]>([
		[
			'a cell too many',
			`${HEADING}\n${SOUND}\n${SOUND.replace('HS1', 'HS2')},more\n`,
			{ code: 'ragged-row', row: 3, found: `${SOUND.replace('HS1', 'HS2')},more` }
		],
		['a cell too few', `${HEADING}\n${SOUND}\nHS2,so\n`, { code: 'ragged-row', row: 3, found: 'HS2,so' }],
		['a quote without its pair', `${HEADING}\n${SOUND}\n"HS2,so\n`, { code: 'unbalanced-quotes', row: 3 }],
		['a quote inside a cell', `${HEADING}\n"HS"2"${SOUND.slice(3)}\n`, { code: 'unbalanced-quotes', row: 2 }],
		['an empty file', '', { code: 'empty-file', found: 'nothing' }],
		['an empty first line', `\n${HEADING}\n${SOUND}\n`, { code: 'no-heading', row: 1 }],
		['semicolons', `${HEADING}\n${SOUND}\n`.replaceAll(',', ';'), { code: 'wrong-separator', found: 'semicolon' }],
		['a note on separators', `sep=,\n${HEADING}\n${SOUND}\n`, { code: 'separator-line', row: 1, found: 'sep=,' }],
		['a heading that stands twice', `${HEADING},fee\n`, { code: 'repeated-heading', column: 'fee' }],
		['several kinds of line break', `${HEADING}\r\n${SOUND}\n${SOUND}\r\n`, { code: 'mixed-line-breaks' }],
		['a row of 3 MB', `${HEADING}\n${row('procedure', 'x'.repeat(3e6))}\n`, { code: 'row-too-long', row: 2 }],
		['UTF-16', utf16(`${HEADING}\n${SOUND}\n`), { code: 'not-utf8', row: 1 }],
		['UTF-16 with a mark', utf16(`\uFEFF${HEADING}\n${SOUND}\n`), { code: 'not-utf8', row: 1 }],
		[
			'bytes that are not UTF-8',
			new Uint8Array([
				...new TextEncoder().encode(`${HEADING}\nHS`),
				0xf4,
				...new TextEncoder().encode(SOUND.slice(2))
			]),
			{ code: 'not-utf8', row: 2 }
		]
	])('%s is one fault', async (_, content, issue) => {
		const found = await faults(engines[name], content);
		expect(found).toMatchObject([{ severity: 'error', file: 'dossiers.csv', ...issue }]);
	});
});

function utf16(text: string): Uint8Array {
	return new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
}

describe('dossiers as Parquet', () => {
	it('takes midnight of a stamp for a day, and empty text for nothing', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'cchc-parquet-'));
		const engine = await startNodeEngine({ folders: [folder] });
		try {
			const path = join(folder, 'dossiers.parquet');
			const columns = HEADING.split(',').map((name, at) => {
				const text = literal(SOUND.split(',')[at] ?? '');
				return name.endsWith('_at') ? sql`${text}::timestamp as ${ident(name)}` : sql`${text} as ${ident(name)}`;
			});
			await engine.run(sql`copy (select ${joinSql(columns)}) to ${path} (format parquet)`);
			const file = { source: path, file: 'dossiers.parquet', head: new Uint8Array(), described: [] };
			expect(await readDossiers(engine, file)).toEqual({ issues: [], readable: true });
			const known = { units: ['so'], procedures: [] };
			expect(await checkDossiers(engine, 'dossiers.parquet', known)).toEqual([]);
			const row = await engine.query(sql`select due_at, finished_at, paid_online from dossier_raw`);
			expect(row.columns).toEqual({
				due_at: ['2025-01-10'],
				finished_at: ['2025-01-09 16:30:00'],
				paid_online: [null]
			});
		} finally {
			await engine.close();
			await rm(folder, { recursive: true, force: true });
		}
	});
});
