import type { Plan, Target, TargetQuote } from '../domain/catalogue';
import type { Issue } from '../domain/issue';

/** Where a row stands; `row` is the line that a person sees, the heading being row 1. */
export interface RowPlace {
	file: string;
	row: number;
}

export interface QuotedTargets {
	plans: readonly Plan[];
	targets: readonly Target[];
	quotes: readonly TargetQuote[];
	/** For tables that are read from several files; without it row n of a table is line n + 2 of `<table>.csv`. */
	placeOf?: (table: 'plans' | 'targets' | 'target_quotes', index: number) => RowPlace;
}

/** One percent sign of a document. */
export interface PercentSign {
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 units of the line after NFC. */
	column: number;
	/** The figure before the sign, as written, with the sign: `90%`, `100 %`; `%` alone where there is none. */
	text: string;
	/** Codes of the targets whose fragments hold this sign; empty: left over. */
	targets: string[];
}

export interface DocumentCoverage {
	document: string;
	plan: string;
	percents: PercentSign[];
}

export interface SourceProof {
	issues: Issue[];
	coverage: DocumentCoverage[];
}

/** A document with every run of white space as one space, and for each character the place it came from. */
interface Collapsed {
	text: string;
	lines: number[];
	columns: number[];
}

const defaultPlace = (table: string, index: number): RowPlace => ({ file: `${table}.csv`, row: index + 2 });

/**
 * Proves quotes in the documents that they cite. A fragment must stand verbatim in its plan's document (compared after
 * NFC, a run of white space counts as one space wherever it stands) and begin on the stated line; every percent sign of
 * the document must lie within a fragment; a quoted target's value must be among its quoted words.
 *
 * `sources` maps file name to text. Plans without a document (`null`) are left out, with their targets. Pure: nothing is read.
 */
export function proveSources(data: QuotedTargets, sources: ReadonlyMap<string, string>): SourceProof {
	const placeOf = data.placeOf ?? defaultPlace;
	const issues: Issue[] = [];
	const coverage: DocumentCoverage[] = [];
	const quotesOf = new Map<string, { quote: TargetQuote; index: number }[]>();
	data.quotes.forEach((quote, index) => {
		const list = quotesOf.get(quote.target);
		if (list === undefined) quotesOf.set(quote.target, [{ quote, index }]);
		else list.push({ quote, index });
	});

	data.plans.forEach((plan, planIndex) => {
		if (plan.document === null) return;
		const source = sources.get(plan.document);
		if (source === undefined) {
			issues.push({
				severity: 'error',
				code: 'source-missing',
				...placeOf('plans', planIndex),
				column: 'document',
				found: plan.document,
				expected: 'a file among the sources',
				message: `The document of plan ${plan.plan} is not among the sources; add the file or correct its name.`
			});
			return;
		}
		const document = collapse(source);
		const holders = new Map<number, string[]>();
		data.targets.forEach((target, targetIndex) => {
			if (target.plan !== plan.plan) return;
			const quotes = quotesOf.get(target.target) ?? [];
			issues.push(...targetIssues(target, quotes, placeOf('targets', targetIndex)));
			for (const { quote, index } of quotes) {
				const words = collapse(quote.quote).text.trim();
				const starts = occurrences(document.text, words);
				const start = starts.find((at) => document.lines[at] === quote.line);
				if (start === undefined) {
					const lines = [...new Set(starts.map((at) => document.lines[at]))];
					issues.push(quoteIssue(quote, words, lines, plan.document ?? '', placeOf('target_quotes', index)));
					continue;
				}
				for (let at = start; at < start + words.length; at++) {
					if (document.text[at] !== '%') continue;
					const held = holders.get(at) ?? [];
					if (!held.includes(target.target)) held.push(target.target);
					holders.set(at, held);
				}
			}
		});
		const percents = percentSigns(document, holders);
		coverage.push({ document: plan.document, plan: plan.plan, percents });
		for (const sign of percents.filter((p) => p.targets.length === 0)) {
			issues.push({
				severity: 'error',
				code: 'percent-not-covered',
				file: plan.document,
				row: sign.line,
				column: String(sign.column),
				found: sign.text,
				expected: 'a fragment in target_quotes.csv that holds it',
				message: `No target of plan ${plan.plan} quotes this percentage; enter the target or extend a fragment.`
			});
		}
	});

	const named = new Set(data.plans.map((p) => p.document));
	for (const file of sources.keys()) {
		if (named.has(file)) continue;
		issues.push({
			severity: 'warning',
			code: 'source-without-plan',
			file,
			message: 'No plan names this document, so nothing in it was proved.'
		});
	}
	return { issues, coverage };
}

