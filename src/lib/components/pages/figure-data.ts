import type { PageFigure } from '../../report/page-figure';

/** A figure as attributes of the element that shows it: for programs, and for checking one engine against another. */
export function figureData(indicator: string, unit: string, period: string, figure: PageFigure | null) {
	return {
		'data-indicator': indicator,
		'data-unit': unit,
		'data-period': period,
		'data-numerator': figure?.numerator,
		'data-denominator': figure?.denominator,
		'data-rate': figure?.rate,
		'data-target': figure?.target,
		'data-status': figure?.status
	};
}
