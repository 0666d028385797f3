import type { Measurement } from '../../domain/measurement';
import { indicatorHead, periodHead, unitHead, type IndicatorHead, type PeriodHead, type UnitHead } from '../heads';
import type { LocalCatalogue, LocalIndicator, LocalTarget } from '../local-catalogue';
import { newestFigure, type FiguresSoFar } from '../newest-figure';
import { pageFigure, type PageFigure } from '../page-figure';

/** Figures of the package's own province, of single periods and of years to date. */
export interface PlanFigures {
	/** Held to the province's target for everybody. */
	province: FiguresSoFar;
	/** Held to each unit's own target. */
	own: FiguresSoFar;
	yearToDate: { province: FiguresSoFar; own: FiguresSoFar };
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
	period: PeriodHead | null;
	place: string;
	/** Verbatim, in order. */
	fragments: string[];
	note: string | null;
	/** The row that states it; null: not known, or none. */
	task: string | null;
	/** Reform field: of its indicator. */
	field: string;
	/** Null: the package has none, or none that is one unit's. */
	figure: TargetFigure | null;
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
		isPerUnit: figures !== null && t.scope_type === 'unit_kind' && hasFigures(catalogue, t, figures)
	};
}

/** A period of the calendar that is shown first. */
function namedPeriod({ periods, settings }: LocalCatalogue, code: string): PeriodHead | null {
	const period = periods.find((p) => p.calendar === settings.calendar && p.period === code);
	return period === undefined ? null : periodHead(period);
}

function scopeName(catalogue: LocalCatalogue, { scope, scope_type }: LocalTarget): string | null {
	if (scope_type === 'unit_kind') return catalogue.unit_kinds.find((k) => k.kind === scope)?.name ?? scope;
	return catalogue.units.find((u) => u.unit === scope)?.name ?? scope;
}

function hasFigures({ settings }: LocalCatalogue, t: LocalTarget, { province }: PlanFigures): boolean {
	return newestFigure(province, t.indicator, settings.province) !== null;
}

const isJudged = ({ status }: Measurement): boolean => status !== 'no_target' && status !== 'no_data';

/**
 * The newest figure that was judged by the target: of a single period, or where only years to date are (a yearly count)
 * of one of those. Where there is none the newest of all, which says nothing of the target.
 */
function targetFigure(catalogue: LocalCatalogue, t: LocalTarget, figures: PlanFigures): TargetFigure | null {
	const [unitCode, whose] =
		t.scope_type === 'unit' ? [t.scope, 'own' as const] : [catalogue.settings.province, 'province' as const];
	const unit = catalogue.units.find((u) => u.unit === unitCode);
	if (unit === undefined) return null;
	const find = (source: FiguresSoFar, isMeant?: (m: Measurement) => boolean) =>
		newestFigure(source, t.indicator, unit.unit, isMeant);
	const isHeldTo = (m: Measurement) => m.target_id === t.target && isJudged(m);
	const inPeriod = find(figures[whose], isHeldTo);
	const toDate = inPeriod === null ? find(figures.yearToDate[whose], isHeldTo) : null;
	const found = inPeriod ?? toDate ?? find(figures[whose]);
	if (found === null) return null;
	return {
		unit: unitHead(unit),
		period: periodHead(found.period),
		figure: pageFigure(found.measurement),
		isYearToDate: toDate !== null,
		isHeld: inPeriod !== null || toDate !== null
	};
}
