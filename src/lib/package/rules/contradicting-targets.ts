import type { Target } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { groupBy } from '../group-by';
import { errorAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/**
 * Two targets of the same plan for the same scope, indicator, part and period, at the same time, unless one replaces
 * the other (through others, too). Also: nothing replaces itself, in a circle or at once.
 */
export function contradictingTargetsRule({ targets, at }: RuleInput): Issue[] {
	const byCode = new Map(targets.map((t) => [t.target, t]));
	const issues: Issue[] = [];
	for (const t of targets.filter((one) => replaces(one, one.target, byCode))) {
		issues.push(
			errorAt(at(t), {
				code: 'circular-supersession',
				column: 'supersedes',
				found: t.supersedes ?? '',
				expected: 'an earlier target',
				message: `${t.target} would replace itself.`
			})
		);
	}
	for (const same of groupBy(targets, subject)) {
		same.forEach((later, i) => {
			for (const earlier of same.slice(0, i)) {
				if (later.valid_from > earlier.valid_to || earlier.valid_from > later.valid_to) continue;
				if (replaces(later, earlier.target, byCode) || replaces(earlier, later.target, byCode)) continue;
				const place = at(earlier);
				issues.push(
					errorAt(at(later), {
						code: 'contradicting-targets',
						column: 'value',
						found: `${later.operator} ${words(later)}`,
						expected: `${earlier.operator} ${words(earlier)} as in ${place.file}:${place.row}, or a supersedes`,
						message: `${later.target} and ${earlier.target} are set for the same thing at the same time; name the one that is replaced.`
					})
				);
			}
		});
	}
	return issues;
}

const subject = (t: Target): string => JSON.stringify([t.plan, t.indicator, t.part, t.scope_type, t.scope, t.period]);

const words = (t: Target): string => (t.value === null ? `(${t.kind})` : String(t.value));

/** True where `t` supersedes the target of that code, directly or through others. */
function replaces(t: Target, code: string, byCode: ReadonlyMap<string, Target>): boolean {
	const seen = new Set<string>();
	for (let next = t.supersedes; next !== null && !seen.has(next); next = byCode.get(next)?.supersedes ?? null) {
		if (next === code) return true;
		seen.add(next);
	}
	return false;
}
