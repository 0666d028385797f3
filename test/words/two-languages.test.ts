import { expect, test } from 'vitest';
import type { GuideTerms } from '../../src/lib/words/guide-text';
import { en } from '../../src/lib/words/en';
import { enMethods } from '../../src/lib/words/en-methods';
import { vi } from '../../src/lib/words/vi';
import { viMethods } from '../../src/lib/words/vi-methods';
import { VIETNAMESE_LETTER, withoutQuotes } from './languages';

const modules = import.meta.glob<Record<string, unknown>>(
	[
		'../../src/lib/words/vi.ts',
		'../../src/lib/words/vi-*.ts',
		'../../src/lib/words/en.ts',
		'../../src/lib/words/en-*.ts'
	],
	{ eager: true }
);
// The name of the other language is in that language, what is searched for may be in either, names of places stay.
const IN_VIETNAMESE = [
	/\.otherLanguage\.name$/,
	/\.exampleQueries\./,
	/guide-frame\.ts\.(?:query|results\.\d+|units\.commune)$/
];
// No text of ours: what a block of the guide is, where it leads, what the check prints; names of tables.
const FOR_PROGRAMS = /\.(?:lang|id|kind|page|picture|says)$/;
const TABLE_NAMES = /^[a-z_]+(?:, [a-z_]+)*$/;
/** Arguments of functions that do not take any text, each list a call. */
const SAMPLES: readonly [RegExp, unknown[][]][] = [
	[/\.list$|\.view\.join$/, [[['alpha', 'beta', 'gamma']]]],
	[/\.inWords$|\.inSigns$/, [['at_least', 'beta']]],
	[
		/search\.ts\.level$/,
		[
			['task', null],
			['activity', 'beta']
		]
	],
	[
		/unit-tasks\.ts\.summary$/,
		[1, 2].map((n) => [{ lead: n, support: n, overdue: n, unreported: n, soon: n }, 'beta'])
	],
	[
		/unit-tasks\.ts\.state$/,
		[
			['overdue', 'in_progress'],
			['unreported', null],
			['soon', 'not_started'],
			['open', null],
			['done', 'done']
		]
	]
];
const TEXTS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];

interface Leaf {
	path: string;
	vi: string;
	en: string;
	args: readonly unknown[];
}

/** Every text of both catalogues, functions with what they say of sample arguments; a difference in shape is a line. */
function compare(vi: unknown, en: unknown, path: string): { leaves: Leaf[]; faults: string[] } {
	const shape = (value: unknown): string => (Array.isArray(value) ? `list of ${value.length}` : typeof value);
	if (shape(vi) !== shape(en)) return { leaves: [], faults: [`${path}: ${shape(vi)}, in English ${shape(en)}`] };
	if (typeof vi === 'string' && FOR_PROGRAMS.test(path)) return { leaves: [], faults: [] };
	if (typeof vi === 'string') return { leaves: [{ path, vi, en: String(en), args: [] }], faults: [] };
	if (typeof vi === 'function') return compareFunctions(vi as Text, en as Text, path);
	const [left, right] = [Object(vi) as Record<string, unknown>, Object(en) as Record<string, unknown>];
	const results = [...new Set([...Object.keys(left), ...Object.keys(right)])].map((key) =>
		key in left && key in right
			? compare(left[key], right[key], `${path}.${key}`)
			: { leaves: [], faults: [`${path}.${key}: only in ${key in left ? 'Vietnamese' : 'English'}`] }
	);
	return { leaves: results.flatMap((r) => r.leaves), faults: results.flatMap((r) => r.faults) };
}

// A text, or the parts of one around a link.
type Text = (...args: unknown[]) => string | string[];
const said = (text: string | string[]): string => (typeof text === 'string' ? text : text.join(''));

function compareFunctions(vi: Text, en: Text, path: string): { leaves: Leaf[]; faults: string[] } {
	if (vi.length !== en.length) {
		return { leaves: [], faults: [`${path}: ${vi.length} parameters, in English ${en.length}`] };
	}
	const own = SAMPLES.find(([pattern]) => pattern.test(path))?.[1];
	const texts = TEXTS.slice(0, vi.length);
	const samples = own ?? [texts, texts.map(() => '1')];
	return {
		leaves: samples.map((args) => ({ path, vi: said(vi(...args)), en: said(en(...args)), args })),
		faults: []
	};
}

