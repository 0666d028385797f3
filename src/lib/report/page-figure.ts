import type { IndicatorKind } from '../domain/catalogue';
import type { Measurement } from '../domain/measurement';

/**
 * The part of a measurement that a page shows. `rate` is the value where no counts stand behind it (a rate that was
 * reported without them); everywhere else the value follows from the counts, see `valueOf`.
 */
export interface PageFigure extends Pick<
	Measurement,
	| 'numerator'
	| 'denominator'
	| 'n'
	| 'operator'
	| 'target'
	| 'target_id'
	| 'target_rule'
	| 'status'
	| 'reason'
	| 'derived'
> {
	rate: number | null;
	/** Units that reported, of those expected to. */
	reported: number;
	expected: number;
}

/** A figure with its value, as charts and `format/` take it. */
export type FullFigure = PageFigure & { value: number | null };

export function pageFigure(m: Measurement): PageFigure {
	return {
		numerator: m.numerator,
		denominator: m.denominator,
		rate: m.numerator === null ? m.value : null,
		n: m.n,
		operator: m.operator,
		target: m.target,
		target_id: m.target_id,
		target_rule: m.target_rule,
		status: m.status,
		reason: m.reason,
		derived: m.derived,
		reported: m.units_reported,
		expected: m.units_expected
	};
}

/** Percent for ratios, otherwise the count or amount; null where there is none. Not rounded. */
export function valueOf(figure: PageFigure, kind: IndicatorKind): number | null {
	const { numerator, denominator } = figure;
	if (numerator === null) return figure.rate;
	if (kind !== 'ratio') return numerator;
	return denominator === null || denominator === 0 ? null : (100 * numerator) / denominator;
}

export function fullFigure(figure: PageFigure, kind: IndicatorKind): FullFigure {
	return { ...figure, value: valueOf(figure, kind) };
}

/** Value less target, in the unit of the value; null where one of them is missing. */
export function differenceOf(figure: PageFigure, kind: IndicatorKind): number | null {
	const value = valueOf(figure, kind);
	return value === null || figure.target === null ? null : value - figure.target;
}