/** Per document the number of percent signs, then a line for each: `line 659: 90% → target-code`. */
export function formatCoverage(coverage: readonly DocumentCoverage[]): string {
	const blocks = coverage.map(({ document, plan, percents }) => {
		const left = percents.filter((p) => p.targets.length === 0).length;
		const lines = percents.map(
			(p) => `  line ${p.line}: ${p.text} → ${p.targets.length === 0 ? '(no target)' : p.targets.join(', ')}`
		);
		return [`${document} (${plan}): ${count(percents.length, 'percent sign')}, ${left} left over`, ...lines].join('\n');
	});
	const all = coverage.flatMap((c) => c.percents);
	const left = all.filter((p) => p.targets.length === 0).length;
	return [
		...blocks,
		`${count(all.length, 'percent sign')} in ${count(coverage.length, 'document')}, ${left} left over`
	].join('\n');
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

function collapse(text: string): Collapsed {
	const out: string[] = [];
	const lines: number[] = [];
	const columns: number[] = [];
	let line = 1;
	let column = 0;
	for (const unit of text.normalize('NFC').split('')) {
		column++;
		if (!/\s/.test(unit)) {
			out.push(unit);
			lines.push(line);
			columns.push(column);
		} else if (out.length > 0 && out[out.length - 1] !== ' ') {
			out.push(' ');
			lines.push(line);
			columns.push(column);
		}
		if (unit === '\n') {
			line++;
			column = 0;
		}
	}
	return { text: out.join(''), lines, columns };
}

function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	if (words === '') return found;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
	return found;
}

function percentSigns(document: Collapsed, holders: ReadonlyMap<number, string[]>): PercentSign[] {
	return occurrences(document.text, '%').map((at) => ({
		line: document.lines[at] ?? 0,
		column: document.columns[at] ?? 0,
		text: /(?:\d+(?:[.,]\d+)?\s?)?%$/.exec(document.text.slice(Math.max(0, at - 20), at + 1))?.[0] ?? '%',
		targets: holders.get(at) ?? []
	}));
}

function quoteIssue(
	quote: TargetQuote,
	words: string,
	lines: (number | undefined)[],
	document: string,
	place: RowPlace
): Issue {
	const which = `Fragment ${quote.fragment} of target ${quote.target}`;
	if (lines.length === 0)
		return {
			severity: 'error',
			code: 'quote-not-found',
			...place,
			column: 'quote',
			found: words,
			expected: `words that stand in ${document}`,
			message: `${which} does not stand in its document; quote it letter for letter.`
		};
	return {
		severity: 'error',
		code: 'quote-elsewhere',
		...place,
		column: 'line',
		found: String(quote.line),
		expected: lines.join(' or '),
		message: `${which} stands in its document but does not begin on the stated line.`
	};
}

/** What can be said of a target and its quotes without the document. */
function targetIssues(target: Target, quotes: readonly { quote: TargetQuote }[], place: RowPlace): Issue[] {
	if (quotes.length === 0)
		return [
			{
				severity: 'error',
				code: 'target-without-quote',
				...place,
				column: 'target',
				found: target.target,
				expected: 'at least one row in target_quotes.csv',
				message: 'A target of a plan that has a document must be quoted from it.'
			}
		];
	const numbers = quotes.flatMap(({ quote }) => quote.quote.match(/\d+(?:[.,]\d+)?/g) ?? []);
	const quoted = new Set(numbers.map((n) => Number(n.replace(',', '.'))));
	return (['value', 'cap'] as const).flatMap((column) => {
		const value = target[column];
		if (value === null || quoted.has(Math.abs(value))) return [];
		return [
			{
				severity: 'error' as const,
				code: 'value-not-quoted',
				...place,
				column,
				found: String(value),
				expected: `one of the figures quoted: ${numbers.join('; ') || 'none'}`,
				message: `The ${column} of target ${target.target} is not among its quoted words.`
			}
		];
	});
}
