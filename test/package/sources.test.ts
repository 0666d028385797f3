import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Plan, Target, TargetQuote } from '../../src/lib/domain/catalogue';
import { formatCoverage } from '../../src/lib/package/proof/percent-coverage';
import { proveSources } from '../../src/lib/package/sources';
import * as build from '../builders/catalogue';

const plan = build.plan('plan-a', { document: 'a.txt' });

const target = (code: string, value: number | null, more: Partial<Target> = {}): Target =>
	build.target(code, { plan: 'plan-a', value, ...more });

const quote = (code: string, line: number, text: string, fragment = 1): TargetQuote => ({
	target: code,
	fragment,
	line,
	quote: text
});

const brokenLines = [
	'KẾ HOẠCH',
	'',
	'Tỷ lệ hồ sơ  số hóa',
	'',
	'đạt tối thiểu 90%; phấn đấu',
	'\u00a0100 % kết quả.',
	''
].join('\n');
const digitised = target('digitised', 90);
const results = target('results', 100);
const digitisedQuote = quote('digitised', 3, 'Tỷ lệ hồ sơ số hóa đạt tối thiểu 90%;');
const resultsQuote = quote('results', 5, 'phấn đấu 100 % kết quả.');

function prove(text: string, targets: Target[], quotes: TargetQuote[]) {
	return proveSources({ plans: [plan], targets, quotes }, new Map([['a.txt', text]]));
}
const codes = (proof: { issues: { code: string }[] }) => proof.issues.map((i) => i.code);

describe('proveSources', () => {
	it('finds fragments over broken lines and names the target of every percent sign', () => {
		const proof = prove(brokenLines, [digitised, results], [digitisedQuote, resultsQuote]);
		expect(proof.issues).toEqual([]);
		expect(proof.coverage).toEqual([
			{
				document: 'a.txt',
				plan: 'plan-a',
				percents: [
					{ line: 5, column: 17, text: '90%', targets: ['digitised'] },
					{ line: 6, column: 6, text: '100 %', targets: ['results'] }
				]
			}
		]);
	});

	it('reads decomposed letters as composed ones', () => {
		const proof = prove(brokenLines.normalize('NFD'), [digitised, results], [digitisedQuote, resultsQuote]);
		expect(proof.issues).toEqual([]);
	});

	it('lists a percent sign that no fragment holds, with its place', () => {
		const proof = prove(brokenLines, [digitised], [digitisedQuote]);
		expect(proof.issues).toMatchObject([
			{ code: 'percent-not-covered', file: 'a.txt', row: 6, column: '6', found: '100 %' }
		]);
	});

	it('refuses words that differ by one letter, and says where the row stands', () => {
		const proof = prove(
			brokenLines,
			[digitised, results],
			[quote('digitised', 3, 'Tỷ lệ hồ sơ số hoá đạt tối thiểu 90%;'), resultsQuote]
		);
		expect(proof.issues).toMatchObject([
			{ code: 'quote-not-found', file: 'target_quotes.csv', row: 2, column: 'quote' },
			{ code: 'percent-not-covered', row: 5 }
		]);
	});

	it('tells a wrong line from missing words, and which of two equal sentences is meant', () => {
		const text = 'Đạt 80% hồ sơ.\nKhác.\nĐạt 80%\nhồ sơ.\n';
		const first = target('first', 80);
		const wrong = prove(text, [first], [quote('first', 2, 'Đạt 80% hồ sơ.')]);
		expect(wrong.issues[0]).toMatchObject({ code: 'quote-elsewhere', found: '2', expected: '1 or 3' });
		const second = prove(text, [first], [quote('first', 3, 'Đạt 80% hồ sơ.')]);
		expect(second.coverage[0]?.percents.map((p) => p.targets)).toEqual([[], ['first']]);
		expect(codes(second)).toEqual(['percent-not-covered']);
	});

	it('takes whole words and numbers only', () => {
		const refused = (text: string, value: number, words: string) =>
			prove(text, [target('x', value)], [quote('x', 1, words)]).issues[0];
		const inside = { code: 'quote-inside-word', file: 'target_quotes.csv', row: 2, column: 'quote' };
		expect(refused('Đạt 95% hồ sơ', 5, '5%')).toMatchObject({ ...inside, found: '5%' });
		expect(refused('Đạt 100% hồ sơ', 0, '0%')).toMatchObject(inside);
		expect(refused('Đạt 99,5% hồ sơ', 5, '5%')).toMatchObject(inside);
		expect(refused('Đạt 10,5 điểm', 10, 'Đạt 10')).toMatchObject(inside);
		expect(refused('Đạt 80% hồ sơ', 80, 'ạt 80%')).toMatchObject(inside);
		// The second of the line is whole.
		const second = prove('Đạt 95%, rồi 5%.', [target('x', 5)], [quote('x', 1, '5%')]);
		expect(second.coverage[0]?.percents.map((p) => p.targets)).toEqual([[], ['x']]);
	});

	it.each([
		[1500, '1.500 phiếu'],
		[12500.5, '12.500,5 triệu'],
		[1000000, '1.000.000 lượt'],
		[1.5, '1,5 ngày'],
		[99.5, 'đạt 99.5%'],
		[0.125, 'đạt 0.125']
	])('reads %d in “%s”', (value, words) => {
		const { issues } = prove(words, [target('x', value)], [quote('x', 1, words)]);
		expect(issues).toEqual([]);
		const wrong = prove(words, [target('x', value / 1000)], [quote('x', 1, words)]);
		expect(codes(wrong)).toEqual(['value-not-quoted']);
	});

	it('does not let a fragment of another plan’s document count', () => {
		const other: Plan = { ...plan, plan: 'plan-b', document: 'b.txt' };
		const proof = proveSources(
			{ plans: [plan, other], targets: [target('x', 80, { plan: 'plan-b' })], quotes: [quote('x', 1, 'Đạt 80%')] },
			new Map([
				['a.txt', 'Đạt 80%'],
				['b.txt', 'Không có số']
			])
		);
		expect(codes(proof)).toEqual(['percent-not-covered', 'quote-not-found']);
	});

	it('wants a quote for every target and the value among the quoted words', () => {
		expect(codes(prove('Không có số', [digitised], []))).toEqual(['target-without-quote']);
		const wrongValue = prove('Đạt 80%', [digitised], [quote('digitised', 1, 'Đạt 80%')]);
		expect(wrongValue.issues).toMatchObject([{ code: 'value-not-quoted', file: 'targets.csv', row: 2, found: '90' }]);
		const leadingZero = prove('02 lần 1 năm', [target('times', 2)], [quote('times', 1, '02 lần 1 năm')]);
		expect(leadingZero.issues).toEqual([]);
		const decrease = prove('giảm 10%', [target('less', -10)], [quote('less', 1, 'giảm 10%')]);
		expect(decrease.issues).toEqual([]);
	});

	it('reports a document that is missing, and one that no plan names', () => {
		const missing = proveSources({ plans: [plan], targets: [], quotes: [] }, new Map([['c.txt', '5%']]));
		expect(missing.issues).toMatchObject([
			{ severity: 'error', code: 'source-missing', file: 'plans.csv', row: 2, found: 'a.txt' },
			{ severity: 'warning', code: 'source-without-plan', file: 'c.txt' }
		]);
		expect(missing.coverage).toEqual([]);
	});

	it('leaves out plans without a document and takes row places from the caller', () => {
		const proof = proveSources(
			{
				plans: [
					{ ...plan, document: null },
					{ ...plan, plan: 'plan-c' }
				],
				targets: [digitised, target('c', 5, { plan: 'plan-c' })],
				quotes: [quote('c', 1, 'Sáu')],
				placeOf: (table, index) => ({ file: `practice/${table}.csv`, row: index + 100 })
			},
			new Map([['a.txt', 'Năm']])
		);
		expect(proof.issues.map((i) => [i.code, i.file, i.row])).toEqual([
			['value-not-quoted', 'practice/targets.csv', 101],
			['quote-not-found', 'practice/target_quotes.csv', 100]
		]);
	});
});

