import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeArrow } from '../../src/lib/engine/encode-arrow';
import type { TableInput } from '../../src/lib/engine/engine';
import { ident, sql, trusted } from '../../src/lib/sql/sql';
import { bothEngines, type BothEngines } from './parity';

let both: BothEngines;
beforeAll(async () => {
	both = await bothEngines();
}, 60_000);
afterAll(() => both.close());

test('the two are of one minor version', async () => {
	const minor = (version: string) => version.split('.').slice(0, 2).join('.');
	expect(minor(await both.wasm.version())).toBe(minor(await both.node.version()));
	expect(await both.node.version()).toMatch(/^v1\.\d+\.\d+$/);
});

describe('types come as plain values', () => {
	const cases: [string, string, unknown][] = [
		['a count', 'count(*)', 1],
		['a sum of integers', 'sum(3::integer)', 3],
		['a sum of bigints', 'sum(-7::bigint)', -7],
		['the largest safe integer', '9007199254740991::hugeint', 9007199254740991],
		['a decimal', '12.34::decimal(10, 2)', 12.34],
		['a negative decimal below one', '-0.05::decimal(4, 2)', -0.05],
		['a sum of decimals', 'sum(1.1::decimal(4, 2)) + sum(2.2::decimal(4, 2))', 3.3],
		['a small decimal', '0.1::decimal(30, 20)', 0.1],
		['a double', '0.1::double + 0.2::double', 0.30000000000000004],
		['a float', '0.5::float', 0.5],
		['small integers', '200::utinyint', 200],
		['true', 'true', true],
		['false', 'bool_and(false)', false],
		['null', 'null', null],
		['a typed null', 'null::date', null],
		['a date', "date '2025-09-15'", '2025-09-15'],
		['a date before 1970', "date '1945-09-02'", '1945-09-02'],
		['a date-time as text', "(timestamp '2025-09-15 16:59:59')::varchar", '2025-09-15 16:59:59'],
		['an enum', "'near'::enum('met', 'near')", 'near'],
		['a composed name', "'Đắk Lắk'", 'Đắk Lắk'.normalize('NFC')],
		['a decomposed name', `'${'Đắk Lắk'.normalize('NFD')}'`, 'Đắk Lắk'.normalize('NFD')],
		['a long text', "length(repeat('ổ', 300000))", 300_000]
	];
	test.each(cases)('%s', async (_, expression, expected) => {
		const { numRows, columns } = await both.expectSame(sql`select ${trusted(expression)} as x`);
		expect([numRows, columns]).toEqual([1, { x: [expected] }]);
	});

	test('a text of a million characters', async () => {
		const { columns } = await both.expectSame(sql`select repeat('ổ', 1000000) as x`);
		expect(columns.x).toEqual(['ổ'.repeat(1_000_000)]);
	});
	test('no rows', async () => {
		expect(await both.expectSame(sql`select 1 as x, 'a' as y where false`)).toEqual({
			numRows: 0,
			columns: { x: [], y: [] }
		});
	});
	test('more rows than one batch', async () => {
		const { columns } = await both.expectSame(
			sql`select i as i, case when i % 3 = 0 then null else i::varchar end as t from range(5000) r(i) order by i`
		);
		expect(columns.i?.[4999]).toBe(4999);
		expect(columns.t?.slice(4998)).toEqual([null, '4999']);
	});
	test('columns named as JavaScript names its own', async () => {
		const { columns } = await both.expectSame(sql`select 1 as ${ident('__proto__')}, 2 as ${ident('constructor')}`);
		expect(Object.entries(columns)).toEqual([
			['__proto__', [1]],
			['constructor', [2]]
		]);
	});
});

