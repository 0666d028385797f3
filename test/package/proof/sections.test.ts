import { describe, expect, it } from 'vitest';
import type { PlanDefect, PlanSection } from '../../../src/lib/domain/catalogue';
import { formatRowCoverage } from '../../../src/lib/package/proof/row-coverage';
import * as build from '../../builders/catalogue';
import { passage, plan_passages, prove, rows, section, text } from './prove';

describe('a section', () => {
	// The second row stands in the last line, of whichever section that is.
	const displaced = build.defect('d', { kind: 'displaced_cell', line: 5, quote: null, task: 't2' });
	const proved = (...plan_sections: PlanSection[]) =>
		prove({ text, rows, plan_passages, plan_sections, plan_defects: [displaced] }).issues;

	it('has a heading within its lines', () => {
		expect(proved(section(1, 5, { heading: 'I. Thủ Tục' }))).toMatchObject([
			{ code: 'heading-not-found', file: 'plan_sections.csv', row: 2, column: 'heading', found: 'I. Thủ Tục' },
			{ code: 'text-not-covered', row: 1, found: 'I. Thủ tục' }
		]);
		expect(proved(section(2, 5))).toMatchObject([
			{ code: 'heading-not-found', message: 'The heading of section begins on line 1, outside its section.' }
		]);
		// It begins within them and ends below.
		expect(proved(section(1, 1, { heading: 'I. Thủ tục 1 Rà soát' }))[0]).toMatchObject({ code: 'heading-not-found' });
	});

	it('has a heading of whole words', () => {
		const plan_sections = [section(1, 2, { heading: 'I' })];
		const { issues } = prove({ text: ['II Công bố', 'I'], plan_passages: [passage(1, 'II Công bố')], plan_sections });
		expect(issues).toEqual([]);
	});

	it('says where it stands, in order, inside the document, without sharing lines', () => {
		expect(proved(section(1, null))).toMatchObject([
			{ code: 'section-without-lines', row: 2, column: 'line_to', found: 'an empty cell' }
		]);
		expect(proved(section(5, 1))[0]).toMatchObject({ code: 'reversed-lines', found: '1' });
		expect(proved(section(1, 6))).toMatchObject([{ code: 'lines-outside-document', expected: 'at most 5' }]);
		const second = (from: number, to: number) => section(from, to, { section: 'second', heading: '2 Công bố' });
		expect(proved(section(1, 4), second(5, 5))).toEqual([]);
		expect(proved(section(1, 5), second(5, 5))).toMatchObject([
			{ code: 'overlapping-sections', row: 3, column: 'line_from', found: '5', expected: 'a line after 5' }
		]);
		expect(proved(second(5, 5), section(1, 4))).toMatchObject([
			{ code: 'sections-out-of-order', row: 3, message: 'section stands before second in the document.' }
		]);
	});

	it('is proved on its own lines only; the rest is counted', () => {
		const { issues, coverage } = prove({
			text: [...text, 'Nơi nhận'],
			rows,
			plan_passages,
			plan_sections: [section(1, 5)]
		});
		expect(issues).toEqual([]);
		expect(coverage[0]?.outside).toBe(7);
	});

	it('may hold words of a row of another section, which the document displaced', () => {
		const second = section(5, 5, { section: 'second', heading: '2' });
		const remarked = { ...rows, t1: { ...rows.t1, remark: [[5, 'Công bố']] } } as typeof rows;
		const { t1, t2 } = remarked;
		expect(
			prove({
				text,
				rows: { t1: t1 ?? {}, t2: { number: t2?.number ?? [], name: [[5, 'Công bố']] } },
				plan_defects: [displaced],
				plan_passages,
				plan_sections: [section(1, 4), second]
			}).issues
		).toEqual([]);
	});
});

describe('a defect', () => {
	const proved = (more: Partial<PlanDefect>) =>
		prove({ text, rows, plan_passages, plan_defects: [build.defect('d', more)] });

	it('stands where it says, or quotes nothing', () => {
		expect(proved({ line: 4, quote: 'hồ sơ  Sở' }).issues).toEqual([]);
		expect(proved({ line: 9, quote: null }).issues).toEqual([]);
		expect(proved({ line: 5, quote: 'hồ sơ' }).issues).toMatchObject([
			{ code: 'quote-elsewhere', file: 'plan_defects.csv', row: 2, found: '5', expected: '4' }
		]);
		expect(proved({ line: 4, quote: 'hồ xơ' }).issues).toMatchObject([{ code: 'quote-not-found', found: 'hồ xơ' }]);
	});

	it('holds nothing', () => {
		const left = prove({ text, rows, plan_defects: [build.defect('d', { line: 3, quote: 'Trang 2' })] }).issues;
		expect(left).toMatchObject([{ code: 'text-not-covered', row: 3 }]);
	});
});

describe('formatRowCoverage', () => {
	it('lists rows, declared counts, characters and defects', () => {
		const { coverage } = prove({
			text: [...text, 'Nơi nhận'],
			rows,
			plan_sections: [section(1, 5, { objectives: 1, tasks: 2 })],
			plan_defects: [
				build.defect('a', { kind: 'wrong_year' }),
				build.defect('b', { kind: 'typing_error' }),
				build.defect('c', { kind: 'typing_error' })
			]
		});
		expect(formatRowCoverage(coverage)).toBe(
			[
				'a.txt (plan): 1 section, 0 objectives, 2 tasks, 0 activities; 36 of 42 characters held, 7 outside the sections',
				'  section lines 1–5: 0 objectives (1), 2 tasks (2), 0 activities; 36 of 42 characters held',
				'  3 defects of the document: 2 typing_error, 1 wrong_year',
				'1 section, 0 objectives, 2 tasks, 0 activities; 36 of 42 characters held, 7 outside the sections, in 1 document'
			].join('\n')
		);
	});
});
