import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/lib/domain/catalogue';
import { proveRows } from '../../../src/lib/package/proof/rows';
import * as build from '../../builders/catalogue';
import { lines, passage, plan, plan_passages, prove, quotesOf, rows, taskOf, text, type Cells } from './prove';

describe('proveRows', () => {
	it('finds nothing where every word has its place', () => {
		const { issues, coverage } = prove({ text, rows, plan_passages });
		expect(issues).toEqual([]);
		expect(coverage).toEqual([
			{
				document: 'a.txt',
				plan: 'plan',
				outside: 0,
				defects: [],
				sections: [
					{
						section: 'section',
						line_from: 1,
						line_to: 5,
						rows: { objective: 0, task: 2, activity: 0 },
						declared: { objective: null, task: null, activity: null },
						characters: 42,
						held: 42
					}
				]
			}
		]);
	});

	it('compares after NFC, with a run of white space as one space, also over broken lines', () => {
		const broken = ['I.  Thủ', '\u00a0tục', '1\tRà', '', ' soát'].map((line) => line.normalize('NFD'));
		const { issues } = prove({
			text: broken,
			rows: { t: { number: [[3, '1']], name: [[3, 'Rà   soát']] } },
			tasks: [build.task('t', { number: '1 ', name: 'Rà\nsoát' })]
		});
		expect(issues).toEqual([]);
	});

	it('refuses a fragment that differs by one letter, and lists what is left over', () => {
		const wrong = { ...rows, t2: { number: rows.t2?.number, name: [[5, 'Công Bố']] } } as typeof rows;
		expect(lines(prove({ text, rows: wrong, plan_passages }))).toEqual([
			'task_quotes.csv:8 quote: found "Công Bố", expected words that stand in a.txt — ' +
				'Fragment 1 of name of t2 does not stand in its document; quote it letter for letter.',
			'a.txt:5 3: found "Công bố", expected a fragment of a cell, a passage or the heading that holds it — ' +
				'Nothing holds these words of section section; enter them in task_quotes or in passages.'
		]);
	});

	it('refuses a fragment on another line than stated, and a passage', () => {
		const wrong = { ...rows, t2: { number: [[4, '2']], name: [[5, 'Công bố']] } } as typeof rows;
		expect(prove({ text, rows: wrong, plan_passages: [passage(2, 'Trang 2')] }).issues).toMatchObject([
			{ code: 'quote-elsewhere', file: 'plan_passages.csv', row: 2, column: 'line', found: '2', expected: '3' },
			{ code: 'quote-elsewhere', file: 'task_quotes.csv', row: 7, found: '4', expected: '3 or 5' },
			{ code: 'text-not-covered', row: 3, found: 'Trang 2' },
			{ code: 'text-not-covered', row: 5, column: '1', found: '2' }
		]);
	});

	it('lists words that nothing holds as one stretch, spaces and line breaks included', () => {
		const { issues, coverage } = prove({ text: [...text, 'Ngoài ra', 'không có'], rows, plan_passages });
		expect(issues).toMatchObject([
			{ severity: 'error', code: 'text-not-covered', file: 'a.txt', row: 6, column: '1', found: 'Ngoài ra không có' }
		]);
		expect(coverage[0]?.sections[0]).toMatchObject({ characters: 56, held: 42 });
	});

	it('does not let empty words hold or prove anything', () => {
		const codes = prove({ text, rows: { ...rows, t3: { remark: [[5, ' ']] } }, plan_passages }).issues.map(
			(i) => i.code
		);
		expect(codes).toEqual(['quote-not-found', 'cell-differs']);
	});
});

