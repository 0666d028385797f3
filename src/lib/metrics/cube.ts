import type { Catalogue, Indicator } from '../domain/catalogue';
import { predicateIssue } from '../sql/predicate';
import { joinSql, sql, trusted, type Sql } from '../sql/sql';
import { asksForLateDays, lateDays } from './late-days';

/**
 * From facts to counts. The cube holds, per indicator, unit and period, a numerator and a denominator; percentages
 * are computed later and never averaged. A dossier counts in the period of its receipt for what is received, of its
 * finish for what is resolved; both are local days, so that no time zone takes part.
 *
 * `flow` indicators are counted once per period and added up later. The others are counted for each window, year to
 * date included, because adding them would count a dossier or a procedure twice; `distinct` moreover for each unit
 * that shows them, the province included.
 */

/**
 * Reads `dossier`, `observation`, `submission`, `working_day` and the catalogue's tables; makes `cube`, `handed_in` and,
 * for the cells, `same_window`.
 */
export function cubeStatements(
	{ indicators, settings }: Pick<Catalogue, 'indicators' | 'settings'>,
	breakdown: ('procedure' | 'channel')[] = []
): Sql[] {
	const fromDossiers = indicators.filter((i) => i.facts === 'dossiers' && i.numerator_sql !== null);
	return [
		createCube,
		periodDay,
		factSpan(settings.asOf),
		windows,
		sameWindow,
		...(['received', 'finished'] as const).flatMap((basis) => {
			const flows = fromDossiers.filter((i) => i.aggregation === 'flow' && (i.dated_by ?? 'received') === basis);
			return flows.length === 0 ? [] : [countFlows(flows, basis, breakdown)];
		}),
		...fromDossiers.filter((i) => i.aggregation === 'cohort' || i.aggregation === 'stock').map(countWindows),
		...fromDossiers.filter((i) => i.aggregation === 'distinct').flatMap(countDistinct),
		countObservations,
		handedIn
	];
}

const createCube = sql`
create or replace table cube (
	indicator varchar, unit varchar, calendar varchar, period varchar, cumulative boolean, structure varchar,
	procedure varchar, channel varchar, facts varchar,
	numerator bigint, denominator bigint, value_e4 bigint, n bigint, ref varchar
)`;

/** One row a day and calendar: an equality join is many times faster than a range join. */
const periodDay = sql`
create or replace temp table period_day as
select calendar, period, unnest(generate_series(from_day, to_day, interval 1 day))::date as day from period`;

/** What dossiers and submissions speak of, and the day as of which an open dossier is seen: the last of it unless stated. */
const factSpan = (asOf: string | null): Sql => sql`
create or replace temp table fact_span as
select *, coalesce(${asOf}::date, last_day) as as_of
from (
	select min(received_on) as first_day,
		greatest(max(greatest(received_on, coalesce(finished_on, received_on))), (select max(p.to_day) from submission s join period p using (calendar, period))) as last_day
	from dossier
)`;

/**
 * Every window that figures are asked for: the periods, and the year to date at the end of each quarter. They end with
 * what dossiers and submissions speak of: a dossier that is still open is not counted into years to come.
 */
const windows = sql`
create or replace temp table reporting_window as
with every as (
	select calendar, period, false as cumulative, from_day, to_day from period
	union all
	select q.calendar, q.period, true, first.from_day, q.to_day
	from period q join period first on first.calendar = q.calendar and first.year = q.year and first.quarter = 1
	where q.grain = 'quarter'
)
select every.* from every, fact_span where from_day <= last_day and to_day >= first_day`;

/** A predicate of the data package, held against the allow-list once more at the door to SQL. */
function predicate(indicator: Indicator, text: string | null): Sql {
	const issue = text === null ? 'it is missing' : predicateIssue(text);
	if (text === null || issue !== null) throw new Error(`predicate of ${indicator.indicator}: ${issue ?? ''}`);
	return trusted(`coalesce((${text}), false)`);
}

function countFlows(flows: Indicator[], basis: 'received' | 'finished', breakdown: ('procedure' | 'channel')[]): Sql {
	const dimension = (name: 'procedure' | 'channel') =>
		breakdown.includes(name) ? trusted(`d.${name}`) : sql`null::varchar`;
	const counts = flows.map(
		(i, at) => sql`
		count(*) filter (${predicate(i, i.numerator_sql)}) as ${trusted(`n_${at}`)},
		count(*) filter (${predicate(i, i.denominator_sql ?? 'true')}) as ${trusted(`d_${at}`)}`
	);
	const rows = flows.map(
		(i, at) => sql`
	select ${i.indicator}, unit, calendar, period, false, null, procedure_, channel_, 'dossiers',
		${trusted(`n_${at}`)}, ${i.kind === 'ratio' ? trusted(`d_${at}`) : sql`null`}, null, null, null
	from counted where ${trusted(`n_${at}`)} > 0 or ${trusted(`d_${at}`)} > 0`
	);
	const { column, joins } = lateDays();
	const dossiers = flows.some(asksForLateDays)
		? sql`(select d.*, ${column} as late_working_days from dossier d ${joins})`
		: sql`dossier`;
	return sql`
insert into cube
with counted as materialized (
	select d.unit, p.calendar, p.period, ${dimension('procedure')} as procedure_, ${dimension('channel')} as channel_, ${joinSql(counts, ',')}
	from ${dossiers} d join period_day p on p.day = ${trusted(`d.${basis}_on`)}
	group by all
)
${joinSql(rows, ' union all ')}`;
}

