import { sql, trusted, type Sql } from '../sql/sql';

/**
 * From the cube to `cell`: one row per indicator, unit and window, in the structure of the time.
 *
 * - A division counts in its department: dossiers are added, a reported figure of the department stands for the whole
 *   and its divisions' are not added to it.
 * - Flows only: a quarter that was not reported itself is the difference of adjacent years to date (6 months − Quý I),
 *   marked `derived`; a year to date counts as reported when it was reported itself or every quarter of it was. A
 *   negative difference is a fault and yields nothing. Quarters before a unit existed need no report.
 * - A half year, nine months or year that is a year to date under another name has that year to date's figure.
 * - A stock's year to date is its last quarter's closing value.
 * - A cohort's or a distinct count's year to date is counted over its own window, and is the unit's figure only where
 *   every quarter of it was reported, as for flows.
 * - `part_n` over `part_d` is what is known of a year to date with a quarter missing: it enters the province's total
 *   (whose coverage says so), so that totals of quarters add up to the total of the year to date.
 * - Where dossiers and a reported figure both exist the indicator's declared source is taken and a difference is
 *   marked `conflict`; they are never summed.
 * - A ratio that was handed in without counts did not occur: 0 of 0. A count without a figure is not 0 unless dossiers
 *   were counted.
 */
export function cellStatements(): Sql[] {
	return [reportsTable, countsTable, chainTable, cellTable, recomputedTable, spanTable];
}

/**
 * Which unit handed in the figures of which indicator, per quarter. A division's report counts for its department. A
 * submission that brought other figures of the same source but not this one does not say that this one did not occur.
 */
const reportsTable = sql`
create or replace temp table report as
with by_unit as (
	select h.unit, h.calendar, h.period, h.source, h.facts from handed_in h
	union
	select u.parent, h.calendar, h.period, h.source, h.facts from handed_in h join unit u on u.unit = h.unit and u.role = 'division'
)
select distinct i.indicator, b.unit, b.calendar, b.period
from by_unit b
join (select * from indicator where core or indicator in (select indicator from cube)) i on (b.facts = 'dossiers' and i.facts = 'dossiers') or (b.facts is null and (b.source is null or b.source = i.source_system))
where i.facts = 'dossiers' or not exists (
	select 1 from cube c join indicator other on other.indicator = c.indicator and other.source_system = i.source_system
	where c.unit = b.unit and c.calendar = b.calendar and c.period = b.period and c.facts = 'observations' and c.indicator <> i.indicator
)`;

const countsTable = sql`
create or replace temp table counts as
with own as (
	select indicator, unit, calendar, period, cumulative, facts,
		sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator,
		max(value_e4) as value_e4, max(n) as n, max(ref) as ref
	from cube where structure is null group by all
), parts as (
	select o.indicator, u.parent as unit, o.calendar, o.period, o.cumulative, o.facts,
		sum(o.numerator)::bigint as numerator, sum(o.denominator)::bigint as denominator
	from own o join unit u on u.unit = o.unit and u.role = 'division' group by all
)
select coalesce(o.indicator, p.indicator) as indicator, coalesce(o.unit, p.unit) as unit,
	coalesce(o.calendar, p.calendar) as calendar, coalesce(o.period, p.period) as period,
	coalesce(o.cumulative, p.cumulative) as cumulative, coalesce(o.facts, p.facts) as facts,
	case when o.unit is null then p.numerator when p.unit is null or o.facts = 'observations' then o.numerator else o.numerator + p.numerator end as numerator,
	case when o.unit is null then p.denominator when p.unit is null or o.facts = 'observations' then o.denominator else o.denominator + p.denominator end as denominator,
	o.value_e4, o.n, o.ref
from own o full join parts p using (indicator, unit, calendar, period, cumulative, facts)`;

const QUARTERS = [1, 2, 3, 4] as const;
const each = (write: (k: number) => string) => trusted(QUARTERS.map(write).join(',\n\t'));

