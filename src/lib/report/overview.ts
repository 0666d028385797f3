import type { Measurement } from '../domain/measurement';
import { changeSince } from './change';
import { figureIndex } from './figure-index';
import { indicatorHead, periodHead, unitHead, type IndicatorHead, type PeriodHead, type UnitHead } from './heads';
import { pageFigure, type PageFigure } from './page-figure';
import { periodBefore, shownPeriods, yearBefore } from './periods';
import { shortTrend, type ShortTrend } from './short-trend';
import { tally, type Tally } from './tally';
import { unitGroups, type UnitGroup } from './unit-groups';
import type { View } from './view';
import type { LocalCatalogue, LocalIndicator } from './local-catalogue';

/** One of the six: the province's figure and how it changed. */
export interface OverviewColumn {
	head: IndicatorHead;
	figure: PageFigure | null;
	sincePrevious: number | null;
	sinceLastYear: number | null;
	trend: ShortTrend;
	tally: Tally;
}

export interface OverviewRow {
	unit: UnitHead;
	/** In the order of the columns; null where the indicator does not concern the unit. */
	figures: (PageFigure | null)[];
}

export interface OverviewModel {
	view: View;
	province: UnitHead;
	period: PeriodHead;
	columns: OverviewColumn[];
	groups: UnitGroup<OverviewRow>[];
}

/** The indicators of the scoreboard: the core ones, each replaced by a variant of its concept where one is chosen. */
export function scoreboardIndicators(catalogue: LocalCatalogue, variants: string[]): LocalIndicator[] {
	const chosen = catalogue.indicators.filter((i) => variants.includes(i.indicator));
	return catalogue.indicators
		.filter((i) => i.core)
		.sort((a, b) => a.position - b.position)
		.map((core) => chosen.find((i) => i.concept === core.concept) ?? core);
}

/**
 * What the overview of a period shows. `measurements` are those of the view, held to the province's target, and reach
 * back to the quarter and the year before. Throws where the calendar does not have the period.
 */
export function overviewModel(
	catalogue: LocalCatalogue,
	measurements: readonly Measurement[],
	view: View,
	periodCode: string
): OverviewModel {
	const index = figureIndex(measurements);
	const periods = shownPeriods(catalogue, view.calendar, measurements);
	const period = periods.find((p) => p.period === periodCode);
	const province = catalogue.units.find((u) => u.unit === catalogue.settings.province);
	if (period === undefined || province === undefined) throw new Error(`no figures for ${view.calendar} ${periodCode}`);
	const indicators = scoreboardIndicators(catalogue, view.variants);
	const [previous, lastYear] = [periodBefore(periods, period), yearBefore(periods, period)];
	const all = unitGroups(catalogue, (unit, head) => (index.isShown(unit.unit, periodCode) ? { unit: head } : null));
	const figuresOf = (unit: string) => indicators.map((i) => index.find(i.indicator, unit, periodCode));
	return {
		view,
		province: unitHead(province),
		period: periodHead(period),
		columns: indicators.map((indicator) => {
			const find = (code: string | undefined) =>
				code === undefined ? null : index.find(indicator.indicator, province.unit, code);
			const now = find(periodCode);
			return {
				head: indicatorHead(indicator, catalogue),
				figure: now === null ? null : pageFigure(now),
				sincePrevious: changeSince(
					now,
					comparable(view, previous, period) ? find(previous?.period) : null,
					indicator.kind
				),
				sinceLastYear: changeSince(now, find(lastYear?.period), indicator.kind),
				trend: shortTrend(catalogue, measurements, view.calendar, province.unit, indicator, period),
				tally: tally(
					all.flatMap((g) => g.rows.map((row) => index.find(indicator.indicator, row.unit.unit, periodCode)))
				)
			};
		}),
		groups: all
			.filter((group) => view.kind === null || group.kind === view.kind)
			.map((group) => ({
				...group,
				rows: group.rows.map(({ unit }) => ({
					unit,
					figures: figuresOf(unit.unit).map((m) => (m === null ? null : pageFigure(m)))
				}))
			}))
	};
}

/** A year to date begins anew with the year: the last one of the year before is no step on the way to it. */
function comparable(view: View, previous: { year: number } | null, period: { year: number }): boolean {
	return previous !== null && (!view.cumulative || previous.year === period.year);
}
