import { expect, test } from 'vitest';
import { cleanQuery, LONGEST_QUERY, parseQuery } from '../../../src/lib/report/search/search-query';

const terms = (text: string) => parseQuery(text).terms.map((t) => t.parts.map((w) => w.plain).join('+'));

test('the words of a query, each once', () => {
	expect(terms('  Số hóa  số ')).toEqual(['so', 'hoa']);
	expect(terms('số so')).toEqual(['so', 'so']);
	expect(terms('sở KH&CN tỉnh')).toEqual(['so', 'kh+va+cn', 'tinh']);
	expect(parseQuery('KH&CN').terms[0]?.joined?.plain).toBe('khcn');
});

test('a letter by itself is a beginning only at the end', () => {
	expect(parseQuery('quý i').terms.map((t) => t.mayBePrefix)).toEqual([true, true]);
	expect(parseQuery('i quý').terms.map((t) => t.mayBePrefix)).toEqual([false, true]);
});

test('marks are typed or not', () => {
	expect(parseQuery('so hoa').hasMarks).toBe(false);
	expect(parseQuery('so hóa').hasMarks).toBe(true);
	expect(parseQuery('do').hasMarks).toBe(false);
	expect(parseQuery('đo').hasMarks).toBe(true);
});

test.each([
	['a'.repeat(10_000), 'a'.repeat(LONGEST_QUERY)],
	['  a\u202Eb\u0000c\n\td', 'a b c d'],
	['<script>alert(1)</script>', '<script>alert(1)</script>'],
	['\uD800', '']
])('%j is searched as %j', (typed, cleaned) => {
	expect(cleanQuery(typed)).toBe(cleaned);
	expect(parseQuery(typed).terms.length).toBeLessThanOrEqual(LONGEST_QUERY);
});

test.each(['.*', '()[]{}', '%', '\u202E', '   ', ''])('%j has no words', (typed) => {
	expect(parseQuery(typed).terms).toEqual([]);
});