/** Per flow, unit and year: the four quarters `q` and years to date `c`, as reported, side by side. */
const chainTable = sql`
create or replace temp table chain as
with flow as (select * from indicator where aggregation = 'flow'),
keys as (
	select c.indicator, c.facts, c.unit, c.calendar, p.year
	from counts c join period p on p.calendar = c.calendar and p.period = c.period and p.grain = 'quarter' join flow f on f.indicator = c.indicator
	union
	select r.indicator, f.facts, r.unit, r.calendar, p.year
	from report r join period p on p.calendar = r.calendar and p.period = r.period and p.grain = 'quarter' join flow f on f.indicator = r.indicator
), reported as (
	select k.*,
	${each(
		(k) => `max(c.numerator) filter (p.quarter = ${k} and not c.cumulative) as qn_${k},
	max(c.denominator) filter (p.quarter = ${k} and not c.cumulative) as qd_${k},
	coalesce(bool_or(p.quarter = ${k} and not c.cumulative), false) as has_q_${k},
	max(c.numerator) filter (p.quarter = ${k} and c.cumulative) as cn_${k},
	max(c.denominator) filter (p.quarter = ${k} and c.cumulative) as cd_${k},
	coalesce(bool_or(p.quarter = ${k} and c.cumulative and c.numerator is not null), false) as has_c_${k},
	max(c.ref) filter (p.quarter = ${k} and not c.cumulative) as qref_${k},
	max(c.ref) filter (p.quarter = ${k} and c.cumulative) as cref_${k}`
	)},
	coalesce(bool_or(c.cumulative and p.period is not null), false) as by_year_to_date
	from keys k
	left join counts c on c.indicator = k.indicator and c.facts = k.facts and c.unit = k.unit and c.calendar = k.calendar
	left join period p on p.calendar = c.calendar and p.period = c.period and p.grain = 'quarter' and p.year = k.year
	group by all
), calendar_year as (
	select k.*,
	${each(
		(k) => `bool_or(p.quarter = ${k}) as exists_${k},
	bool_or(p.quarter = ${k} and (u.valid_from is null or u.valid_from <= p.to_day) and (u.valid_to is null or u.valid_to >= p.to_day)) as needed_${k},
	bool_or(p.quarter = ${k} and r.unit is not null) as handed_in_${k}`
	)}
	from keys k
	join unit u on u.unit = k.unit
	join period p on p.calendar = k.calendar and p.year = k.year and p.grain = 'quarter'
	left join report r on r.indicator = k.indicator and r.unit = k.unit and r.calendar = k.calendar and r.period = p.period
	group by all
), filled as (
	select r.* exclude (${each((k) => `qn_${k}, qd_${k}`)}), y.* exclude (indicator, facts, unit, calendar, year), i.kind = 'ratio' as is_ratio,
	i.kind = 'ratio' or i.facts = 'dossiers' as may_be_nothing,
	${each(
		(
			k
		) => `case when has_q_${k} then qn_${k} when handed_in_${k} and not by_year_to_date and r.facts = i.facts and may_be_nothing then 0 end as qn_${k},
	case when has_q_${k} then qd_${k} when handed_in_${k} and not by_year_to_date and r.facts = i.facts and i.kind = 'ratio' then 0 end as qd_${k}`
	)}
	from reported r join calendar_year y using (indicator, facts, unit, calendar, year) join indicator i on i.indicator = r.indicator
), to_date_0 as (
	select *, 0::bigint as tn_0, 0::bigint as td_0, true as known_0, 0::bigint as pn_0, 0::bigint as pd_0, false as any_0 from filled
)${trusted(
	QUARTERS.map((k) => {
		const p = k - 1;
		return `, to_date_${k} as (
	select *,
	case when has_c_${k} then cn_${k} when known_${p} and qn_${k} is not null then tn_${p} + qn_${k} when known_${p} and exists_${k} and not needed_${k} then tn_${p} end as tn_${k},
	case when has_c_${k} then cd_${k} when known_${p} and qd_${k} is not null then td_${p} + qd_${k} when known_${p} and exists_${k} and not needed_${k} then td_${p} end as td_${k},
	case when has_c_${k} then cn_${k} else pn_${p} + coalesce(qn_${k}, 0) end as pn_${k},
	case when has_c_${k} then cd_${k} else pd_${p} + coalesce(qd_${k}, 0) end as pd_${k},
	any_${p} or has_c_${k} or qn_${k} is not null as any_${k},
	has_c_${k} or (known_${p} and (qn_${k} is not null or (exists_${k} and not needed_${k}))) as known_${k},
	has_c_${k} and known_${p} and qn_${k} is not null and (cn_${k} <> tn_${p} + qn_${k} or cd_${k} is distinct from td_${p} + qd_${k}) as differs_${k},
	qn_${k} is null and not has_q_${k} and has_c_${k} and known_${p} as difference_${k}
	from to_date_${p}
)`;
	}).join('')
)}
select * from to_date_4`;

