import type { Measurement } from '../../domain/measurement';
import { indicatorHead, periodHead, unitHead, type IndicatorHead, type PeriodHead, type UnitHead } from '../heads';
import type { LocalCatalogue, LocalIndicator, LocalTarget } from '../local-catalogue';
import { newestFigure, type FiguresSoFar, type NewestFigure } from '../newest-figure';
import { pageFigure, type PageFigure } from '../page-figure';

/** Figures of the package's own province, of single periods and of years to date. */
export interface PlanFigures {
	/** Held to the province's target for everybody. */
	province: FiguresSoFar;
	/** Held to each unit's own target. */
	own: FiguresSoFar;
	yearToDate: { province: FiguresSoFar; own: FiguresSoFar };
	/** Indicators with figures in any calendar, period and unit. */
	withFigures: ReadonlySet<string>;
}

/** The one period that a target is for. */
export interface NamedPeriod {
	/** As the plan's data write it. */
	code: string;
	/** Null: no calendar has it. */
	head: PeriodHead | null;
	/** Name of its calendar; null: the one that is shown first, or several others have it. */
	calendar: string | null;
}

/** Where something that a plan asks for stands. */
export interface TargetFigure {
	unit: UnitHead;
	period: PeriodHead;
	figure: PageFigure;
	isYearToDate: boolean;
	/** Whether the figure was held to this very target; otherwise its status is that of another one. */
	isHeld: boolean;
}

/** A target as its plan states it. */
export interface StatedTarget {
	id: string;
	target: Pick<
		LocalTarget,
		'kind' | 'operator' | 'value' | 'basis' | 'cap' | 'base' | 'statistic' | 'soft' | 'assigned_by' | 'cadence'
	>;
	indicator: IndicatorHead;
	part: string | null;
	/** Name of the unit or kind of unit that it is for; null: all that the plan covers. */
	scope: string | null;
	from: string;
	to: string;
	/** Only this one; null: the whole validity. */
	period: NamedPeriod | null;
	place: string;
	/** Verbatim, in order. */
	fragments: string[];
	note: string | null;
	/** The row that states it; null: not known, or none. */
	task: string | null;
	/** Reform field: of its indicator. */
	field: string;
	/** Null: none in the calendar that is shown first and the periods that are over, or none that is one unit's. */
	figure: TargetFigure | null;
	/** The package has figures of the indicator, in whatever calendar, period and unit; never for another province's plan. */
	hasFigures: boolean;
	/** It is for a kind of units, and the package has figures of them. */
	isPerUnit: boolean;
}

/** The targets of a plan, in their order. `figures` null: a plan of another province, which the package has none of. */
export function statedTargets(catalogue: LocalCatalogue, plan: string, figures: PlanFigures | null): StatedTarget[] {
	return catalogue.targets.flatMap((t) => {
		const indicator = catalogue.indicators.find((i) => i.indicator === t.indicator);
		if (t.plan !== plan || indicator === undefined) return [];
		return [statedTarget(catalogue, t, indicator, figures)];
	});
}

function statedTarget(
	catalogue: LocalCatalogue,
	t: LocalTarget,
	indicator: LocalIndicator,
	figures: PlanFigures | null
): StatedTarget {
	const { kind, operator, value, basis, cap, base, statistic, soft, assigned_by, cadence } = t;
	return {
		id: t.target,
		target: { kind, operator, value, basis, cap, base, statistic, soft, assigned_by, cadence },
		indicator: indicatorHead(indicator, catalogue),
		part: t.part,
		scope: scopeName(catalogue, t),
		from: t.valid_from,
		to: t.valid_to,
		period: t.period === null ? null : namedPeriod(catalogue, t.period),
		place: t.place,
		fragments: catalogue.target_quotes
			.filter((q) => q.target === t.target)
			.sort((a, b) => a.fragment - b.fragment)
			.map((q) => q.quote),
		note: t.note,
		task: t.task,
		field: indicator.field,
		figure: figures === null || t.scope_type === 'unit_kind' ? null : targetFigure(catalogue, t, figures),
		hasFigures: figures?.withFigures.has(t.indicator) === true,
		isPerUnit: figures !== null && t.scope_type === 'unit_kind' && hasNewest(catalogue, t, figures)
	};
}

