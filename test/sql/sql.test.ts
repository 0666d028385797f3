import { describe, expect, test } from 'vitest';
import { ident, joinSql, literal, sql, trusted } from '../../src/lib/sql/sql';
import type { SqlValue } from '../../src/lib/sql/literal';

describe('a value becomes a literal', () => {
	const cases: [string, SqlValue, string][] = [
		['text', 'Sở Nội vụ', "'Sở Nội vụ'"],
		['a quote', "báo cáo'.csv", "'báo cáo''.csv'"],
		['quotes that close', "'; drop table cube; --", "'''; drop table cube; --'"],
		['a backslash', 'a\\', "'a\\'"],
		['an integer', 4210, '4210'],
		['a negative number', -1.5, '(-1.5e+0)'],
		['minus zero', -0, '0'],
		['a small number', 1e-7, '1e-7'],
		['a boolean', true, 'true'],
		['null', null, 'null'],
		['a list', ['a', "b'", null, [1]], "['a', 'b''', null, [1]]"],
		['an empty list', [], '[]']
	];
	test.each(cases)('%s', (_, value, expected) => {
		expect(sql`select ${value}`.text).toBe(`select ${expected}`);
		expect(literal(value).text).toBe(expected);
	});
});

describe('a value that cannot be written without loss is refused', () => {
	const cases: [string, SqlValue, RegExp][] = [
		['NaN', NaN, /finite/],
		['infinity', -Infinity, /finite/],
		['an integer beyond 2^53', 2 ** 53, /2\^53/],
		['NUL', 'a\0b', /NUL/],
		['half a surrogate pair', 'a\ud800b', /well-formed/],
		['one of a list', ['a', NaN], /finite/]
	];
	test.each(cases)('%s', (_, value, expected) => expect(() => sql`select ${value}`).toThrow(expected));

	test('undefined, with the text before it', () => {
		const row = {} as { unit: string };
		expect(() => sql`select * from cube where unit = ${row.unit}`).toThrow(/undefined value after.*unit =/);
	});
	test('a value inside quotes', () => {
		expect(() => sql`select '${'x'}'`).toThrow(/inside quotes/);
		expect(sql`select 'it''s', ${'x'}`.text).toBe("select 'it''s', 'x'");
		expect(() => sql`select ${1}, 'a ${'x'}'`).toThrow(/inside quotes/);
	});
});

test('minus before a negative number is no comment', () => {
	expect(sql`select 1 -${-1}`.text).toBe('select 1 -(-1)');
});

test('SQL within SQL is pasted', () => {
	const where = joinSql([sql`unit = ${'s1'}`, sql`period = ${'2025-Q1'}`], ' and ');
	expect(sql`select ${ident('tỷ "lệ"')} from cube where ${where}`.text).toBe(
		`select "tỷ ""lệ""" from cube where unit = 's1' and period = '2025-Q1'`
	);
});

test('text of the same shape is not SQL', () => {
	const forged = { text: 'drop table cube' } as unknown as string;
	expect(() => sql`select ${forged}`).toThrow(/not an SQL value/);
});

test('names are checked too', () => {
	expect(() => ident('')).toThrow(/empty/);
	expect(() => ident('a\0')).toThrow(/NUL/);
	expect(() => trusted('a\0')).toThrow(/NUL/);
});