describe('what no plain value can hold is refused', () => {
	test.each([
		['an integer beyond 2^53', '9007199254740992::bigint', /column x, row 1: an integer beyond 2\^53/],
		['a sum beyond 2^53', 'sum(9007199254740991::bigint) + 1', /beyond 2\^53/],
		['NaN', "'nan'::double", /not finite/],
		['a date-time', "timestamp '2025-09-15 10:00'", /cast it to VARCHAR/],
		['a list', '[1, 2]', /cast it to VARCHAR/]
	])('%s', (_, expression, message) => both.expectRefused(sql`select ${trusted(expression)} as x`, 'value', message));
	test('two columns of one name', () => both.expectRefused(sql`select 1 as x, 2 as x`, 'value', /two columns named x/));
});

describe('errors are typed, with the statement and the cause', () => {
	test('an unknown table', async () => {
		await both.expectRefused(sql`select * from nowhere`, 'query', /nowhere/);
		const error: unknown = await both.wasm.query(sql`select * from nowhere`).catch((caught: unknown) => caught);
		expect(error).toHaveProperty('cause');
	});
	test('after an error the engine answers', () => both.expectSame(sql`select 1 as x`));
});

describe('nothing outside is within reach', () => {
	test.each([
		['the network', "select * from read_csv('https://example.org/x.csv')"],
		['a parquet file by name', "select * from 'x.parquet'"],
		['a file of the machine', "select * from read_text('/etc/hostname')"],
		['a file to write', "copy (select 1) to 'x.csv'"],
		['a known extension', 'load httpfs'],
		['an extension that would be fetched', 'load spatial'],
		['the settings', 'set enable_external_access = true'],
		['the lock', 'set lock_configuration = false'],
		['another database', "attach 'x.db'"]
	])('%s', (_, text) => both.expectRefused(sql`${trusted(text)}`, 'query'));
	test('an extension that a function would load', async () => {
		await expect(both.wasm.query(sql`select json_extract('{}', '$.a')`)).rejects.toMatchObject({ code: 'query' });
	});
});

const TABLE: TableInput = {
	name: 'bảng "một"',
	columns: [
		{ name: 'unit', type: 'VARCHAR', values: ['Sở Y tế', null, '', 'a\'"\\\n\t', '😀', 'Đắk Lắk'.normalize('NFD')] },
		{ name: 'n', type: 'BIGINT', values: [0, null, -1, 2 ** 53 - 1, -(2 ** 53 - 1), 5] },
		{ name: 'share', type: 'DOUBLE', values: [0.1, null, -0.5, 1e300, 5e-324, 1] },
		{ name: 'ok', type: 'BOOLEAN', values: [true, null, false, true, false, true] },
		{ name: 'on', type: 'DATE', values: ['2025-09-15', null, '1945-09-02', '2024-02-29', '9999-12-31', '0001-01-01'] }
	]
};
const expected = Object.fromEntries(TABLE.columns.map(({ name, values }) => [name, values]));

describe('a table comes back as it went in', () => {
	const read = sql`select * from ${ident(TABLE.name)}`;
	test('from columns, twice', async () => {
		for (let time = 0; time < 2; time++) {
			await both.each((engine) => engine.insert(TABLE));
			expect((await both.expectSame(read)).columns).toEqual(expected);
		}
		const types = await both.expectSame(sql`select column_type from (describe ${read})`);
		expect(types.columns.column_type).toEqual(TABLE.columns.map(({ type }) => type));
	});
	test('from an Arrow stream, whose bytes stay the caller’s', async () => {
		const stream = encodeArrow(TABLE);
		await both.each((engine) => engine.insertArrow(TABLE.name, stream));
		expect((await both.expectSame(read)).columns).toEqual(expected);
		expect(stream.length).toBeGreaterThan(100);
	});
	test('without rows', async () => {
		const columns = TABLE.columns.map((column) => ({ ...column, values: [] }));
		await both.each((engine) => engine.insert({ name: 'empty', columns }));
		expect((await both.expectSame(sql`select * from empty`)).numRows).toBe(0);
		const types = await both.expectSame(sql`select column_type from (describe select * from empty)`);
		expect(types.columns.column_type).toEqual(TABLE.columns.map(({ type }) => type));
	});
	test('with more rows than one chunk', async () => {
		const values = Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? null : i));
		await both.each((engine) =>
			engine.insert({
				name: 'many',
				columns: [
					{ name: 'i', type: 'BIGINT', values },
					{ name: 't', type: 'VARCHAR', values: values.map((i) => (i === null ? null : `t${i}`)) }
				]
			})
		);
		const { columns } = await both.expectSame(sql`select i, t from many order by rowid`);
		expect(columns.i).toEqual(values);
	});
	test.each([
		['an unsafe integer', 'BIGINT', 2 ** 53],
		['a text where a number belongs', 'BIGINT', '1'],
		['a date that is none', 'DATE', '2025-02-30'],
		['a date in another order', 'DATE', '15/09/2025'],
		['NaN', 'DOUBLE', NaN]
	] as const)('%s is refused', async (_, type, value) => {
		await both.each((engine) =>
			expect(
				engine.insert({ name: 'bad', columns: [{ name: 'x', type, values: [null, value] }] })
			).rejects.toMatchObject({ code: 'value' })
		);
	});
});