/** Calendars may share codes: that of the first one is meant where it has the code, for figures are held to it there. */
function namedPeriod({ calendars, periods, settings }: LocalCatalogue, code: string): NamedPeriod {
	const found = periods.filter((p) => p.period === code);
	const first = found.find((p) => p.calendar === settings.calendar);
	const period = first ?? found[0];
	if (period === undefined) return { code, head: null, calendar: null };
	const name = calendars.find((c) => c.calendar === period.calendar)?.name ?? period.calendar;
	return { code, head: periodHead(period), calendar: first === undefined && found.length === 1 ? name : null };
}

function scopeName(catalogue: LocalCatalogue, { scope, scope_type }: LocalTarget): string | null {
	if (scope_type === 'unit_kind') return catalogue.unit_kinds.find((k) => k.kind === scope)?.name ?? scope;
	return catalogue.units.find((u) => u.unit === scope)?.name ?? scope;
}

function hasNewest({ settings }: LocalCatalogue, t: LocalTarget, { province }: PlanFigures): boolean {
	return newestFigure(province, t.indicator, settings.province) !== null;
}

const isJudged = ({ status }: Measurement): boolean => status !== 'no_target' && status !== 'no_data';
const isFinal = ({ reason }: Measurement): boolean => !reason.split(' ').includes('provisional');

/** Whom a target is asked of: as `measure` applies it, a plan without a scope binds who issued it. */
function heldUnit(
	{ plans, settings }: LocalCatalogue,
	t: LocalTarget
): [unit: string | null, whose: 'own' | 'province'] {
	if (t.scope_type === 'unit') return [t.scope, 'own'];
	const issuer = plans.find((p) => p.plan === t.plan)?.unit;
	const isIssuer = t.scope_type === 'plan' && issuer !== undefined && issuer !== settings.province;
	return isIssuer ? [issuer, 'own'] : [settings.province, 'province'];
}

/** The newest figure that was judged by the target; where there is none the newest of all, which says nothing of it. */
function targetFigure(catalogue: LocalCatalogue, t: LocalTarget, figures: PlanFigures): TargetFigure | null {
	const [unitCode, whose] = heldUnit(catalogue, t);
	const unit = catalogue.units.find((u) => u.unit === unitCode);
	if (unit === undefined) return null;
	const held = heldFigure(t, unit.unit, figures[whose], figures.yearToDate[whose]);
	const found = held?.found ?? newestFigure(figures[whose], t.indicator, unit.unit);
	if (found === null) return null;
	return {
		unit: unitHead(unit),
		period: periodHead(found.period),
		figure: pageFigure(found.measurement),
		isYearToDate: held?.isYearToDate === true,
		isHeld: held !== null
	};
}

/**
 * The newest period that the target judged; where a year ended with it, the verdict of that year, for one on its last
 * quarter is provisional. Where only years to date are judged (a yearly count) it is the newest of those. A target for
 * one period is decided by that period alone. Null: nothing was judged by the target.
 */
function heldFigure(
	t: LocalTarget,
	unit: string,
	inPeriods: FiguresSoFar,
	toDate: FiguresSoFar
): { found: NewestFigure; isYearToDate: boolean } | null {
	const find = (source: FiguresSoFar, isMeant: (m: Measurement) => boolean = () => true) =>
		newestFigure(source, t.indicator, unit, (m) => m.target_id === t.target && isJudged(m) && isMeant(m));
	const single = (found: NewestFigure) => ({ found, isYearToDate: false });
	const year = (found: NewestFigure) => ({ found, isYearToDate: true });
	const newest = find(inPeriods);
	const ofYear = t.period === null ? find(toDate, isFinal) : null;
	if (ofYear !== null && ofYear.period.to >= (newest?.period.to ?? '')) return year(ofYear);
	if (newest !== null) return single(newest);
	const newestYear = find(toDate);
	return newestYear && year(newestYear);
}
