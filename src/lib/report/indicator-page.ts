import type { Measurement } from '../domain/measurement';
import { changeSince } from './change';
import { figureIndex } from './figure-index';
import { indicatorHead, periodHead, unitHead, type IndicatorHead, type PeriodHead, type UnitHead } from './heads';
import { pageFigure, type PageFigure } from './page-figure';
import { periodBefore, shownPeriods, yearBefore } from './periods';
import { structureBreaks, type StructureBreak } from './structure-breaks';
import { tally, type Tally } from './tally';
import { unitGroups, type UnitGroup } from './unit-groups';
import type { View } from './view';
import type { LocalCatalogue, LocalIndicator } from './local-catalogue';

export interface TrendFigure {
	period: PeriodHead;
	figure: PageFigure | null;
}

export interface UnitFigure {
	unit: UnitHead;
	figure: PageFigure;
}

/** What the page of an indicator with figures shows of one period. */
export interface IndicatorModel {
	view: View;
	head: IndicatorHead;
	province: UnitHead;
	period: PeriodHead;
	figure: PageFigure | null;
	sincePrevious: number | null;
	sinceLastYear: number | null;
	tally: Tally;
	trend: TrendFigure[];
	breaks: StructureBreak[];
	groups: UnitGroup<UnitFigure>[];
}

/** `measurements` are those of the view for the indicator. Throws where the calendar does not have the period. */
export function indicatorModel(
	catalogue: LocalCatalogue,
	measurements: readonly Measurement[],
	view: View,
	indicator: LocalIndicator,
	periodCode: string
): IndicatorModel {
	const index = figureIndex(measurements);
	const periods = shownPeriods(catalogue, view.calendar, measurements);
	const period = periods.find((p) => p.period === periodCode);
	const province = catalogue.units.find((u) => u.unit === catalogue.settings.province);
	if (period === undefined || province === undefined) throw new Error(`no figures for ${view.calendar} ${periodCode}`);
	const ofProvince = (code: string | undefined) =>
		code === undefined ? null : index.find(indicator.indicator, province.unit, code);
	const now = ofProvince(periodCode);
	const before = periodBefore(periods, period);
	const groups = unitGroups(catalogue, (unit, head) => {
		const m = index.find(indicator.indicator, unit.unit, periodCode);
		return m === null ? null : { unit: head, figure: pageFigure(m) };
	});
	return {
		view,
		head: indicatorHead(indicator, catalogue),
		province: unitHead(province),
		period: periodHead(period),
		figure: now === null ? null : pageFigure(now),
		sincePrevious:
			view.cumulative && before?.year !== period.year
				? null
				: changeSince(now, ofProvince(before?.period), indicator.kind),
		sinceLastYear: changeSince(now, ofProvince(yearBefore(periods, period)?.period), indicator.kind),
		tally: tally(
			groups.flatMap((g) => g.rows.map((row) => index.find(indicator.indicator, row.unit.unit, periodCode)))
		),
		trend: periods.map((p) => {
			const m = ofProvince(p.period);
			return { period: periodHead(p), figure: m === null ? null : pageFigure(m) };
		}),
		breaks: structureBreaks(catalogue, periods),
		groups: groups.filter((group) => view.kind === null || group.kind === view.kind)
	};
}