describe('a file that was opened can be read', () => {
	const bytes = new TextEncoder().encode('đơn vị,n\nSở Y tế,1\n"a ""b""",2\n');
	test.each([
		['bytes', bytes],
		['a blob', new Blob([bytes])]
	])('%s', async (_, data) => {
		await both.each(async (engine) => {
			const name = await engine.openFile({ name: "báo cáo' [1]*.CSV", data });
			expect(name).toMatch(/\.csv$/);
			expect((await engine.query(sql`select * from read_csv(${name}, header = true)`)).columns).toEqual({
				'đơn vị': ['Sở Y tế', 'a "b"'],
				n: [1, 2]
			});
			await engine.closeFile(name);
			await expect(engine.query(sql`select * from read_csv(${name})`)).rejects.toMatchObject({ code: 'query' });
		});
		expect(bytes.length).toBeGreaterThan(0);
	});
});

describe('laws', () => {
	// Everything but NUL and half surrogate pairs, which `sql` refuses.
	const text = fc
		.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.string({
				unit: fc.constantFrom("'", '"', '\\', '\n', '\r', ';', '--', '/*', '$$', '%', '\u0001', '\u202e', '😀')
			})
		)
		.map((raw) => raw.replaceAll('\0', ''));

	test('a literal round-trips whatever it holds', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (values) => {
				const { columns } = await both.expectSame(sql`select unnest(${values}) as x`);
				expect(columns.x).toEqual(values);
			}),
			{ numRuns: 60 }
		);
	});
	test('a number round-trips', async () => {
		const number = fc.oneof(
			fc.maxSafeInteger(),
			fc
				.double({ noDefaultInfinity: true, noNaN: true })
				.filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value))
		);
		await fc.assert(
			fc.asyncProperty(number, async (value) => {
				const { columns } = await both.expectSame(sql`select ${value}::double as d`);
				expect(columns.d?.[0]).toBe(Object.is(value, -0) ? 0 : value);
			}),
			// Read as a decimal it would come back as …671.
			{ numRuns: 100, examples: [[0.0012606130149249673]] }
		);
	});
	test('an identifier round-trips', async () => {
		await fc.assert(
			fc.asyncProperty(
				text.filter((name) => name !== ''),
				async (name) => {
					const { columns } = await both.expectSame(sql`select 1 as ${ident(name)}`);
					expect(Object.keys(columns)).toEqual([name]);
				}
			),
			{ numRuns: 60 }
		);
	});
	test('a table round-trips whatever its texts hold', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.option(text), { minLength: 1, maxLength: 20 }), async (values) => {
				await both.each((engine) => engine.insert({ name: 't', columns: [{ name: 'x', type: 'VARCHAR', values }] }));
				expect((await both.expectSame(sql`select x from t`)).columns.x).toEqual(values);
			}),
			{ numRuns: 30 }
		);
	});
});
