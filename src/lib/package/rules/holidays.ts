import type { Holiday } from '../../domain/catalogue';
import { toDayNumber, weekday } from '../../domain/day-number';
import type { Issue } from '../../domain/issue';
import { coveredYears } from '../../domain/working-days';
import { predicateColumns } from '../../sql/predicate';
import { groupBy } from '../group-by';
import { errorAt, warningAt } from '../issue-maker';
import { count } from '../proof/count';
import type { RuleInput } from '../rule-input';

/**
 * Days off and make-up days: a make-up day is one of a weekend, the years follow on one another and are whole, and
 * whoever asks for working days has a calendar that reaches as far as the figures. That a date stands there once is the table's key.
 */
export function holidaysRule(input: RuleInput): Issue[] {
	return [...checkMakeupDays(input), ...checkYears(input), ...checkCounts(input), ...checkUse(input)];
}

/**
 * Days off with pay in a year: New Year 1, Tết 5, Chiến thắng 1, Lao động 1, Quốc khánh 2, Giỗ Tổ 1
 * (Bộ luật Lao động 2019, Điều 112).
 */
const STATUTORY_DAYS = 11;

const yearOf = ({ date }: Holiday): number => Number(date.slice(0, 4));
const columnsOf = (text: string | null): string[] => (text === null ? [] : predicateColumns(text));
const isWeekend = ({ date }: Holiday): boolean => weekday(toDayNumber(date)) >= 5;

function checkMakeupDays({ holidays, at }: RuleInput): Issue[] {
	return holidays
		.filter((h) => h.kind === 'makeup' && !isWeekend(h))
		.map((h) =>
			errorAt(at(h), {
				code: 'makeup-on-weekday',
				column: 'date',
				found: h.date,
				expected: 'a Saturday or Sunday',
				message: 'The day is one from Monday to Friday, on which offices work anyway.'
			})
		);
}

/** Days of years that the calendar does not reach because a year before them has no day off: nothing would count them. */
function checkYears({ holidays, at }: RuleInput): Issue[] {
	const years = coveredYears(holidays.filter((h) => h.kind === 'off').map(yearOf));
	const stray = holidays.filter((h) => years === null || yearOf(h) < years.first || yearOf(h) > years.last);
	const earliest = groupBy(
		stray.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
		(h) => String(yearOf(h))
	).flatMap((ofYear) => ofYear.slice(0, 1));
	return earliest.map((h) =>
		errorAt(at(h), {
			code: 'year-without-holidays',
			column: 'date',
			found: h.date,
			expected: years === null ? 'days off of that year' : `days off of every year from ${String(years.first)} on`,
			message: 'A year without any day off cannot be whole, and working days are counted only up to it.'
		})
	);
}

/** Years that are counted although days off are missing: on each of those offices would seem to work. */
function checkCounts({ holidays, at }: RuleInput): Issue[] {
	const off = holidays.filter((h) => h.kind === 'off');
	const years = coveredYears(off.map(yearOf));
	return groupBy(off, (h) => String(yearOf(h))).flatMap((ofYear) => {
		const [first] = ofYear.toSorted((a, b) => (a.date < b.date ? -1 : 1));
		if (first === undefined || years === null || yearOf(first) > years.last) return [];
		if (ofYear.length >= STATUTORY_DAYS) return [];
		const year = String(yearOf(first));
		return [
			warningAt(at(first), {
				code: 'few-days-off',
				column: 'date',
				found: `${count(ofYear.length, 'day')} off in ${year}`,
				expected: `at least ${String(STATUTORY_DAYS)} (Bộ luật Lao động 2019, Điều 112)`,
				message: `Working days of ${year} would be wrong; enter the days off that are missing.`
			})
		];
	});
}

/** Figures that ask for working days in years that the calendar does not reach. */
function checkUse({ holidays, indicators, settings, at }: RuleInput): Issue[] {
	const years = coveredYears(holidays.filter((h) => h.kind === 'off').map(yearOf));
	const needed = [settings?.since, settings?.asOf].filter(isDate).map((date) => Number(date.slice(0, 4)));
	if (years !== null && needed.every((year) => year >= years.first && year <= years.last)) return [];
	return indicators
		.filter((i) => [i.numerator_sql, i.denominator_sql].flatMap(columnsOf).includes('late_working_days'))
		.map((i) =>
			warningAt(at(i), {
				code: 'working-days-unknown',
				column: 'numerator_sql',
				found: years === null ? 'no days off' : `days off of ${String(years.first)} to ${String(years.last)}`,
				expected: needed.length === 0 ? 'a table of days off' : `days off of ${needed.join(' to ')}`,
				message: 'It counts working days, which are not known outside the years of the table of days off.'
			})
		);
}

const isDate = (date: string | null | undefined): date is string => typeof date === 'string';
