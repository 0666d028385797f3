import type { Issue } from '../domain/issue';
import { countPackage } from './count-package';
import { startNodeEngine } from './engine-node';
import { figureFaults } from './figure-faults';
import type { FolderPackage } from './read-folder';

/**
 * What only counting shows: faults of single dossiers, and figures that contradict each other. Figures are not checked
 * where the catalogue or a dossier has an error.
 */
export async function checkFacts(pkg: FolderPackage): Promise<Issue[]> {
	const { catalogue, hasFacts } = pkg;
	if (!hasFacts) return [];
	const engine = await startNodeEngine();
	try {
		const issues = await countPackage(engine, pkg);
		if (catalogue === null || issues.some((issue) => issue.severity === 'error')) return issues;
		return issues.concat(await figureFaults(engine, { ...pkg, catalogue }));
	} finally {
		await engine.close();
	}
}
