import { shorten } from '../../../format/plain-text';
import { formatNumber } from '../../../format/number';
import type { LevelCounts } from '../../../report/plan/plan-parts';
import type { PlanRow } from '../../../report/plan/plan-rows';
import { getWords } from '../../../words/context';
import { enPlans } from '../../../words/en-plans';
import type { Words } from '../../../words/vi';
import { viPlans } from '../../../words/vi-plans';

export type PlanWords = typeof viPlans;

/** What a sentence of these pages is made of, in one language. */
export interface PlanTexts {
	words: Words;
	text: PlanWords;
}

/** The words of the pages of plans and fields. Both languages: these pages are sent without a script. */
export const getPlanWords = (): PlanWords => ({ vi: viPlans, en: enPlans })[getWords().lang];

/** The name of a row short enough for a list, without the dash that a paragraph of a document begins with. */
export const shortName = ({ name }: Pick<PlanRow, 'name'>): string => shorten(name.replace(/^[-+–]\s*/, ''), 100);

/** "3 mục tiêu, 5 nhiệm vụ, 5 hoạt động", what there is none of left out; empty where there is nothing at all. */
export function countTexts(
	counts: Partial<LevelCounts & { targets: number; defects: number }>,
	text: PlanWords,
	locale: 'vi' | 'en'
): string[] {
	const keys = ['objectives', 'tasks', 'activities', 'targets', 'defects'] as const;
	return keys
		.filter((key) => (counts[key] ?? 0) > 0)
		.map((key) => text.counts[key](formatNumber(counts[key] ?? 0, { locale })));
}
