import type { Succession, Unit } from '../../domain/catalogue';
import { isoDate, toDayNumber } from '../../domain/day-number';
import type { Issue } from '../../domain/issue';
import { nextDay } from '../iso-date';
import { errorAt, warningAt, type Place } from '../issue-maker';
import type { RuleInput } from '../rule-input';

/**
 * The day of a succession against the days of its units. On it both must exist, the predecessor the day before (errors);
 * the predecessor should end on that day before (warnings: figures are counted all the same, days without anybody or
 * with both stand out). A split before the end is a part that left a unit which went on.
 */
export function successionDates({ unit_successions, units, at }: RuleInput): Issue[] {
	const byCode = new Map(units.filter((u) => !isReversed(u)).map((u) => [u.unit, u]));
	return unit_successions.flatMap((s) => {
		if (s.from_unit === s.to_unit) return [];
		const [from, to] = [byCode.get(s.from_unit), byCode.get(s.to_unit)];
		return [
			...(to === undefined ? [] : successorDays(s, to, at(s))),
			...(from === undefined ? [] : predecessorDays(s, from, at(s)))
		];
	});
}

function successorDays(s: Succession, to: Unit, place: Place): Issue[] {
	if (to.valid_from !== null && to.valid_from > s.on) {
		return [
			errorAt(place, {
				code: 'succession-before-successor',
				column: 'on',
				found: s.on,
				expected: `a day from ${to.valid_from} on`,
				message: `${to.unit} does not exist before ${to.valid_from}; correct the day, or valid_from of the unit.`
			})
		];
	}
	if (to.valid_to !== null && to.valid_to < s.on) {
		return [
			errorAt(place, {
				code: 'succession-after-successor',
				column: 'on',
				found: s.on,
				expected: `a day until ${to.valid_to}`,
				message: `${to.unit} ended on ${to.valid_to}; name the unit that came after it.`
			})
		];
	}
	if (s.kind === 'rename' && (to.valid_from === null || to.valid_from < s.on)) {
		return [
			warningAt(place, {
				code: 'rename-into-existing',
				column: 'kind',
				found: s.kind,
				expected: `merge, or valid_from ${s.on} at ${to.unit}`,
				message: `${to.unit} existed before that day, so that two units became one.`
			})
		];
	}
	return [];
}

function predecessorDays(s: Succession, from: Unit, place: Place): Issue[] {
	if (from.valid_from !== null && from.valid_from >= s.on) {
		return [
			errorAt(place, {
				code: 'succession-before-predecessor',
				column: 'on',
				found: s.on,
				expected: `a day after ${from.valid_from}`,
				message: `${from.unit} exists only from ${from.valid_from} on; correct the day, or valid_from of the unit.`
			})
		];
	}
	if (from.valid_to === null) {
		if (s.kind === 'split') return [];
		return [
			errorAt(place, {
				code: 'predecessor-goes-on',
				column: 'from_unit',
				found: `${from.unit} without valid_to`,
				expected: `valid_to ${dayBefore(s.on)}, or the kind split`,
				message: 'A unit that was merged or renamed has ended; write its last day, or split where only a part left it.'
			})
		];
	}
	if (from.valid_to >= s.on) {
		if (s.kind === 'split') return [];
		return [
			warningAt(place, {
				code: 'succession-overlap',
				column: 'on',
				found: s.on,
				expected: nextDay(from.valid_to),
				message: `${from.unit} still existed until ${from.valid_to}: as reported both are shown, today's structure adds them.`
			})
		];
	}
	if (nextDay(from.valid_to) === s.on) return [];
	return [
		warningAt(place, {
			code: 'succession-gap',
			column: 'on',
			found: s.on,
			expected: nextDay(from.valid_to),
			message: `${from.unit} had ended on ${from.valid_to}: nobody reports for the days in between.`
		})
	];
}

const isReversed = (u: Unit): boolean => u.valid_from !== null && u.valid_to !== null && u.valid_from > u.valid_to;

const dayBefore = (date: string): string => isoDate(toDayNumber(date) - 1);