const basisConditions = {
	received: trusted('d.received_on between w.from_day and w.to_day'),
	finished: trusted('d.finished_on between w.from_day and w.to_day'),
	active: trusted('d.received_on <= w.to_day and (d.finished_on is null or d.finished_on >= w.from_day)'),
	open: trusted('d.received_on <= w.to_day and (d.finished_on is null or d.finished_on > w.to_day)')
};

/** The dossiers that an indicator looks at, once for each window. */
function seenInWindows(indicator: Indicator): Sql {
	const { column, joins } = lateDays(trusted('w.to_day'));
	const late = asksForLateDays(indicator);
	return sql`
	select d.*, w.calendar, w.period, w.cumulative, w.from_day as period_from, w.to_day as period_to${late ? sql`, ${column} as late_working_days` : sql``}
	from dossier d join reporting_window w on ${basisConditions[indicator.dated_by ?? 'received']} ${late ? joins : sql``}`;
}

function countWindows(indicator: Indicator): Sql {
	const isStock = indicator.aggregation === 'stock';
	const counts = sql`numerator, ${indicator.kind === 'ratio' ? sql`denominator` : sql`null`}, null, null, null`;
	// A stock's year to date, whatever its name, is the closing value of its last quarter.
	const ownWindows = sql`where not w.cumulative and (w.calendar, w.period) not in (select (calendar, period) from same_window)`;
	const stockToDate = sql`
union all
select ${indicator.indicator}, unit, calendar, period, true, null, null, null, 'dossiers', ${counts}
from counted semi join (select * from period where grain = 'quarter') using (calendar, period)`;
	return sql`
insert into cube
with seen as (${seenInWindows(indicator)} ${isStock ? ownWindows : sql``}
), counted as (
	select unit, calendar, period, cumulative,
		count(*) filter (${predicate(indicator, indicator.numerator_sql)}) as numerator,
		count(*) filter (${predicate(indicator, indicator.denominator_sql ?? 'true')}) as denominator
	from seen group by all
)
select ${indicator.indicator}, unit, calendar, period, cumulative, null, null, null, 'dossiers', ${counts}
from counted${isStock ? stockToDate : sql``}`;
}

/** Two steps: which procedures occurred per unit and window, then how many different ones each shown unit has. */
function countDistinct(indicator: Indicator): Sql[] {
	return [
		sql`
create or replace temp table occurred as
select unit, procedure, calendar, period, cumulative,
	bool_or(${predicate(indicator, indicator.numerator_sql)}) as in_numerator,
	bool_or(${predicate(indicator, indicator.denominator_sql ?? 'true')}) as in_denominator
from (${seenInWindows(indicator)}
)
where procedure is not null
group by all`,
		sql`
insert into cube
with shown as (
	select structure, unit, shown from rollup
	union select r.structure, u.unit, parent.shown from unit u
		join rollup r on r.unit = u.unit join rollup parent on parent.unit = u.parent and parent.structure = r.structure
		where u.role = 'division'
	union select s.structure, u.unit, province.unit from unit u, unit province, (values ('reported'), ('current')) s(structure)
		where province.role = 'province'
)
select ${indicator.indicator}, s.shown, o.calendar, o.period, o.cumulative, s.structure, null, null, 'dossiers',
	count(distinct o.procedure) filter (o.in_numerator),
	${indicator.kind === 'ratio' ? sql`count(distinct o.procedure) filter (o.in_denominator)` : sql`null`}, null, null, null
from occurred o join shown s on s.unit = o.unit
group by all`
	];
}

/** Half years, nine months and years whose window is that of a year to date: the same thing under another name. */
const sameWindow = sql`
create or replace temp table same_window as
select p.calendar, p.period, q.period as quarter_period
from period p
join period q on q.calendar = p.calendar and q.year = p.year and q.grain = 'quarter' and q.to_day = p.to_day
join period first on first.calendar = p.calendar and first.year = p.year and first.quarter = 1 and first.from_day = p.from_day
where p.grain <> 'quarter'`;

/**
 * Reported figures as they stand. A half year, nine months or year whose window is that of a year to date is the same
 * thing and is entered as such. A figure by another method than the indicator's own stays out: methods are never mixed.
 */
const countObservations = sql`
insert into cube
select o.indicator, o.unit, o.calendar, coalesce(s.quarter_period, o.period), o.cumulative or s.quarter_period is not null,
	null, null, null, 'observations', o.numerator, o.denominator, o.value_e4, o.n, o.ref
from observation o
join indicator i on i.indicator = o.indicator
left join same_window s on s.calendar = o.calendar and s.period = o.period
where o.method is null or o.method = i.method`;

/**
 * Who has handed in what: submissions, and the dossiers themselves (a unit whose dossiers are here has reported them).
 * It tells "reported that nothing happened" from "has not reported".
 */
const handedIn = sql`
create or replace table handed_in as
select distinct unit, calendar, period, source, null::varchar as facts from submission
union
select distinct d.unit, p.calendar, p.period, null, 'dossiers'
from (select unit, received_on as day from dossier union select unit, finished_on from dossier where finished_on is not null) d
join period_day p on p.day = d.day`;
