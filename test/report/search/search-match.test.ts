import { describe, expect, test } from 'vitest';
import { searchWord } from '../../../src/lib/format/search-key';
import { fitWord } from '../../../src/lib/report/search/search-fit';
import type { SearchEntry, SearchIndex, SearchText } from '../../../src/lib/report/search/search-index';
import { excerpt, excerptOfName, type TextPart } from '../../../src/lib/report/search/search-marks';
import { prepareIndex, searchFor } from '../../../src/lib/report/search/search-match';
import { parseQuery } from '../../../src/lib/report/search/search-query';

const entry = (name: string, texts: SearchText[] = []): SearchEntry => ({ id: name, name, detail: '', texts });
const found = (entries: SearchEntry[], query: string) => {
	const index: SearchIndex = { lang: 'vi', groups: [{ kind: 'unit', entries }] };
	return searchFor(prepareIndex(index), parseQuery(query));
};
const names = (entries: SearchEntry[], query: string) =>
	found(entries, query).groups.flatMap((g) => g.hits.map((h) => h.id));
const marked = (parts: readonly TextPart[]) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('a word that was typed', () => {
	test.each([
		['số', 'số', { marks: 0, isPrefix: false }],
		['so', 'số', { marks: 1, isPrefix: false }],
		['sô', 'số', { marks: 1, isPrefix: false }],
		['số', 'so', { marks: 2, isPrefix: false }],
		['số', 'sổ', { marks: 3, isPrefix: false }],
		['số', 'sơ', { marks: 3, isPrefix: false }],
		['đo', 'do', { marks: 2, isPrefix: false }],
		['do', 'đo', { marks: 1, isPrefix: false }],
		['hoà', 'hòa', { marks: 0, isPrefix: false }],
		['thanh', 'thành', { marks: 1, isPrefix: false }],
		['than', 'thanh', { marks: 0, isPrefix: true }],
		['thanh', 'than', null],
		['oa', 'hoa', null]
	])('%s, held against %s: %j', (typed, word, fit) => {
		expect(fitWord(searchWord(typed), searchWord(word))).toEqual(fit);
	});
});

describe('a search', () => {
	const units = [entry('So sánh'), entry('Số hóa'), entry('Sở Nội vụ'), entry('Sổ hộ tịch')];

	test('prefers the marks that were typed, and takes what has none', () => {
		expect(names(units, 'số')).toEqual(['Số hóa', 'So sánh']);
		expect(names(units, 'so')).toHaveLength(4);
		expect(names([...units, entry('Solution')], 'số')).not.toContain('Solution');
		expect(names(units, 'SO HOA')).toEqual(['Số hóa']);
		expect(names(units, 'số hoá'.normalize('NFD'))).toEqual(['Số hóa']);
	});

	test('says when there are only other marks', () => {
		expect(found(units, 'nồi').otherMarks).toBe(true);
		expect(names(units, 'nồi')).toEqual(['Sở Nội vụ']);
		expect(found(units, 'nội').otherMarks).toBe(false);
		expect(found(units, 'xyz')).toEqual({ groups: [], count: 0, otherMarks: false });
	});

	test('finds all words in any order, and nothing where one is missing', () => {
		expect(names(units, 'vu noi so')).toEqual(['Sở Nội vụ']);
		expect(names(units, 'nội vụ hóa')).toEqual([]);
		expect(names(units, '')).toEqual([]);
		expect(names(units, '.*')).toEqual([]);
	});

	test('puts whole words before beginnings, then names before texts', () => {
		const some = [
			entry('Thanhs'),
			entry('Kiểm tra', [['deliverable', 'thanh']]),
			entry('Thanh tra tỉnh'),
			entry('Khác', [['alias', 'thanh']])
		];
		expect(names(some, 'thanh')).toEqual(['Thanh tra tỉnh', 'Khác', 'Kiểm tra', 'Thanhs']);
	});

	test('puts words that stand side by side first', () => {
		const some = [entry('Nghệ công'), entry('Công và nghệ thuật'), entry('Sở có công nghệ mới')];
		expect(names(some, 'cong nghe')[0]).toBe('Sở có công nghệ mới');
	});

	test('reads “&” as “và”, and abbreviations with and without it', () => {
		const some = [entry('Sở Khoa học và Công nghệ', [['short', 'Sở KH&CN']])];
		for (const query of ['khoa học & công nghệ', 'so khcn', 'sở KH&CN', 'kh và cn', 'Sở KH & CN'])
			expect(names(some, query), query).toHaveLength(1);
		expect(names([entry('Sở KHCN')], 'kh&cn')).toEqual(['Sở KHCN']);
	});

	test('shows a text only where it was needed', () => {
		const some = [
			entry('Sở Nội vụ', [
				['alias', 'Sở NV'],
				['short', 'SNV']
			])
		];
		expect(found(some, 'sở nội').groups[0]?.hits[0]?.texts).toEqual([]);
		expect(found(some, 'sở nv').groups[0]?.hits[0]?.texts.map((t) => marked(t.parts))).toEqual(['[Sở NV]']);
	});

	test('of ten thousand signs is harmless', () => {
		for (const query of [
			'(a+)+$'.repeat(2000),
			'<b>'.repeat(4000),
			'\u202E'.repeat(10_000),
			'ố'.normalize('NFD').repeat(10_000)
		])
			expect(names(units, query)).toEqual([]);
	});
});

describe('what was found is marked', () => {
	const nameOf = (name: string, query: string) => marked(found([entry(name)], query).groups[0]?.hits[0]?.name ?? []);

	test.each([
		['Tỷ lệ số hóa hồ sơ', 'so hoa', 'Tỷ lệ [số hóa] hồ sơ'],
		['Tỷ lệ hóa số hồ sơ', 'so hoa', 'Tỷ lệ [hóa số] hồ [sơ]'],
		['Tỷ lệ số hóa hồ sơ', 'số hoá', 'Tỷ lệ [số hóa] hồ sơ'],
		['Sở KH&CN', 'khcn', 'Sở [KH&CN]'],
		['Sở KH&CN, khoa học và đời sống', 'kh&cn', 'Sở [KH&CN], khoa học và đời sống'],
		['Khoa học & Công nghệ', 'va', 'Khoa học [&] Công nghệ'],
		['a <b>số</b>', 'số', 'a <b>[số]</b>'],
		['Thanh toán', 'tha', '[Thanh] toán']
	])('%s, %s: %s', (name, query, expected) => {
		expect(nameOf(name, query)).toBe(expected);
		expect(nameOf(name.normalize('NFD'), query).normalize('NFC')).toBe(expected);
	});

	test('and the rest of a long text left out', () => {
		const long = 'từ '.repeat(60);
		const parts = excerpt([
			{ text: long, hit: false },
			{ text: 'số', hit: true },
			{ text: ` ${long}`, hit: false }
		]);
		expect(marked(parts)).toMatch(/^… (từ ){10,25}\[số\] (từ ){10,25}…$/);
	});

	test('a name keeps its beginning, and is whole where it is no paragraph', () => {
		const long = 'từ '.repeat(100);
		const hit = { text: 'số', hit: true };
		expect(marked(excerptOfName([{ text: `Đầu ${long}`, hit: false }, hit]))).toMatch(
			/^Đầu (từ ){20,30}… (từ ){20,30}\[số\]$/
		);
		expect(marked(excerptOfName([{ text: `Đầu ${long}`, hit: false }]))).toMatch(/^Đầu (từ ){40,70}…$/);
		const short = [{ text: 'từ '.repeat(60), hit: false }, hit];
		expect(excerptOfName(short)).toEqual(short);
	});
});