const quarterRows = QUARTERS.map(
	(k) => `select indicator, facts, unit, calendar, year, ${k} as quarter, false as cumulative,
		case when qn_${k} is not null then qn_${k} when difference_${k} and cn_${k} >= tn_${k - 1} and (not is_ratio or cd_${k} >= td_${k - 1}) then cn_${k} - tn_${k - 1} end as numerator,
		case when qn_${k} is not null then qd_${k} when difference_${k} and is_ratio and cn_${k} >= tn_${k - 1} and cd_${k} >= td_${k - 1} then cd_${k} - td_${k - 1} end as denominator,
		null::bigint as part_n, null::bigint as part_d,
		difference_${k} and ${k} > 1 as derived, qn_${k} is not null or difference_${k} as reported, coalesce(qref_${k}, case when difference_${k} then cref_${k} end) as ref,
		false as conflict, difference_${k} and (cn_${k} < tn_${k - 1} or (is_ratio and cd_${k} < td_${k - 1})) as negative, false as quarter_missing
		from chain
	union all select indicator, facts, unit, calendar, year, ${k}, true,
		case when known_${k} then tn_${k} end, case when known_${k} and is_ratio then td_${k} end, pn_${k}, case when is_ratio then pd_${k} end,
		not has_c_${k} and facts = 'observations' and ${k} > 1, known_${k}, cref_${k},
		coalesce(differs_${k}, false), false, not known_${k}
		from chain where any_${k}`
).join('\n\tunion all ');

/**
 * The chains unfolded again, with what is not a flow or not a quarter taken as it stands, and one source chosen.
 */
