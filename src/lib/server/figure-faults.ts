import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import type { Measurement } from '../domain/measurement';
import type { Engine } from '../engine/engine';
import { measure } from '../metrics/run';
import { groupBy } from '../package/group-by';
import type { TypedTable } from '../package/table';
import { figurePlaces } from './figure-places';

/** A package that was read, with what was found wrong in it. */
export interface CountedPackage {
	catalogue: Catalogue;
	tables: Record<string, TypedTable>;
	issues: readonly Issue[];
}

interface Finding {
	figure: Measurement;
	/** Findings of one cause are told once. */
	cause: string;
	issue: Issue;
}

/**
 * Figures of a counted package that contradict each other, in any calendar, in quarters or the year to date. Told once
 * for a cause, at the first figure that shows it; a province's total says nothing that its units have said.
 */
export async function figureFaults(engine: Engine, pkg: CountedPackage): Promise<Issue[]> {
	const { settings, calendars } = pkg.catalogue;
	const placeOf = figurePlaces(pkg);
	const findings: Finding[] = [];
	for (const { calendar } of calendars) {
		for (const cumulative of [false, true]) {
			const options = { calendar, cumulative, structure: 'reported', heldTo: 'own' } as const;
			for (const figure of await measure(engine, settings, options)) {
				if (figure.reason !== '') findings.push(...contradictions(figure, placeOf(figure)));
			}
		}
	}
	const isTold = toldAlready(pkg);
	const groups = groupBy(
		findings.filter((f) => !isTold(f)),
		(f) => f.cause
	);
	const ofUnits = new Set(
		groups.flatMap(([f]) => (f === undefined || f.figure.unit === settings.province ? [] : [kindOf(f)]))
	);
	return groups.flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		if (first.figure.unit === settings.province && ofUnits.has(kindOf(first))) return [];
		const more = group.length - 1;
		const rest = more === 0 ? '' : ` (so do ${String(more)} more figures)`;
		return [{ ...first.issue, message: `${first.issue.message}${rest}.` }];
	});
}

const kindOf = ({ figure, issue }: Finding) => `${issue.code} ${figure.indicator}`;

/** What was said already of the rows that a figure is made of. */
function toldAlready({ issues, tables, catalogue }: CountedPackage): (finding: Finding) => boolean {
	const places = new Set(issues.filter((i) => i.severity === 'error').map((i) => `${i.file}:${String(i.row)}`));
	const faulty = new Set<string>();
	tables.observations?.rows.forEach((row, at) => {
		const place = tables.observations?.places[at];
		if (place === undefined || !places.has(`${place.file}:${String(place.row)}`)) return;
		for (const unit of [row.unit, catalogue.settings.province]) faulty.add(`${String(row.indicator)} ${String(unit)}`);
	});
	return ({ figure }) => faulty.has(`${figure.indicator} ${figure.unit}`);
}

function contradictions(m: Measurement, place: Pick<Issue, 'file' | 'row' | 'column'>): Finding[] {
	const reasons = new Set(m.reason.split(' '));
	const figure = `${m.indicator}, ${m.unit}, ${m.calendar} ${m.period}${m.cumulative ? ' (year to date)' : ''}`;
	const counts = `${String(m.numerator)} of ${String(m.denominator)}`;
	const cause = m.facts === 'dossiers' ? m.indicator : `${m.indicator} ${m.unit}`;
	const findings: Finding[] = [];
	if (reasons.has('numerator_over_denominator')) {
		const why =
			m.facts === 'dossiers'
				? 'the numerator counts dossiers that the denominator leaves out'
				: 'adding or subtracting what was reported gives more than there were';
		findings.push({
			figure: m,
			cause: `numerator ${cause}`,
			issue: {
				severity: 'error',
				code: 'numerator-over-denominator',
				...place,
				found: counts,
				expected: 'a numerator of at most the denominator',
				message: `${figure}: ${why}`
			}
		});
	}
	if (reasons.has('negative_difference')) {
		findings.push({
			figure: m,
			cause: `negative ${cause}`,
			issue: {
				severity: 'error',
				code: 'negative-difference',
				...place,
				found: 'a year to date that fell',
				expected: 'a year to date that is not less than the one before it',
				message: `${figure}: the quarter cannot be derived`
			}
		});
	}
	if (reasons.has('conflict')) {
		findings.push({
			figure: m,
			cause: `conflict ${figure}`,
			issue: {
				severity: 'warning',
				code: 'conflicting-sources',
				...place,
				found: counts,
				expected: 'one figure',
				message: `${figure}: another source or the sum of parts says otherwise; the declared source is shown`
			}
		});
	}
	return findings;
}
