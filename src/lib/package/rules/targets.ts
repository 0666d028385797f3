import type { Target } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/** Each target for itself: what its kind needs, its range, its dates, and that its scope and period exist. */
export function targetsRule(input: RuleInput): Issue[] {
	const kinds = new Map(input.indicators.map((i) => [i.indicator, i.kind]));
	return input.targets.flatMap((t) => [
		...checkKind(t, kinds.get(t.indicator), input.at),
		...checkScope(t, input),
		...checkValidity(t, input)
	]);
}

function checkKind(t: Target, kind: string | undefined, at: RuleInput['at']): Issue[] {
	const issues: Issue[] = [];
	if (t.kind === 'fixed' && t.value === null) {
		issues.push(
			errorAt(at(t), {
				code: 'target-without-value',
				column: 'value',
				found: 'an empty cell',
				expected: 'a number',
				message: 'A fixed target has a value; if another decision sets it, its kind is assigned.'
			})
		);
	}
	if ((t.kind === 'increment' || t.kind === 'baseline') && t.basis === null) {
		issues.push(
			errorAt(at(t), {
				code: 'target-without-basis',
				column: 'basis',
				found: 'an empty cell',
				expected: 'points, relative, absolute or unstated',
				message: 'A target that is a change says how the change is counted.'
			})
		);
	}
	if (t.kind === 'fixed' && kind === 'ratio' && t.value !== null && (t.value < 0 || t.value > 100)) {
		issues.push(
			errorAt(at(t), {
				code: 'target-out-of-range',
				column: 'value',
				found: String(t.value),
				expected: 'a percentage from 0 to 100',
				message: 'The indicator is a ratio.'
			})
		);
	}
	return issues;
}

function checkScope(t: Target, { at, mayExist }: RuleInput): Issue[] {
	const wrong = (expected: string, message: string): Issue[] => [
		errorAt(at(t), { code: 'wrong-scope', column: 'scope', found: t.scope ?? 'an empty cell', expected, message })
	];
	if (t.scope_type === 'province' || t.scope_type === 'plan') {
		return t.scope === null ? [] : wrong('an empty cell', `A target of scope ${t.scope_type} names no unit or kind.`);
	}
	const [table, column] = t.scope_type === 'unit' ? ['units', 'unit'] : ['unit_kinds', 'kind'];
	if (t.scope !== null && mayExist(table, column, t.scope)) return [];
	return wrong(`a ${column} that stands in ${table}`, `A target of scope ${t.scope_type} names one.`);
}

function checkValidity(t: Target, { at, mayExist }: RuleInput): Issue[] {
	const issues: Issue[] = [];
	if (t.valid_from > t.valid_to) {
		issues.push(
			errorAt(at(t), {
				code: 'reversed-dates',
				column: 'valid_to',
				found: t.valid_to,
				expected: `a day from ${t.valid_from} on`,
				message: 'The target ends before it begins.'
			})
		);
	}
	if (t.period !== null && !mayExist('periods', 'period', t.period)) {
		issues.push(
			errorAt(at(t), {
				code: 'broken-reference',
				column: 'period',
				found: t.period,
				expected: 'a period of a calendar',
				message: 'There is none in periods.'
			})
		);
	}
	return issues;
}
