import type { RankingInput } from '../../../charts/ranking';
import type { TrendInput } from '../../../charts/trend';
import type { IndicatorModel, UnitFigure } from '../../../report/indicator-page';
import { fullFigure } from '../../../report/page-figure';
import type { UnitGroup } from '../../../report/unit-groups';
import { periodName, periodNumeral } from '../../../words/period-name';
import type { Words } from '../../../words/vi';

/** The province's figures over time, with the changes of its units marked. */
export function trendInput(model: IndicatorModel, words: Words): TrendInput {
	return {
		indicator: model.head,
		points: model.trend.map(({ period, figure }) => ({
			label: periodNumeral(period, words) || String(period.year),
			group: String(period.year),
			name: periodName(period, words, model.view.cumulative),
			figure: figure === null ? null : fullFigure(figure, model.head.kind)
		})),
		breaks: model.breaks.map(({ index, on }) => ({ index, label: words.pages.indicator.breakLabel(on) }))
	};
}

/** The units of one kind, each with its figure. */
export function rankingInput(model: IndicatorModel, group: UnitGroup<UnitFigure>): RankingInput {
	return {
		indicator: model.head,
		rows: group.rows.map(({ unit, figure }) => ({
			name: unit.shortName,
			fullName: unit.name,
			figure: fullFigure(figure, model.head.kind)
		}))
	};
}

/** What the units of a kind are called in a sentence. */
export function nounOf(kind: string, words: Words): string {
	if (kind === 'department') return words.unit.department;
	return kind === 'commune' ? words.unit.commune : words.unit.noun;
}
