import type { Words } from './vi';

/** A picture of the guide, drawn by the component of this name. */
export type GuidePictureName =
	'ways' | 'cell' | 'row' | 'periods' | 'merger' | 'trend' | 'targets' | 'search' | 'fraction' | 'sheet' | 'check';

/** A line of `cchc check`: a part of it as printed, what it means, what to do. */
export interface GuideFinding {
	says: string;
	means: string;
	todo: string;
}

/**
 * A piece of a chapter. Texts may hold `**important**`, `` `code` `` and links `[label](page)`, where a page is a
 * name of `GUIDE_PAGES`.
 */
export type GuideBlock =
	| { kind: 'text'; text: string }
	/** Numbered, in order. */
	| { kind: 'steps'; items: string[] }
	| { kind: 'list'; items: string[] }
	| { kind: 'terms'; items: [term: string, meaning: string][] }
	| { kind: 'findings'; items: GuideFinding[] }
	| { kind: 'questions'; items: [question: string, answer: string][] }
	/** The statuses, as on every page that uses them. */
	| { kind: 'legend' }
	| { kind: 'picture'; picture: GuidePictureName };

export interface GuideChapter {
	/** Its anchor, the same in every language. */
	id: string;
	title: string;
	blocks: GuideBlock[];
}

export const GUIDE_PAGES = ['home', 'indicators', 'units', 'fields', 'plans', 'methods', 'search', 'guide'] as const;
export type GuidePage = (typeof GUIDE_PAGES)[number];

/** What the chapters need beside their own words: the labels on screen, which they quote. */
export interface GuideTerms {
	words: Words;
	/** "5" and "5", as printed: within these a target is nearly met. */
	nearPoints: string;
	nearPercent: string;
}

export const text = (value: string): GuideBlock => ({ kind: 'text', text: value });
export const steps = (...items: string[]): GuideBlock => ({ kind: 'steps', items });
export const list = (...items: string[]): GuideBlock => ({ kind: 'list', items });
export const terms = (...items: [string, string][]): GuideBlock => ({ kind: 'terms', items });
export const findings = (...items: GuideFinding[]): GuideBlock => ({ kind: 'findings', items });
export const questions = (...items: [string, string][]): GuideBlock => ({ kind: 'questions', items });
export const picture = (name: GuidePictureName): GuideBlock => ({ kind: 'picture', picture: name });
export const legend: GuideBlock = { kind: 'legend' };
