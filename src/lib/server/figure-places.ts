import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import type { Measurement } from '../domain/measurement';
import type { Row, TypedTable } from '../package/table';

type FigurePlace = Pick<Issue, 'file' | 'row' | 'column'>;

/**
 * Where a figure can be put right: the predicate of an indicator that is counted from dossiers; the row of the
 * observation itself, else of the year to date that it was derived from; only the file for a sum of several rows.
 */
export function figurePlaces({
	catalogue,
	tables
}: {
	catalogue: Catalogue;
	tables: Record<string, TypedTable>;
}): (figure: Measurement) => FigurePlace {
	const { indicators, observations } = tables;
	const ends = new Map(catalogue.periods.map((p) => [`${p.calendar} ${p.period}`, p.to]));
	const reported = new Map<string, FigurePlace>();
	observations?.rows.forEach((row, at) => {
		const place = observations.places[at];
		if (place === undefined) return;
		reported.set(key(row, String(row.period), row.cumulative === true), place);
		const end = ends.get(`${String(row.calendar)} ${String(row.period)}`);
		if (row.cumulative === true && end !== undefined) reported.set(key(row, end, true), place);
	});
	const predicates = new Map(
		indicators?.rows.map((row, at): [unknown, FigurePlace] => [
			row.indicator,
			{
				file: indicators.places[at]?.file ?? 'indicators.csv',
				row: indicators.places[at]?.row,
				column: 'numerator_sql'
			}
		])
	);
	const unknown: FigurePlace = { file: observations?.places[0]?.file ?? 'observations.csv' };
	return (m) => {
		if (m.facts === 'dossiers') return predicates.get(m.indicator) ?? { file: 'indicators.csv' };
		return (
			reported.get(key({ ...m }, m.period, m.cumulative)) ??
			reported.get(key({ ...m }, ends.get(`${m.calendar} ${m.period}`) ?? '', true)) ??
			unknown
		);
	};
}

const key = (row: Row, when: string, cumulative: boolean): string =>
	JSON.stringify([row.indicator, row.unit, row.calendar, when, cumulative]);
