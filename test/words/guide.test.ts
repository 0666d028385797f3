import { describe, expect, test } from 'vitest';
import { inlineParts } from '../../src/lib/format/inline-text';
import { printIssue } from '../../src/lib/package/print-issue';
import {
	CELL_EXAMPLE,
	ISSUE_EXAMPLE,
	MERGER_EXAMPLE,
	ROW_EXAMPLES,
	TARGET_EXAMPLES,
	TREND_EXAMPLE
} from '../../src/lib/report/guide-examples';
import { en } from '../../src/lib/words/en';
import { enGuide } from '../../src/lib/words/en-guide';
import { enGuideFrame } from '../../src/lib/words/en-guide-frame';
import { GUIDE_PAGES, type GuideBlock } from '../../src/lib/words/guide-text';
import { vi } from '../../src/lib/words/vi';
import { viGuide } from '../../src/lib/words/vi-guide';
import { viGuideFrame } from '../../src/lib/words/vi-guide-frame';
import { issuesAfter } from '../package/helpers/expect-issues';

const near = { nearPoints: '5', nearPercent: '5' };
const guides = [
	['vi', viGuide({ words: vi, ...near }), viGuideFrame],
	['en', enGuide({ words: en, ...near }), enGuideFrame]
] as const;

describe.each(guides)('the guide (%s)', (_, chapters, frame) => {
	const blocks = chapters.flatMap((chapter) => chapter.blocks);
	const pictures = blocks.flatMap((b) => (b.kind === 'picture' ? [b.picture] : []));

	test('has a place of its own for each chapter, and says how many there are', () => {
		expect(new Set(chapters.map((c) => c.id)).size).toBe(chapters.length);
		expect(chapters).toHaveLength(12);
		expect(frame.intro).toMatch(/^(Mười hai|Twelve) /);
	});

	test('shows each picture once, with a caption and an alternative text', () => {
		expect(pictures.length).toBeGreaterThanOrEqual(6);
		expect([...pictures].sort()).toEqual(Object.keys(frame.captions).sort());
		for (const name of pictures) {
			expect(frame.captions[name]).toMatch(/\S/);
			expect(frame.alts[name].length, name).toBeGreaterThan(frame.captions[name].length / 2);
		}
	});

	test('links to pages and chapters that are there', () => {
		const links = JSON.stringify(blocks.map(textsOf))
			.split('"')
			.flatMap((text) => inlineParts(text).flatMap((p) => (p.kind === 'link' ? [p.to] : [])));
		const places: string[] = [...GUIDE_PAGES, ...chapters.map((c) => `#${c.id}`)];
		expect(links.length).toBeGreaterThan(6);
		expect(links.filter((to) => !places.includes(to))).toEqual([]);
	});

	test('names findings as the check prints them', async () => {
		const issues = await issuesAfter(async (f) => {
			await f.write('concepts.csv', (await f.read('concepts.csv')).replaceAll(',', ';'));
			await f.replace('units.csv', '2025-07-01', '01/07/2025');
			await f.replace('targets.csv', 'at_least,100', 'tối thiểu,100');
			await f.add('submissions.csv', 2, {});
			await f.set('observations.csv', 2, { numerator: '101' });
			await f.set('observations.csv', 3, { unit: 'so-tai-chinhh' });
			await f.set('observations.csv', 4, { numerator: '8,0' });
		});
		const printed = issues.map(printIssue).join('\n');
		const said = blocks.flatMap((b) => (b.kind === 'findings' ? b.items.map((item) => item.says) : []));
		expect(said.length).toBeGreaterThan(5);
		expect(said.filter((says) => !printed.includes(says))).toEqual([]);
		expect(printed).toContain(printIssue(ISSUE_EXAMPLE));
	});
});

function textsOf(block: GuideBlock): unknown {
	return 'items' in block ? block.items : 'text' in block ? block.text : '';
}

describe('the figures of the pictures', () => {
	const figures = [
		CELL_EXAMPLE,
		...Object.values(ROW_EXAMPLES).flat(),
		TARGET_EXAMPLES.province,
		TARGET_EXAMPLES.own,
		...TREND_EXAMPLE.filter((figure) => figure !== null)
	];

	test.each(figures)('$numerator of $denominator against $target is $status', (figure) => {
		const { numerator, denominator, target, status } = figure;
		if (numerator === null || denominator === null || target === null) expect(status).toBe('no_data');
		else if (denominator === 0) expect(status).toBe('not_occurring');
		else {
			const gap = (100 * numerator) / denominator - target;
			expect(status).toBe(gap >= 0 ? 'met' : gap >= -5 ? 'near' : 'missed');
		}
	});

	test('add up when units merge', () => {
		const sum = (quarter: number, place: 0 | 1): number =>
			MERGER_EXAMPLE.reported.reduce((total, row) => total + (row.quarters[quarter]?.[place] ?? 0), 0);
		expect(MERGER_EXAMPLE.current[0].quarters).toEqual([0, 1].map((q) => [sum(q, 0), sum(q, 1)]));
	});
});
