import type { Indicator } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { groupBy } from '../group-by';
import { errorAt } from '../issue-maker';
import { predicateColumns, predicateIssue, WINDOW_COLUMNS } from '../../sql/predicate';
import type { RuleInput } from '../rule-input';

/** What an indicator needs by its kind, source and aggregation; one scoreboard column a concept at most. */
export function indicatorsRule({ indicators, at, mayExist }: RuleInput): Issue[] {
	const issues = indicators.flatMap((i) => [
		...checkNeeds(i, at),
		...checkPredicates(i, at),
		...checkKinds(i, at, mayExist)
	]);
	for (const core of groupBy(
		indicators.filter((i) => i.core),
		(i) => i.concept
	)) {
		for (const second of core.slice(1)) {
			issues.push(
				errorAt(at(second), {
					code: 'second-core-indicator',
					column: 'core',
					found: 'true',
					expected: `false, as ${core[0]?.indicator ?? ''} is the scoreboard's`,
					message: `Of the concept ${second.concept} only one indicator can stand on the scoreboard.`
				})
			);
		}
	}
	return issues;
}

function checkNeeds(i: Indicator, at: RuleInput['at']): Issue[] {
	const fromDossiers = i.facts === 'dossiers';
	const needs: [missing: boolean, column: keyof Indicator, why: string][] = [
		[fromDossiers && i.dated_by === null, 'dated_by', 'An indicator computed from dossiers says which date counts.'],
		[
			fromDossiers && i.numerator_sql === null,
			'numerator_sql',
			'An indicator computed from dossiers needs a predicate.'
		],
		[
			fromDossiers && i.kind === 'ratio' && i.denominator_sql === null,
			'denominator_sql',
			'A ratio computed from dossiers needs a predicate for its denominator.'
		],
		[i.kind === 'ratio' && i.denominator_vi === null, 'denominator_vi', 'A ratio needs a denominator.'],
		[
			fromDossiers && i.aggregation === 'distinct' && i.distinct_of === null,
			'distinct_of',
			'An indicator that counts different values says of which column.'
		]
	];
	return needs
		.filter(([missing]) => missing)
		.map(([, column, message]) =>
			errorAt(at(i), {
				code: 'incomplete-indicator',
				column,
				found: 'an empty cell',
				expected: 'a value',
				message
			})
		);
}

function checkPredicates(i: Indicator, at: RuleInput['at']): Issue[] {
	return (['numerator_sql', 'denominator_sql'] as const).flatMap((column) => {
		const text = i[column];
		const why = text === null ? null : predicateIssue(text);
		if (text === null) return [];
		const windowColumn = predicateColumns(text).find((name) => WINDOW_COLUMNS.includes(name));
		if (why === null && windowColumn !== undefined && !['cohort', 'stock'].includes(i.aggregation)) {
			return [
				errorAt(at(i), {
					code: 'predicate-not-allowed',
					column,
					found: text,
					expected: `no ${WINDOW_COLUMNS.join(' or ')}, or the aggregation cohort or stock`,
					message: `Only a cohort or a stock is counted for a window, so that it can ask for ${windowColumn}.`
				})
			];
		}
		if (why === null) return [];
		return [
			errorAt(at(i), {
				code: 'predicate-not-allowed',
				column,
				found: text,
				expected: 'comparisons of dossier columns with values, joined by and, or, not',
				message: `The predicate will not be run: ${why}.`
			})
		];
	});
}

function checkKinds(i: Indicator, at: RuleInput['at'], mayExist: RuleInput['mayExist']): Issue[] {
	const kinds = (i.applies_to ?? '').split(' ').filter((k) => k !== '');
	return kinds
		.filter((kind) => !mayExist('unit_kinds', 'kind', kind))
		.map((found) =>
			errorAt(at(i), {
				code: 'broken-reference',
				column: 'applies_to',
				found,
				expected: 'kinds of unit, separated by spaces',
				message: 'There is none in unit_kinds.'
			})
		);
}
