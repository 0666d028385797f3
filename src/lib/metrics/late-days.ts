import type { Indicator } from '../domain/catalogue';
import { isoDate } from '../domain/day-number';
import { workCalendar, type CalendarDay } from '../domain/working-days';
import type { TableInput } from '../engine/engine';
import { toTable } from '../engine/to-table';
import { predicateColumns } from '../sql/predicate';
import { sql, type Sql } from '../sql/sql';

/**
 * `working_day`: each day that the table of days off covers, with the working days from its first day up to and
 * including it, so that a difference of two rows counts the working days between. Empty where nothing is covered.
 */
export function workingDayTable(holidays: readonly CalendarDay[]): TableInput {
	const calendar = workCalendar(holidays);
	const rows =
		calendar === null ? [] : Array.from(calendar.upTo, (n, at) => ({ day: isoDate(calendar.first + at), n }));
	return toTable('working_day', { day: 'DATE', n: 'BIGINT' }, rows);
}

/** Whether one of an indicator's predicates names `late_working_days`, which only then is computed. */
export function asksForLateDays({ numerator_sql, denominator_sql }: Indicator): boolean {
	return [numerator_sql, denominator_sql].some(
		(text) => text !== null && predicateColumns(text).includes('late_working_days')
	);
}

/**
 * The dossier column `late_working_days` and the joins that it needs after `dossier d` (and after the window): working days after the day on
 * which a dossier was due, up to and including the day on which it ended. Late on the due day itself, or over days off
 * alone, is 0.
 *
 * A dossier that is open counts from the day after its due day on, up to the day as of which the figures stand. Where a
 * figure has a window, `end` is its last day and the dossier is seen as it stood then: what ended later was open.
 * Null for a dossier that is not late or not known to be, and where the calendar does not cover one of the two days.
 */
export function lateDays(end?: Sql): { column: Sql; joins: Sql } {
	const hasEnded = end === undefined ? sql`d.finished_on is not null` : sql`d.finished_on <= ${end}`;
	const seenOn = end === undefined ? sql`fact_span.as_of` : sql`least(${end}, fact_span.as_of)`;
	return {
		column: sql`case
		when case when ${hasEnded} then not d.on_time else d.due_on < ${seenOn} end
		then until_day.n - due_day.n
	end`,
		joins: sql`
	cross join fact_span
	left join working_day due_day on due_day.day = d.due_on
	left join working_day until_day on until_day.day = case when ${hasEnded} then d.finished_on else ${seenOn} end`
	};
}
