import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import { buildCube, loadCatalogue, prepareCells } from '../metrics/run';
import { factTables } from './fact-tables';
import { loadDossiers } from './load-dossiers';
import type { FolderPackage } from './read-folder';

/**
 * Loads a package that was read into an engine and counts it, unless something in it is an error. Answers with what was
 * found in the dossiers.
 */
export async function countPackage(engine: Engine, pkg: FolderPackage): Promise<Issue[]> {
	const { catalogue, tables } = pkg;
	const issues = await loadDossiers(engine, pkg);
	if (catalogue === null || issues.some((issue) => issue.severity === 'error')) return issues;
	await loadCatalogue(engine, catalogue);
	for (const table of factTables(tables, catalogue)) await engine.insert(table);
	await buildCube(engine, catalogue);
	await prepareCells(engine);
	return issues;
}
