import { formatDate } from '../../format/date';
import type { Locale } from '../../format/locale';
import type { viUnits } from '../../words/vi-units';
import type { LinkedUnit, UnitFacts } from './unit-facts';

/** One sentence of what happened to a unit, with the units that it names between its two parts. */
export interface StoryLine {
	before: string;
	units: LinkedUnit[];
	after: string;
	/** The day is not verified. */
	unverified: boolean;
}

/** A unit's story in sentences, in order of days; empty where nothing happened. */
export function storyLines({ events, today }: UnitFacts, text: typeof viUnits, lang: Locale): StoryLine[] {
	const lines = events.map(({ kind, on, units, unverified }): StoryLine => {
		const [before, after] = text.story[kind](formatDate(on, lang));
		// Today's structure works within the province.
		const isElsewhere = units.some((u) => !u.hasPage);
		return { before, units, after: (isElsewhere ? text.elsewhere[kind] : undefined) ?? after, unverified };
	});
	if (today === null) return lines;
	const [before, after] = text.today;
	return [...lines, { before, units: [today], after, unverified: false }];
}
