import type { Settings } from '../domain/catalogue';
import type { HeldTo, Structure } from '../domain/measurement';
import { sql, trusted, type Sql } from '../sql/sql';
import { tenThousandths } from './tables';

export interface MeasureOptions {
	calendar: string;
	cumulative: boolean;
	structure: Structure;
	heldTo: HeldTo;
	/** Only these; undefined: all that have figures, and the core ones. */
	indicators?: string[] | undefined;
	units?: string[] | undefined;
	periods?: string[] | undefined;
}

/**
 * The measurements: `cell` brought under the units that are shown, totals of the province, targets, statuses.
 *
 * - Totals are sums of counts over reporting units; a rate without counts enters none; what was reported for the
 *   province itself stands for it. `distinct` indicators are never summed.
 * - What is known of a year to date with a quarter missing enters the totals, and in today's structure the unit that took
 *   it over once one of those that it is made of has a figure. The incomplete one is expected there and has not reported.
 * - A target resolves unit and period → unit and year → kind of unit → province → plan default.
 * - A target is a fraction target_n / target_d, in percent for ratios, and a status compares cross-multiplied integers,
 *   so that 9 999 of 10 000 does not reach 100 %.
 * - Percentages are computed in the last line, for display only.
 */
export function measureQuery(settings: Settings, options: MeasureOptions): Sql {
	const { calendar, cumulative, structure, heldTo } = options;
	const only = (column: string, values: string[] | undefined) =>
		values === undefined ? sql`true` : sql`list_contains(${values}, ${trusted(column)})`;
	const nearPointsE4 = tenThousandths(settings.nearPoints) ?? 0;
	const nearPercentE4 = tenThousandths(settings.nearPercent) ?? 0;
	return sql`
with shown_indicator as (
	select * from indicator i
	where (core or indicator in (select indicator from cell) or indicator in (select indicator from recomputed)) and ${only('i.indicator', options.indicators)}
), year_start as (
	select calendar, year, min(from_day) as year_from from period where grain = 'quarter' group by all
), all_period as (
	select p.*, y.year_from from period p join calendar_span s on s.calendar = p.calendar
	left join year_start y on y.calendar = p.calendar and y.year = p.year
	where p.calendar = ${calendar} and p.from_day between s.first_day and s.last_day and (${!cumulative} or p.grain = 'quarter')
		and (${settings.since}::date is null or p.from_day >= ${settings.since}::date)
		and (${settings.asOf}::date is null or p.to_day <= ${settings.asOf}::date)
), own as (
	select c.indicator, aggregation, c.unit, c.period, c.cumulative, c.facts, c.numerator, c.denominator,
		c.part_n, c.part_d,
		c.value_e4, c.n, c.derived, c.ref,
		c.reported, not c.reported and c.part_n is not null as incomplete, c.conflict, c.negative, c.quarter_missing,
		u.role, u.kind as unit_kind, u.valid_from, u.valid_to, r.shown
	from cell c join shown_indicator using (indicator) join unit u on u.unit = c.unit
	join rollup r on r.unit = c.unit and r.structure = ${structure}
	where c.calendar = ${calendar}
), by_unit as (
	select indicator, shown as unit, period, cumulative,
		-- Once one of several has a figure, what is known of the others enters too, as it enters the total of the province.
		case when bool_or(reported) and not bool_or(reported and numerator is null) then sum(case when reported then numerator else part_n end) end as numerator,
		case when bool_or(reported) and not bool_or(reported and numerator is null) then sum(case when reported then denominator else part_d end) end as denominator,
		case when count(*) filter (reported) = 1 then max(value_e4) filter (reported) end as value_e4,
		count(*) filter (reported) > 1 and count(*) filter (reported and numerator is null) > 0 as rates_left_out,
		case when count(*) filter (reported) = 1 then max(n) filter (reported) end as n,
		bool_or(derived and reported) as derived, bool_or(reported) as reported,
		case when count(*) filter (reported) = 1 and (bool_or(reported and numerator is null) or not bool_or(incomplete)) then max(ref) filter (reported) end as ref, max(facts) filter (reported) as facts,
		bool_or(conflict) as conflict, bool_or(negative) as negative, bool_or(quarter_missing) as quarter_missing,
		count(*) filter (reported) as counted
	from own where role <> 'province' group by all
), sums as (
	select o.indicator, o.period, o.cumulative,
		sum(o.part_n) filter (o.role = 'reporting') as numerator, sum(o.part_d) filter (o.role = 'reporting') as denominator,
		bool_or(o.derived and o.reported) as derived, max(o.facts) filter (o.reported) as facts, bool_or(o.conflict) as conflict, bool_or(o.negative) as negative,
		count(*) filter (o.role = 'reporting' and o.reported and o.numerator is null) as rates_left_out,
		-- Different procedures are never added, but nothing and nothing is nothing.
		aggregation <> 'distinct' or (coalesce(sum(o.part_n), 0) = 0 and coalesce(sum(o.part_d), 0) = 0) as additive
	from own o where o.role <> 'province' group by o.indicator, o.period, o.cumulative, aggregation
), province as (
	select unit from unit where role = 'province'
), by_province as (
	select indicator, p.unit, period, s.cumulative,
		case when o.reported then o.numerator when s.additive then s.numerator end as numerator,
		case when o.reported then o.denominator when s.additive then s.denominator end as denominator,
		o.value_e4, o.n, coalesce(o.derived, s.derived) as derived,
		coalesce(o.reported, false) or (coalesce(s.additive, true) and s.numerator is not null) as reported, o.ref, coalesce(o.facts, s.facts) as facts,
		coalesce(s.conflict, false) or (coalesce(o.reported, false) and s.numerator is not null and i.aggregation <> 'distinct' and (o.numerator, o.denominator) is distinct from (s.numerator, s.denominator)) as conflict,
		coalesce(o.negative, s.negative) as negative, false as quarter_missing,
		1 as counted,
		coalesce(s.rates_left_out, 0) > 0 and not coalesce(o.reported, false) as rates_left_out,
		not coalesce(s.additive, true) and not coalesce(o.reported, false) as refused
	from (select indicator, period, cumulative, numerator, denominator, derived, facts, conflict, negative, rates_left_out, additive from sums
		union all by name select indicator, period, cumulative from own o where role = 'province' and not exists
			(select 1 from sums s where s.indicator = o.indicator and s.period = o.period and s.cumulative = o.cumulative)) s
	cross join province p
	join shown_indicator i using (indicator)
	left join (select * from own where role = 'province') o using (indicator, period, cumulative)
), figures as (
	select *, false as refused from by_unit
	union all by name select * from by_province
), figure as (
	select f.* replace (
			coalesce(r.numerator, f.numerator) as numerator,
			coalesce(r.denominator, f.denominator) as denominator,
			f.reported or r.numerator is not null as reported,
			f.refused and r.numerator is null as refused,
			case when r.numerator is not null then 'dossiers' else f.facts end as facts
		)
	from figures f left join (select * from recomputed where structure = ${structure} and calendar = ${calendar}) r
		on r.indicator = f.indicator and r.unit = f.unit and r.period = f.period and r.cumulative = f.cumulative
		and (f.reported or not coalesce(f.quarter_missing, false))
), grid as (
	select i.indicator, i.kind as indicator_kind, i.method, i.position as indicator_position, u.unit, u.kind as unit_kind, u.role, u.parent,
		p.period, p.grain, p.year, p.quarter, p.from_day, p.to_day,
		case when ${cumulative} and i.aggregation <> 'stock' then coalesce(p.year_from, p.from_day) else p.from_day end as window_from
	from shown_indicator i cross join unit u cross join all_period p
	where ${only('u.unit', options.units)} and ${only('p.period', options.periods)}
		and (u.role = 'province' or exists (select 1 from rollup r where r.structure = ${structure} and r.shown = u.unit))
), due as (
	select a.indicator, p.period, m.unit
	from unit m join applies a on a.kind = m.kind
	join all_period p on (m.valid_from is null or m.valid_from <= p.to_day) and (m.valid_to is null or m.valid_to >= p.to_day)
	where m.role = 'reporting'
), coverage_unit as (
	select indicator, period, count(*) as expected, count(*) filter (reported) as reported
	from (
		select d.indicator, d.period, d.unit, coalesce(c.reported, false) as reported from due d
		left join own c on c.indicator = d.indicator and c.unit = d.unit and c.period = d.period and c.cumulative = ${cumulative}
		union
		-- A unit that has ended meanwhile, of whose year to date the total holds only a part.
		select indicator, period, unit, false from own where incomplete and role = 'reporting' and cumulative = ${cumulative}
	) group by all
), member as (
	select shown as unit, indicator, period, count(distinct member) as expected, bool_or(is_due) as has_due
	from (
		select r.shown, d.indicator, d.period, d.unit as member, true as is_due from due d
		join rollup r on r.unit = d.unit and r.structure = ${structure}
		union
		select shown, indicator, period, unit, false from own where (reported or incomplete) and role <> 'province' and cumulative = ${cumulative}
	) group by all
), rows as (
	select g.*, f.* exclude (indicator, unit, period, cumulative),
		case when g.role = 'province' then coalesce(v.expected, 0) else greatest(1, coalesce(w.expected, 0)) end as units_expected,
		case when g.role = 'province' then coalesce(v.reported, 0) else coalesce(f.counted, 0) end as units_reported
	from grid g
	left join figure f on f.indicator = g.indicator and f.unit = g.unit and f.period = g.period and f.cumulative = ${cumulative}
	left join coverage_unit v on g.role = 'province' and v.indicator = g.indicator and v.period = g.period
	left join member w on w.indicator = g.indicator and w.unit = g.unit and w.period = g.period
	where g.role = 'province' or coalesce(f.reported, false) or coalesce(w.has_due, false)
), candidate as (
	select r.indicator, r.unit, r.period, r.indicator_kind, r.year, r.cumulative_end, t.target, t.kind, t.operator, t.value_e4, t.basis, t.cap_e4, t.base_e4, t.valid_from as target_from,
		case t.scope_type when 'unit' then case when t.period is not null then 1 else 2 end when 'unit_kind' then 3 when 'province' then 4 else 5 end as rank
	from (select *, ${cumulative} and quarter = 4 or grain = 'year' as cumulative_end from rows) r
	join target t on t.indicator = r.indicator
		and r.to_day between t.valid_from and t.valid_to
		and (t.superseded_from is null or r.to_day < t.superseded_from)
		and (t.period is null or (t.period = r.period and not ${cumulative}))
		and case t.scope_type
			when 'unit' then t.scope = r.unit
			when 'unit_kind' then t.scope = r.unit_kind and t.issuer = (select unit from province)
			when 'province' then t.issuer = (select unit from province)
			else t.issuer = r.unit or t.issuer = (select unit from province)
		end
	where ${heldTo === 'own'} or t.scope_type <> 'unit' or r.role = 'province'
), ruled as (
	select *, case rank when 1 then 'unit_period' when 2 then 'unit_year' when 3 then 'unit_kind' when 4 then 'province' else 'plan' end as rule
	from candidate
	qualify row_number() over (partition by indicator, unit, period order by rank, target_from desc, target) = 1
), base_figure as (
	select t.indicator, t.unit, t.period,
		case when t.base_e4 is not null then t.base_e4::hugeint when t.kind = 'increment' then b.numerator::hugeint end as base_n,
		case when t.base_e4 is not null then case when t.indicator_kind = 'ratio' then 1000000 else 10000 end
			when t.kind = 'increment' then case when t.indicator_kind = 'ratio' then nullif(b.denominator, 0) else 1 end end::hugeint as base_d,
		case when t.basis = 'unstated' then ${settings.incrementBasis} else t.basis end as read_as
	from ruled t
	left join (
		select f.indicator, f.unit, p.year, f.numerator, f.denominator from figure f
		join period p on p.calendar = ${calendar} and p.period = f.period and p.quarter = 4
		where f.cumulative and f.reported
	) b on b.indicator = t.indicator and b.unit = t.unit and b.year = t.year - 1
	where t.kind in ('increment', 'baseline')
), changed as (
	select indicator, unit, period, read_as,
		case when t.indicator_kind = 'ratio' and read_as = 'points' then 100 * base_n * 10000 + t.value_e4 * base_d
			when t.indicator_kind = 'ratio' then base_n * (1000000 + t.value_e4)
			when read_as = 'absolute' then base_n * 10000 + t.value_e4 * base_d
			when read_as = 'relative' then base_n * (1000000 + t.value_e4) end as raw_n,
		base_d * case when t.indicator_kind <> 'ratio' and read_as = 'relative' then 1000000 else 10000 end as raw_d
	from ruled t join base_figure b using (indicator, unit, period)
), resolved as (
	select t.indicator, t.unit, t.period, t.target, t.operator, t.rule, t.kind, t.basis, c.read_as,
		case when t.kind in ('fixed', 'assigned') then t.value_e4::hugeint when t.cap_e4 is not null and raw_n * 10000 > t.cap_e4 * raw_d then t.cap_e4::hugeint else raw_n end as target_n,
		case when t.kind in ('fixed', 'assigned') then 10000::hugeint when t.cap_e4 is not null and raw_n * 10000 > t.cap_e4 * raw_d then 10000::hugeint else raw_d end as target_d,
		t.rule <> 'unit_period' and not t.cumulative_end as before_year_end
	from ruled t left join changed c using (indicator, unit, period)
), held as (
	select r.*, t.target, t.operator, t.rule, t.kind as target_kind, t.basis, t.read_as, t.before_year_end,
		coalesce(t.before_year_end and r.indicator_kind <> 'ratio' and not ${cumulative} and r.grain <> 'nine_months' and r.period not like '%-H1', false) as only_cumulative,
		t.target_n, t.target_d,
		case when r.indicator_kind <> 'ratio' then r.numerator::hugeint when r.numerator is not null then 100 * r.numerator::hugeint else r.value_e4::hugeint end as value_n,
		case when r.indicator_kind <> 'ratio' then 1::hugeint when r.numerator is not null then r.denominator::hugeint else 10000::hugeint end as value_d
	from rows r left join resolved t using (indicator, unit, period)
), compared as (
	select *, value_n * target_d as lhs, target_n * value_d as rhs,
		case when indicator_kind = 'ratio' then ${nearPointsE4}::hugeint * target_d * value_d else (abs(target_n) * value_d * ${nearPercentE4}::hugeint) // 100 end as margin_e4
	from held
), decided as (
	select *,
		case operator when 'at_least' then lhs >= rhs when 'above' then lhs > rhs when 'at_most' then lhs <= rhs when 'below' then lhs < rhs else lhs = rhs end as meets,
		case when operator in ('at_least', 'above') then (rhs - lhs) * 10000 <= margin_e4
			when operator in ('at_most', 'below') then (lhs - rhs) * 10000 <= margin_e4
			else abs(lhs - rhs) * 10000 <= margin_e4 end as nearly,
		coalesce(reported, false) and not coalesce(refused, false) and (numerator is not null or value_e4 is not null) as has_figure,
		indicator_kind = 'ratio' and numerator > denominator as over
	from compared
), judged as (
	select *,
		case
			when not has_figure then 'no_data'
			when over then null
			when indicator_kind = 'ratio' and denominator = 0 then 'not_occurring'
			when target is null or target_n is null or target_d is null or only_cumulative then 'no_target'
			when meets then 'met' when nearly then 'near' else 'missed'
		end as status
	from decided
)
select indicator, unit, ${calendar} as calendar, period, ${cumulative} as cumulative, ${structure} as structure,
	case when has_figure then numerator::double end as numerator,
	case when has_figure then denominator::double end as denominator,
	case when not has_figure or value_d = 0 then null else value_n::double / value_d::double end as value,
	case when has_figure then n::double end as n,
	case when has_figure then method end as method,
	operator,
	case when target_d is not null and not only_cumulative then target_n::double / target_d::double end as target,
	target as target_id, rule as target_rule, status,
	concat_ws(' ',
		case when refused then 'not_additive' when not has_figure and coalesce(rates_left_out, false) then 'rates_left_out' when not has_figure and coalesce(negative, false) then 'negative_difference'
			when not has_figure and coalesce(quarter_missing, false) then 'quarter_missing' when not has_figure then 'no_report' end,
		case when has_figure and over then 'numerator_over_denominator' end,
		case when status = 'not_occurring' then 'nothing_occurred' end,
		case when target is null then 'no_rule'
			when target_kind = 'assigned' and target_n is null then 'target_not_assigned'
			when target_n is null or target_d is null then 'no_base'
			when only_cumulative then 'cumulative_only' end,
		case when status in ('met', 'near', 'missed') and before_year_end then 'provisional' end,
		case when status in ('met', 'near', 'missed') and basis = 'unstated' then 'assumed_' || read_as end,
		case when has_figure and numerator is null then 'rate_only' end,
		case when coalesce(conflict, false) then 'conflict' end,
		case when units_reported < units_expected and has_figure then 'partial' end,
		case when has_figure and coalesce(rates_left_out, false) then 'rates_left_out' end,
		case when ${structure} = 'current' and exists (select 1 from split s where s.unit = judged.unit and judged.window_from < s.on_day) then 'not_convertible' end
	) as reason,
	coalesce(derived and has_figure, false) as derived,
	case when has_figure then facts end as facts, case when has_figure then ref end as source_ref,
	units_reported::integer as units_reported, units_expected::integer as units_expected
from judged
order by indicator_position, indicator, from_day, to_day, period, unit`;
}