const cellTable = sql`
create or replace table cell as
with flow_rows as (
	select f.indicator, f.facts, f.unit, f.calendar, p.period, f.cumulative, f.numerator, f.denominator, coalesce(f.part_n, f.numerator) as part_n, coalesce(f.part_d, f.denominator) as part_d, null::bigint as value_e4, null::bigint as n,
		f.derived, f.reported, f.ref, f.conflict, f.negative, f.quarter_missing
	from (${trusted(quarterRows)}) f
	join period p on p.calendar = f.calendar and p.year = f.year and p.quarter = f.quarter
	where not exists (
		select 1 from counts c where c.indicator = f.indicator and c.facts = f.facts and c.unit = f.unit and c.calendar = f.calendar
			and c.period = p.period and c.cumulative = f.cumulative and c.numerator is null
	)
), plain as (
	select c.indicator, c.facts, c.unit, c.calendar, c.period, c.cumulative, c.numerator, c.denominator, c.value_e4, c.n, c.ref, i.aggregation
	from counts c join indicator i using (indicator)
	join period p on p.calendar = c.calendar and p.period = c.period
	where c.numerator is null or i.aggregation <> 'flow' or p.grain <> 'quarter'
), stock_to_date as (
	select indicator, facts, unit, calendar, period, true as cumulative, numerator, denominator, value_e4, n, ref, aggregation
	from plain where aggregation = 'stock' and facts = 'observations' and not cumulative
), direct as (
	select * from plain
	union all
	select s.* from stock_to_date s anti join plain p
		on p.indicator = s.indicator and p.facts = s.facts and p.unit = s.unit and p.calendar = s.calendar and p.period = s.period and p.cumulative
), recounted as (
	select * from indicator where (core or indicator in (select indicator from cube)) and facts = 'dossiers' and aggregation in ('cohort', 'distinct')
), told as (
	select t.* from (
		select indicator, unit, calendar, period from report
		union select indicator, unit, calendar, period from direct where not cumulative and numerator is not null
		union select indicator, unit, calendar, period from cube where structure = 'reported' and not cumulative
	) t semi join recounted using (indicator)
), so_far as (
	select t.indicator, t.unit, q.calendar, q.period,
		count(distinct e.quarter) = q.quarter and bool_and(s.unit is not null or not ((u.valid_from is null or u.valid_from <= e.to_day) and (u.valid_to is null or u.valid_to >= e.to_day))) as complete
	from (select distinct t.indicator, t.unit, t.calendar, p.year from told t join period p on p.calendar = t.calendar and p.period = t.period and p.grain = 'quarter') t
	join unit u on u.unit = t.unit and u.role <> 'province'
	join period q on q.calendar = t.calendar and q.year = t.year and q.grain = 'quarter'
	join period e on e.calendar = q.calendar and e.year = q.year and e.grain = 'quarter' and e.quarter <= q.quarter
	left join told s on s.indicator = t.indicator and s.unit = t.unit and s.calendar = e.calendar and s.period = e.period
	group by t.indicator, t.unit, q.calendar, q.period, q.quarter
	having count(s.unit) > 0
), nothing as (
	select r.indicator, i.facts, r.unit, r.calendar, r.period, w.cumulative, false as quarter_missing
	from report r join indicator i using (indicator)
	join period p on p.calendar = r.calendar and p.period = r.period, (values (false), (true)) w(cumulative)
	where (i.aggregation <> 'flow' or p.grain <> 'quarter')
		and (not w.cumulative or (p.grain = 'quarter' and i.aggregation = 'stock'))
		and (i.aggregation <> 'stock' or i.facts <> 'dossiers' or (r.calendar, r.period) not in (select (calendar, period) from same_window))
		and not exists (select 1 from direct d where d.indicator = r.indicator and d.unit = r.unit and d.calendar = r.calendar and d.period = r.period
			and (d.cumulative = w.cumulative or d.facts = 'observations'))
	union all
	select indicator, 'dossiers', unit, calendar, period, true, not complete from so_far s
	where not exists (select 1 from direct d where d.indicator = s.indicator and d.unit = s.unit and d.calendar = s.calendar and d.period = s.period and d.cumulative)
), every as (
	select * from flow_rows
	union all
	select d.indicator, d.facts, d.unit, d.calendar, d.period, d.cumulative,
		case when s.complete is distinct from false then d.numerator end, case when s.complete is distinct from false then d.denominator end,
		d.numerator, d.denominator, d.value_e4, d.n, false, s.complete is distinct from false, d.ref, false, false, s.complete is not distinct from false
	from direct d left join so_far s on d.cumulative and d.facts = 'dossiers' and s.indicator = d.indicator and s.unit = d.unit and s.calendar = d.calendar and s.period = d.period
	union all
	select n.indicator, n.facts, n.unit, n.calendar, n.period, n.cumulative,
		case when not n.quarter_missing then 0 end, case when i.kind = 'ratio' and not n.quarter_missing then 0 end,
		0, case when i.kind = 'ratio' then 0 end, null, null, false, not n.quarter_missing, null, false, false, n.quarter_missing
	from nothing n join indicator i using (indicator) where i.kind = 'ratio' or i.facts = 'dossiers'
), one_source as (
select e.indicator, e.unit, e.calendar, e.period, e.cumulative,
	arg_max(struct_pack(facts := e.facts, numerator := e.numerator, denominator := e.denominator, part_n := e.part_n, part_d := e.part_d, value_e4 := e.value_e4, n := e.n, derived := e.derived, ref := e.ref),
		(case when e.reported then 2 else 0 end) + (case when e.facts = i.facts then 1 else 0 end)) as chosen,
	bool_or(e.reported) as reported,
	bool_or(e.conflict) or (count(distinct (e.numerator, e.denominator)) filter (e.reported and e.numerator is not null) > 1) as conflict,
	bool_or(e.negative) as negative,
	bool_and(e.quarter_missing) as quarter_missing
from every e join indicator i using (indicator)
group by all
), renamed as (
	select o.* replace (w.period as period, false as cumulative)
	from one_source o join same_window w on w.calendar = o.calendar and w.quarter_period = o.period where o.cumulative
), entered as (
	select * from renamed
	union all by name
	select * from one_source anti join renamed using (indicator, unit, calendar, period, cumulative)
)
select * exclude (chosen), unnest(chosen) from entered`;

/** What was recounted per window and shown unit, because it is never added. */
const recomputedTable = sql`
create or replace table recomputed as
select structure, indicator, unit, calendar, period, cumulative, numerator, denominator from cube where structure is not null`;

/** Which days of a calendar have facts. */
const spanTable = sql`
create or replace table calendar_span as
select f.calendar, min(p.from_day) as first_day, max(p.to_day) as last_day
from (select calendar, period from cube union select calendar, period from handed_in) f join period p using (calendar, period)
group by f.calendar`;
