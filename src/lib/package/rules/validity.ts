import type { Issue } from '../../domain/issue';
import { warningAt } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/** Figures and submissions of a unit that did not exist at any time in the period (a warning). */
export function validityRule({ observations, submissions, units, periods, at }: RuleInput): Issue[] {
	const byUnit = new Map(units.map((u) => [u.unit, u]));
	const byPeriod = new Map(
		periods.filter((p) => !isReversed(p.from, p.to)).map((p) => [`${p.calendar} ${p.period}`, p])
	);
	return [...observations, ...submissions].flatMap((row) => {
		const unit = byUnit.get(row.unit);
		const period = byPeriod.get(`${row.calendar} ${row.period}`);
		if (unit === undefined || period === undefined || isReversed(unit.valid_from, unit.valid_to)) return [];
		const ended = unit.valid_to !== null && unit.valid_to < period.from;
		const later = unit.valid_from !== null && unit.valid_from > period.to;
		if (!ended && !later) return [];
		return [
			warningAt(at(row), {
				code: 'unit-not-valid',
				column: 'unit',
				found: row.unit,
				expected: `a unit that existed between ${period.from} and ${period.to}`,
				message: ended
					? `The unit existed until ${unit.valid_to ?? ''}.`
					: `The unit exists from ${unit.valid_from ?? ''} on.`
			})
		];
	});
}

/** Another rule lists it. */
const isReversed = (from: string | null, to: string | null): boolean => from !== null && to !== null && from > to;