describe('formatCoverage', () => {
	it('counts per document and names the target of each sign', () => {
		const { coverage } = prove(brokenLines, [digitised], [digitisedQuote]);
		expect(formatCoverage(coverage)).toBe(
			[
				'a.txt (plan-a): 2 percent signs, 1 left over',
				'  line 5: 90% → digitised',
				'  line 6: 100 % → (no target)',
				'2 percent signs in 1 document, 1 left over'
			].join('\n')
		);
	});
});

const sourcesFolder = resolve('../shared/seeds');

describe.skipIf(!existsSync(sourcesFolder))('the five plans in their documents', () => {
	const table = (name: string) =>
		Papa.parse<Record<string, string>>(readFileSync(resolve('data', `${name}.csv`), 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data;
	const text = (cell: string | undefined) => (cell === undefined || cell === '' ? null : cell);
	const number = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));
	const plans = table('plans').map((r): Plan => ({ ...plan, plan: r.plan ?? '', document: text(r.document) }));
	const targets = table('targets').map((r) =>
		target(r.target ?? '', number(r.value), { plan: r.plan ?? '', cap: number(r.cap) })
	);
	const quotes = table('target_quotes').map((r) =>
		quote(r.target ?? '', Number(r.line), r.quote ?? '', Number(r.fragment))
	);
	// What stands here runs also where the tests are skipped.
	const files = existsSync(sourcesFolder) ? readdirSync(sourcesFolder) : [];
	const sources = new Map(files.map((f) => [f, readFileSync(resolve(sourcesFolder, f), 'utf8')]));

	it('stand there word for word, and every one of the 108 percent signs has exactly one target', () => {
		const { issues, coverage } = proveSources({ plans, targets, quotes }, sources);
		expect(issues).toEqual([]);
		expect(coverage.map((c) => c.percents.length)).toEqual([12, 1, 26, 36, 33]);
		expect(coverage.flatMap((c) => c.percents).filter((p) => p.targets.length !== 1)).toEqual([]);
	});

	it('give every fixed target in percent the figure that stands at its sign', () => {
		const { coverage } = proveSources({ plans, targets, quotes }, sources);
		const values = new Map(targets.map((t) => [t.target, t]));
		const wrong = coverage
			.flatMap((c) => c.percents)
			.filter((p) => {
				const t = values.get(p.targets[0] ?? '');
				const figure = Number.parseFloat(p.text);
				return t === undefined || (Math.abs(t.value ?? Number.NaN) !== figure && t.cap !== figure);
			});
		expect(wrong).toEqual([]);
	});
});
