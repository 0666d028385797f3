import type { Indicator } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import type { Observation } from '../facts';
import { errorAt, warningAt, type Place } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/** Each reported figure for itself: something is said, and it can be true. */
export function observationsRule({ observations, indicators, at }: RuleInput): Issue[] {
	const byCode = new Map(indicators.map((i) => [i.indicator, i]));
	return observations.flatMap((o) => {
		const indicator = byCode.get(o.indicator);
		if (indicator === undefined) return [];
		return indicator.kind === 'ratio' ? checkRatio(o, at(o)) : checkCount(o, indicator, at(o));
	});
}

function checkRatio(o: Observation, place: Place): Issue[] {
	const { numerator, denominator, value } = o;
	const issues: Issue[] = [];
	if (numerator === null && denominator === null && value === null) return [nothingSaid(place, 'counts or a rate')];
	if ((numerator === null) !== (denominator === null)) {
		issues.push(
			errorAt(place, {
				code: 'incomplete-counts',
				column: numerator === null ? 'numerator' : 'denominator',
				found: 'an empty cell',
				expected: 'numerator and denominator, or neither',
				message: 'A ratio needs both its counts.'
			})
		);
	}
	if (value !== null && (value < 0 || value > 100)) {
		issues.push(
			errorAt(place, {
				code: 'rate-out-of-range',
				column: 'value',
				found: String(value),
				expected: 'a percentage from 0 to 100',
				message: 'The indicator is a ratio.'
			})
		);
	}
	if (numerator === null || denominator === null) return issues;
	if (numerator > denominator) {
		issues.push(
			errorAt(place, {
				code: 'numerator-over-denominator',
				column: 'numerator',
				found: String(numerator),
				expected: `at most ${denominator}, the denominator`,
				message: 'What is counted cannot be more than the whole that it is counted from.'
			})
		);
	}
	if (value !== null && denominator > 0 && differs(value, (100 * numerator) / denominator)) {
		issues.push(
			warningAt(place, {
				code: 'rate-contradicts-counts',
				column: 'value',
				found: String(value),
				expected: `${((100 * numerator) / denominator).toFixed(2)}, from ${numerator} of ${denominator}`,
				message: 'The rate does not follow from the counts beside it; the counts are taken.'
			})
		);
	}
	return issues;
}

function checkCount(o: Observation, indicator: Indicator, place: Place): Issue[] {
	const { numerator, value } = o;
	if (numerator === null && value === null) return [nothingSaid(place, `a ${indicator.kind}`)];
	if (indicator.kind === 'count' && value !== null && value < 0) {
		return [
			errorAt(place, {
				code: 'below-minimum',
				column: 'value',
				found: String(value),
				expected: 'at least 0',
				message: 'A count is not negative.'
			})
		];
	}
	return [];
}

function nothingSaid(place: Place, expected: string): Issue {
	return errorAt(place, {
		code: 'no-figure',
		column: 'numerator',
		found: 'empty cells',
		expected,
		message: 'The row reports no figure. Leave it out where nothing was reported; write 0 where nothing happened.'
	});
}

/** By more than 0.05 points, after rounding to the decimals that the reporter wrote. */
function differs(written: number, computed: number): boolean {
	const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
	return Math.abs(written - Number(computed.toFixed(decimals))) > 0.05 + 1e-9;
}
