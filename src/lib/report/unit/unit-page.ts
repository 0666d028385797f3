import type { Measurement } from '../../domain/measurement';
import { changeSince } from '../change';
import { figureIndex } from '../figure-index';
import { indicatorHead, periodHead, type IndicatorHead, type PeriodHead } from '../heads';
import { scoreboardIndicators } from '../overview';
import { pageFigure, type PageFigure } from '../page-figure';
import { shownPeriods, yearBefore } from '../periods';
import { structureBreaks, type StructureBreak } from '../structure-breaks';
import type { View } from '../view';
import type { LocalCatalogue } from '../local-catalogue';

export interface UnitRow {
	head: IndicatorHead;
	core: boolean;
	/** Held to the target that applies to the unit itself. */
	own: PageFigure | null;
	/** Held to what the province asks of everybody. */
	province: PageFigure | null;
	sincePrevious: number | null;
	sinceLastYear: number | null;
	/** By period, held to the unit's own target; null where it did not exist or is not concerned. */
	history: (PageFigure | null)[];
}

export interface UnitModel {
	view: View;
	/** Of the newest figures; null where the unit has none. */
	period: PeriodHead | null;
	periods: PeriodHead[];
	/** The changes that it took part in; none in today's structure, which shows no change. */
	breaks: StructureBreak[];
	rows: UnitRow[];
}

/**
 * What a unit's page shows. `own` and `province` are measurements of the view, held to the unit's own and to the
 * province's target; `periodsOf` may hold more units, to tell which periods there are.
 */
export function unitModel(
	catalogue: LocalCatalogue,
	{
		own,
		province,
		all
	}: { own: readonly Measurement[]; province: readonly Measurement[]; all?: readonly Measurement[] },
	view: View,
	unit: string
): UnitModel {
	const [ownIndex, provinceIndex] = [figureIndex(own), figureIndex(province)];
	const periods = shownPeriods(catalogue, view.calendar, all ?? own);
	const shown = periods.filter((p) => ownIndex.isShown(unit, p.period));
	const last = shown.at(-1) ?? null;
	const board = scoreboardIndicators(catalogue, view.variants);
	const others = catalogue.indicators
		.filter((i) => !i.core && !board.includes(i) && ownIndex.indicators.includes(i.indicator))
		.filter((i) => periods.some((p) => (ownIndex.find(i.indicator, unit, p.period)?.value ?? null) !== null))
		.sort((a, b) => a.position - b.position);
	const figure = (m: Measurement | null) => (m === null ? null : pageFigure(m));
	return {
		view,
		period: last === null ? null : periodHead(last),
		periods: periods.map(periodHead),
		breaks: view.structure === 'reported' ? structureBreaks(catalogue, periods, unit) : [],
		rows: [...board, ...others]
			.map((indicator) => {
				const find = (code: string | undefined) =>
					code === undefined ? null : ownIndex.find(indicator.indicator, unit, code);
				const now = find(last?.period);
				const before = periods.findLast((p) => last !== null && p.to < last.from) ?? null;
				return {
					head: indicatorHead(indicator, catalogue),
					core: board.includes(indicator),
					own: figure(now),
					province: figure(last === null ? null : provinceIndex.find(indicator.indicator, unit, last.period)),
					sincePrevious:
						view.cumulative && before?.year !== last?.year
							? null
							: changeSince(now, find(before?.period), indicator.kind),
					sinceLastYear:
						last === null ? null : changeSince(now, find(yearBefore(periods, last)?.period), indicator.kind),
					history: periods.map((p) => figure(find(p.period)))
				};
			})
			.filter((row) => row.history.some((f) => f !== null))
	};
}
