import { basename } from 'node:path';
import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import { checkDossiers, noDossiers, readDossiers, typedDossiers } from '../ingest/dossiers';

/**
 * Loads and checks dossiers into the table `dossier`; without a file it is empty. Where the answer holds an error the
 * table is not made.
 */
export async function loadDossiers(engine: Engine, path: string | null, catalogue: Catalogue): Promise<Issue[]> {
	if (path === null) {
		await engine.run(noDossiers);
		await engine.run(typedDossiers);
		return [];
	}
	await engine.insert({
		name: 'known_unit',
		columns: [{ name: 'unit', type: 'VARCHAR', values: catalogue.units.map((u) => u.unit) }]
	});
	const file = basename(path);
	const source = await engine.openFile({ path });
	const unreadable = await readDossiers(engine, source, file);
	if (unreadable.length > 0) return unreadable;
	const issues = await checkDossiers(engine, file);
	if (!issues.some((issue) => issue.severity === 'error')) await engine.run(typedDossiers);
	return issues;
}