/** "vi-pages.ts" → its catalogue: what the file exports under a name that begins with its language. */
function catalogue(file: string): unknown {
	const lang = file.slice(0, 2);
	const exported = Object.entries(modules[`../../src/lib/words/${file}`] ?? {}).find(([name]) => name.startsWith(lang));
	const given = { words: lang === 'vi' ? vi : en, nearPoints: '5', nearPercent: '10' };
	// The guide quotes the other catalogue, so it is made of it.
	return typeof exported?.[1] === 'function' ? (exported[1] as (terms: GuideTerms) => unknown)(given) : exported?.[1];
}

const files = Object.keys(modules).map((path) => path.slice(path.lastIndexOf('/') + 1));
const vietnamese = files.filter((file) => file.startsWith('vi'));
/** Whether a text has words of its own beside what it was told. */
function hasWords({ path, en, args }: Leaf): boolean {
	const told = args.flat().filter((arg): arg is string => typeof arg === 'string');
	const rest = told.reduce((text, arg) => text.replaceAll(arg, ''), en.toLowerCase());
	return /\p{L}/u.test(rest) && !(path.includes('guide') && TABLE_NAMES.test(en));
}

const isOneOf = (patterns: readonly RegExp[], path: string): boolean => patterns.some((p) => p.test(path));

test('the comparison sees what it is for', () => {
	const { faults } = compare(
		{ a: 'x', b: () => '', list: ['1'] },
		{ a: 'y', b: (n: string) => n, list: [], c: '' },
		'words'
	);
	expect(faults).toEqual([
		'words.b: 0 parameters, in English 1',
		'words.list: list of 1, in English list of 0',
		'words.c: only in English'
	]);
	expect('Đủ').toMatch(VIETNAMESE_LETTER);
	expect('All').not.toMatch(VIETNAMESE_LETTER);
});

test('every file of words has its English', () => {
	expect(vietnamese).toContain('vi.ts');
	expect(vietnamese.filter((file) => !files.includes(file.replace(/^vi/, 'en')))).toEqual([]);
});

test.each(vietnamese)('%s: the same keys and parameters in English', (file) => {
	const { leaves, faults } = compare(catalogue(file), catalogue(file.replace(/^vi/, 'en')), file);
	expect(faults).toEqual([]);
	expect(leaves.length).toBeGreaterThan(0);
});

test.each(vietnamese)('%s: every English text is there and is English', (file) => {
	const { leaves } = compare(catalogue(file), catalogue(file.replace(/^vi/, 'en')), file);
	const english = leaves.filter(({ path }) => !isOneOf(IN_VIETNAMESE, path));
	expect(leaves.filter(({ vi, en }) => vi.trim() === '' || en.trim() === '')).toEqual([]);
	expect(english.filter(({ en }) => VIETNAMESE_LETTER.test(withoutQuotes(en)))).toEqual([]);
	expect(english.filter((leaf) => leaf.vi === leaf.en && hasWords(leaf))).toEqual([]);
	expect(leaves.filter(({ vi, en }) => /undefined|NaN|\[object/.test(vi + en))).toEqual([]);
});

test.each(vietnamese)('%s: English says everything that it is told', (file) => {
	const { leaves } = compare(catalogue(file), catalogue(file.replace(/^vi/, 'en')), file);
	const told = ({ args }: Leaf): string[] => args.flat().filter((arg): arg is string => typeof arg === 'string');
	const dropped = leaves.filter((leaf) =>
		told(leaf).some((arg) => leaf.vi.toLowerCase().includes(arg) && !leaf.en.toLowerCase().includes(arg))
	);
	expect(dropped.filter(({ args }) => !args.includes('1'))).toEqual([]);
});

test('English is written as the rest of the site: curly quotes, real dashes, no double spaces', () => {
	const texts = vietnamese.flatMap(
		(file) => compare(catalogue(file), catalogue(file.replace(/^vi/, 'en')), file).leaves
	);
	expect(texts.filter(({ en }) => /['"]| {2}|\.\.|\u2014|!/.test(en))).toEqual([]);
	expect(texts.filter(({ en }) => /\b\w{3,}iz(?:e|es|ed|ation|ing)\b|\bcenter\b/i.test(en))).toEqual([]);
});

test.each([
	['vi', vi, viMethods],
	['en', en, enMethods]
] as const)('%s: the method page names views as the controls do', (_lang, words, methods) => {
	const named = methods.structureNotes.join(' ').match(/(?<=“)[^”]+(?=”)/g) ?? [];
	expect(new Set(named)).toEqual(new Set([words.controls.reported, words.controls.today]));
});
