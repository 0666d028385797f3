import { indicatorHead, periodHead, unitHead, type IndicatorHead, type PeriodHead, type UnitHead } from '../heads';
import type { LocalCatalogue, LocalIndicator } from '../local-catalogue';
import { newestFigure, type FiguresSoFar } from '../newest-figure';
import { pageFigure, type PageFigure } from '../page-figure';
import { planHead, plansInOrder, type PlanHead } from './plan-head';
import { addCounts, fieldHead, partTargets, planParts, type FieldHead, type PlanPart } from './plan-parts';
import type { PartCounts } from './plan-page';

export interface FieldIndicator {
	head: IndicatorHead;
	core: boolean;
	/** How many targets the plans set on it. */
	targets: number;
	/** The package has figures, in whatever calendar, period and unit. */
	hasFigures: boolean;
	/** The province's newest; null: none in the calendar that is shown first and the periods that are over. */
	newest: { figure: PageFigure; period: PeriodHead } | null;
}

export interface FieldPlan {
	head: PlanHead;
	counts: Omit<PartCounts, 'defects'>;
	parts: PlanPart[];
}

/** What the page of a reform field shows. */
export interface FieldModel {
	field: FieldHead;
	province: UnitHead;
	indicators: FieldIndicator[];
	/** Those that have something in the field, the province's own first. */
	plans: FieldPlan[];
}

/**
 * `figures` are the province's, held to its own target; `withFigures` the indicators with figures in any calendar.
 * Throws where the package does not have its province.
 */
export function fieldModel(
	catalogue: LocalCatalogue,
	field: string,
	figures: FiguresSoFar,
	withFigures: ReadonlySet<string>
): FieldModel {
	const province = catalogue.units.find((u) => u.unit === catalogue.settings.province);
	if (province === undefined) throw new Error(`no unit ${catalogue.settings.province}`);
	const indicators = catalogue.indicators
		.filter((i) => i.field === field)
		.map((i) => ({ ...fieldIndicator(catalogue, i, figures), hasFigures: withFigures.has(i.indicator) }))
		.sort((a, b) => Number(b.core) - Number(a.core) || Number(b.newest !== null) - Number(a.newest !== null));
	return {
		field: fieldHead(catalogue, field),
		province: unitHead(province),
		indicators,
		plans: plansOfField(catalogue, field)
	};
}

function fieldIndicator(
	catalogue: LocalCatalogue,
	indicator: LocalIndicator,
	figures: FiguresSoFar
): Omit<FieldIndicator, 'hasFigures'> {
	const { province } = catalogue.settings;
	const found = newestFigure(figures, indicator.indicator, province);
	return {
		head: indicatorHead(indicator, catalogue),
		core: indicator.core,
		targets: catalogue.targets.filter((t) => t.indicator === indicator.indicator).length,
		newest: found && { figure: pageFigure(found.measurement), period: periodHead(found.period) }
	};
}

/** What each plan has in the field, the province's own first; those without anything are left out. */
export function plansOfField(catalogue: LocalCatalogue, field: string): FieldPlan[] {
	return plansInOrder(catalogue).flatMap((plan) => {
		const parts = planParts(catalogue, plan.plan, null).filter(
			(part) => part.field.field === field && part.rows.length + part.targets.length > 0
		);
		if (parts.length === 0) return [];
		const targets = parts.reduce((sum, part) => sum + partTargets(part).length, 0);
		return [{ head: planHead(catalogue, plan), counts: { ...addCounts(parts.map((p) => p.counts)), targets }, parts }];
	});
}

/** The reform fields with what there is in each. */
export interface ListedReformField {
	field: FieldHead;
	indicators: number;
	withFigures: number;
	/** In the order of `planHeads`; null: the plan has nothing in the field. */
	plans: (FieldPlan['counts'] | null)[];
}

/**
 * `withFigures` are the indicators with figures in any calendar; `planHeads` the plans that have a column each: all
 * that have something in some field.
 */
export function fieldList(
	catalogue: LocalCatalogue,
	withFigures: ReadonlySet<string>
): { planHeads: PlanHead[]; fields: ListedReformField[] } {
	const found = new Map(catalogue.fields.map(({ field }) => [field, plansOfField(catalogue, field)]));
	const used = new Set([...found.values()].flatMap((plans) => plans.map(({ head }) => head.plan)));
	const planHeads = plansInOrder(catalogue)
		.filter(({ plan }) => used.has(plan))
		.map((plan) => planHead(catalogue, plan));
	return {
		planHeads,
		fields: catalogue.fields.map(({ field }) => {
			const indicators = catalogue.indicators.filter((i) => i.field === field);
			const here = found.get(field) ?? [];
			return {
				field: fieldHead(catalogue, field),
				indicators: indicators.length,
				withFigures: indicators.filter((i) => withFigures.has(i.indicator)).length,
				plans: planHeads.map(({ plan }) => here.find(({ head }) => head.plan === plan)?.counts ?? null)
			};
		})
	};
}
