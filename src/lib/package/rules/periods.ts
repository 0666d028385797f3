import type { Grain, Period } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { nextDay } from '../iso-date';
import { groupBy } from '../group-by';
import { errorAt, warningAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/**
 * Windows of one calendar and grain: each ends after it begins and is called after its year and grain; none overlap
 * (error), none leave a day out between them (warning; only quarters and years follow on one another).
 */
export function periodsRule({ periods, at }: RuleInput): Issue[] {
	const issues: Issue[] = [];
	for (const p of periods) {
		if (p.from > p.to) {
			issues.push(
				errorAt(at(p), {
					code: 'reversed-dates',
					column: 'to',
					found: p.to,
					expected: `a day from ${p.from} on`,
					message: `The period ${p.period} ends before it begins.`
				})
			);
		}
		if (!isCalled(p)) {
			issues.push(
				errorAt(at(p), {
					code: 'wrong-period-code',
					column: 'period',
					found: p.period,
					expected: `${p.year}${SUFFIX[p.grain]}`,
					message: 'The code of a period is its year and grain.'
				})
			);
		}
	}
	const ordered = periods.filter((p) => p.from <= p.to);
	for (const windows of groupBy(ordered, (p) => `${p.calendar} ${p.grain}`)) issues.push(...checkWindows(windows, at));
	return issues;
}

const SUFFIX: Record<Grain, string> = { quarter: '-Q1 … -Q4', half: '-H1 or -H2', nine_months: '-9M', year: '' };
const FORM: Record<Grain, RegExp> = { quarter: /^-Q\d$/, half: /^-H\d$/, nine_months: /^-9M$/, year: /^$/ };

const isCalled = (p: Period): boolean => p.period.startsWith(String(p.year)) && FORM[p.grain].test(p.period.slice(4));

function checkWindows(windows: Period[], at: RuleInput['at']): Issue[] {
	const issues: Issue[] = [];
	const sorted = windows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
	let last: Period | undefined;
	for (const p of sorted) {
		if (last !== undefined && p.from <= last.to) {
			issues.push(
				errorAt(at(p), {
					code: 'overlapping-periods',
					column: 'from',
					found: p.from,
					expected: `a day after ${last.to}`,
					message: `${p.period} overlaps with ${last.period} of the same calendar and grain.`
				})
			);
		} else if (last !== undefined && p.from !== nextDay(last.to) && FOLLOWING.includes(p.grain)) {
			issues.push(
				warningAt(at(p), {
					code: 'hole-between-periods',
					column: 'from',
					found: p.from,
					expected: nextDay(last.to),
					message: `Between ${last.period} and ${p.period} there are days that no period counts.`
				})
			);
		}
		if (last === undefined || p.to > last.to) last = p;
	}
	return issues;
}

const FOLLOWING: Grain[] = ['quarter', 'year'];