describe('a fragment takes', () => {
	const twice = ['I. Thủ tục', 'Sở Y tế Sở', 'x'];
	it('the first free place on its line, so that equal words are each held', () => {
		const both: Record<string, Cells> = {
			a: { name: [[2, 'Sở']], lead: [[2, 'Y tế']] },
			b: { name: [[2, 'Sở']], lead: [[3, 'x']] }
		};
		expect(prove({ text: twice, rows: both }).issues).toEqual([]);
	});

	it('its place after the longer ones, whatever their order', () => {
		const both: Record<string, Cells> = {
			a: { name: [[2, 'Sở']], lead: [[3, 'x']] },
			b: { name: [[2, 'Sở Y tế']] }
		};
		expect(prove({ text: twice, rows: both }).issues).toEqual([]);
	});

	it('a place that is held already where none is free: a merged cell', () => {
		const merged: Record<string, Cells> = {
			a: { number: [[3, 'x']], name: [[2, 'Sở Y tế Sở']] },
			b: { number: [[4, 'y']], name: [[2, 'Y tế']] }
		};
		expect(prove({ text: [...twice, 'y'], rows: merged }).issues).toEqual([]);
	});

	it('no held place inside other words', () => {
		const number = (task: string, quote: string) => quotesOf(task, { number: [[2, quote]] });
		const { issues } = prove({
			text: ['I. Thủ tục', '1.1 Lập', 'x'],
			tasks: [build.task('a', { number: '1.1', name: 'Lập' }), build.task('b', { number: '1.', name: 'x' })],
			task_quotes: [
				...number('a', '1.1'),
				...number('b', '1.'),
				...quotesOf('a', { name: [[2, 'Lập']] }),
				...quotesOf('b', { name: [[3, 'x']] })
			]
		});
		expect(issues).toMatchObject([{ code: 'quote-inside-word', file: 'task_quotes.csv', row: 3, found: '1.' }]);
	});

	it('a free place inside a word, which the document forgot to part', () => {
		const glued: Record<string, Cells> = {
			a: { name: [[2, 'Rà soát']] },
			b: { number: [[2, '2']], name: [[2, 'Lập']] }
		};
		expect(prove({ text: ['I. Thủ tục', 'Rà soát2 Lập'], rows: glued }).issues).toEqual([]);
	});

	it('no second place: two equal words are not held by one', () => {
		const one: Record<string, Cells> = { a: { name: [[2, 'Sở']], lead: [[2, 'Y tế']], remark: [[3, 'x']] } };
		expect(prove({ text: twice, rows: one }).issues).toMatchObject([{ code: 'text-not-covered', column: '9' }]);
	});
});

describe('a cell', () => {
	const found = (tasks: Task[], task_quotes = Object.entries(rows).flatMap(([code, c]) => quotesOf(code, c))) =>
		prove({ text, tasks, task_quotes, plan_passages }).issues;
	const [t1, t2] = Object.entries(rows).map(([code, cells]) => taskOf(code, cells));
	if (t1 === undefined || t2 === undefined) throw new Error('no rows');

	it('is its fragments in the order of their numbers', () => {
		const reordered = Object.entries(rows).flatMap(([code, c]) => quotesOf(code, c).reverse());
		expect(found([t1, t2], reordered)).toEqual([]);
		expect(found([{ ...t1, name: 'hồ sơ Rà soát' }, t2])).toMatchObject([
			{ code: 'cell-differs', file: 'tasks.csv', row: 2, column: 'name', expected: 'Rà soát hồ sơ' }
		]);
	});

	it('may not be corrected, filled or emptied', () => {
		expect(found([{ ...t1, name: 'Rà soát hồ sơ.' }, t2]).map((i) => i.code)).toEqual(['cell-differs']);
		expect(found([{ ...t1, deadline: 'Quý I' }, t2])).toMatchObject([
			{ code: 'cell-differs', column: 'deadline', found: 'Quý I', expected: 'fragments in task_quotes that say so' }
		]);
		expect(found([{ ...t1, lead: null }, t2])).toMatchObject([
			{ code: 'cell-differs', column: 'lead', found: 'an empty cell', expected: 'Văn phòng Sở' }
		]);
	});

	it('that is long is shown from a little before the difference', () => {
		const long = 'Rà soát '.repeat(30);
		const issues = prove({
			text: [long],
			rows: { t: { name: [[1, long]] } },
			tasks: [build.task('t', { name: long + 'x' })]
		}).issues;
		expect(issues.find((i) => i.code === 'cell-differs')).toMatchObject({ found: '…soát Rà soát Rà soát x' });
	});
});

describe('plans', () => {
	it('without a document, or whose document is not there, are left out with their rows', () => {
		const data = { text, rows, plan_passages };
		expect(prove({ ...data, plans: [{ ...plan, document: null }] })).toEqual({ issues: [], coverage: [] });
		expect(prove({ ...data, plans: [{ ...plan, document: 'b.txt' }] })).toEqual({ issues: [], coverage: [] });
	});

	it('do not prove one another', () => {
		const other = build.plan('other', { document: 'b.txt' });
		const task = build.task('t', { plan: 'other', name: 'Rà soát' });
		const { issues } = proveRows(
			{
				plans: [plan, other],
				plan_sections: [],
				tasks: [task],
				task_quotes: quotesOf('t', { name: [[2, 'Rà soát']] }),
				plan_passages: [{ ...passage(3, 'Trang 2'), plan: 'other' }],
				plan_defects: [build.defect('d', { plan: 'other', line: 4, quote: 'hồ sơ' })],
				placeOf: (table, index) => ({ file: `plans/${table}.csv`, row: index + 100 })
			},
			new Map([
				['a.txt', text.join('\n')],
				['b.txt', 'Khác']
			])
		);
		expect(issues.map((i) => [i.code, i.file, i.row])).toEqual([
			['quote-not-found', 'plans/task_quotes.csv', 100],
			['quote-not-found', 'plans/plan_passages.csv', 100],
			['quote-not-found', 'plans/plan_defects.csv', 100]
		]);
	});
});
