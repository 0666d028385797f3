import type { Plan, Target, TargetQuote } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import { groupBy } from './group-by';
import { errorAt, type Place } from './issue-maker';
import { collapse, occurrences, oneLine, type Collapsed } from './proof/collapse';
import { insideWord, isOfWholeWords } from './proof/held';
import { percentSigns, type DocumentCoverage, type PercentSign } from './proof/percent-coverage';
import { quoteIssue } from './proof/quote-issue';

export interface QuotedTargets {
	plans: readonly Plan[];
	targets: readonly Target[];
	quotes: readonly TargetQuote[];
	/** For tables that are read from several files; without it row n of a table is line n + 2 of `<table>.csv`. */
	placeOf?: (table: 'plans' | 'targets' | 'target_quotes', index: number) => Place;
}

export interface SourceProof {
	issues: Issue[];
	coverage: DocumentCoverage[];
}

interface PlacedQuote {
	quote: TargetQuote;
	place: Place;
}

const defaultPlace = (table: string, index: number): Place => ({ file: `${table}.csv`, row: index + 2 });

/**
 * Proves quotes in the documents that they cite. A fragment must stand verbatim in its plan's document (compared after
 * NFC, a run of white space counts as one space wherever it stands) in whole words and begin on the stated line; every
 * percent sign of the document must lie within a fragment; a quoted target's value must be among its quoted words.
 *
 * `sources` maps file name to text. Plans without a document (`null`) are left out, with their targets. Pure: nothing is read.
 */
export function proveSources(data: QuotedTargets, sources: ReadonlyMap<string, string>): SourceProof {
	const placeOf = data.placeOf ?? defaultPlace;
	const issues: Issue[] = [];
	const coverage: DocumentCoverage[] = [];
	const placed = data.quotes.map((quote, i) => ({ quote, place: placeOf('target_quotes', i) }));
	const quotesOf = new Map(groupBy(placed, (q) => q.quote.target).map((all) => [all[0]?.quote.target ?? '', all]));

	data.plans.forEach((plan, planIndex) => {
		if (plan.document === null) return;
		const source = sources.get(plan.document);
		if (source === undefined) {
			issues.push(
				errorAt(placeOf('plans', planIndex), {
					code: 'source-missing',
					column: 'document',
					found: plan.document,
					expected: 'a file among the sources',
					message: `The document of plan ${plan.plan} is not among the sources; add the file or correct its name.`
				})
			);
			return;
		}
		const text = collapse(source);
		const holders = new Map<number, string[]>();
		data.targets.forEach((target, targetIndex) => {
			if (target.plan !== plan.plan) return;
			const quotes = quotesOf.get(target.target) ?? [];
			issues.push(...targetIssues(target, quotes, placeOf('targets', targetIndex)));
			issues.push(...holdPercents(quotes, text, plan.document ?? '', holders));
		});
		const percents = percentSigns(text, holders);
		coverage.push({ document: plan.document, plan: plan.plan, percents });
		issues.push(...leftOver(percents, plan.document, plan.plan));
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

/** Finds the fragments of a target and enters it in `holders` at every percent sign that they hold. */
function holdPercents(
	quotes: readonly PlacedQuote[],
	text: Collapsed,
	document: string,
	holders: Map<number, string[]>
): Issue[] {
	return quotes.flatMap(({ quote, place }) => {
		const words = oneLine(quote.quote);
		const starts = occurrences(text.text, words);
		const here = starts.filter((at) => text.lines[at] === quote.line);
		const start = here.find((at) => isOfWholeWords(text.text, at, words.length));
		if (start === undefined) {
			const what = `Fragment ${quote.fragment} of target ${quote.target}`;
			const quoted = { what, words, line: quote.line, place };
			if (here.length > 0) return [insideWord(quoted)];
			const lines = [...new Set(starts.map((at) => text.lines[at] ?? 0))];
			return [quoteIssue(quoted, lines, document)];
		}
		for (let at = start; at < start + words.length; at++) {
			if (text.text[at] !== '%') continue;
			const held = holders.get(at) ?? [];
			if (!held.includes(quote.target)) held.push(quote.target);
			holders.set(at, held);
		}
		return [];
	});
}

function leftOver(percents: readonly PercentSign[], document: string, plan: string): Issue[] {
	return percents
		.filter((p) => p.targets.length === 0)
		.map((sign) =>
			errorAt(
				{ file: document, row: sign.line },
				{
					code: 'percent-not-covered',
					column: String(sign.column),
					found: sign.text,
					expected: 'a fragment in target_quotes.csv that holds it',
					message: `No target of plan ${plan} quotes this percentage; enter the target or extend a fragment.`
				}
			)
		);
}

/** A figure as a plan writes it: `90`, `02`, `0,5`, `99.5`, `1.500`, `12.500,5`. */
const FIGURE = /\d+(?:\.\d{3})*(?:[.,]\d+)?/g;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?=,|$)/;

/** A point before three digits parts thousands, as Vietnamese writes them; any other stands before decimals. */
const valueOf = (figure: string): number =>
	Number(figure.replace(THOUSANDS, (whole) => whole.replaceAll('.', '')).replace(',', '.'));

/** What can be said of a target and its quotes without the document. */
function targetIssues(target: Target, quotes: readonly PlacedQuote[], place: Place): Issue[] {
	if (quotes.length === 0)
		return [
			errorAt(place, {
				code: 'target-without-quote',
				column: 'target',
				found: target.target,
				expected: 'at least one row in target_quotes.csv',
				message: 'A target of a plan that has a document must be quoted from it.'
			})
		];
	const numbers = quotes.flatMap(({ quote }) => quote.quote.match(FIGURE) ?? []);
	const quoted = new Set(numbers.map(valueOf));
	return (['value', 'cap'] as const).flatMap((column) => {
		const value = target[column];
		if (value === null || quoted.has(Math.abs(value))) return [];
		return [
			errorAt(place, {
				code: 'value-not-quoted',
				column,
				found: String(value),
				expected: `one of the figures quoted: ${numbers.join('; ') || 'none'}`,
				message: `The ${column} of target ${target.target} is not among its quoted words.`
			})
		];
	});
}
