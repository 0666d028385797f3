import type { Issue } from '../domain/issue';
import type { Measurement } from '../domain/measurement';
import { buildCube, loadCatalogue, measure, prepareCells } from '../metrics/run';
import { startNodeEngine } from './engine-node';
import { factTables } from './fact-tables';
import { loadDossiers } from './load-dossiers';
import type { FolderPackage } from './read-folder';

/**
 * What only counting shows: faults of single dossiers, and figures that contradict each other. Nothing is checked
 * where the catalogue itself has an error, for the dossiers could not be held against it.
 */
export async function checkFacts({ catalogue, tables, dossiersPath, hasFacts }: FolderPackage): Promise<Issue[]> {
	if (catalogue === null || !hasFacts) return [];
	const engine = await startNodeEngine();
	try {
		await loadCatalogue(engine, catalogue);
		for (const table of factTables(tables, catalogue)) await engine.insert(table);
		const issues = await loadDossiers(engine, dossiersPath, catalogue);
		if (issues.some((issue) => issue.severity === 'error')) return issues;
		await buildCube(engine, catalogue);
		await prepareCells(engine);
		for (const { calendar } of catalogue.calendars) {
			for (const cumulative of [false, true]) {
				const options = { calendar, cumulative, structure: 'reported', heldTo: 'own' } as const;
				issues.push(...(await measure(engine, catalogue.settings, options)).flatMap(contradictions));
			}
		}
		return issues;
	} finally {
		await engine.close();
	}
}

function contradictions(m: Measurement): Issue[] {
	const reasons = new Set(m.reason.split(' '));
	const [file, , row] = (m.source_ref ?? '').split('#');
	const place = {
		file: file === undefined || file === '' ? 'observations.csv' : file,
		...(row === undefined || row === '' ? {} : { row: Number(row) })
	};
	const figure = `${m.indicator}, ${m.unit}, ${m.calendar} ${m.period}${m.cumulative ? ' (cumulative)' : ''}`;
	const found = `${String(m.numerator)}/${String(m.denominator)}`;
	const issues: Issue[] = [];
	if (reasons.has('numerator_over_denominator')) {
		issues.push({
			severity: 'error',
			code: 'numerator-over-denominator',
			...place,
			found,
			expected: 'at most the denominator',
			message: `${figure}: more were counted than there were`
		});
	}
	if (reasons.has('negative_difference')) {
		issues.push({
			severity: 'error',
			code: 'negative-difference',
			...place,
			expected: 'a year to date that is not less than the one before it',
			message: `${figure}: the quarter cannot be derived, because the year to date fell`
		});
	}
	if (reasons.has('conflict')) {
		issues.push({
			severity: 'warning',
			code: 'conflicting-sources',
			...place,
			found,
			expected: 'one figure',
			message: `${figure}: another source or the sum of parts says otherwise; the declared source is shown`
		});
	}
	return issues;
}
