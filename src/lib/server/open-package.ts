import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import type { TypedTable } from '../package/table';
import { countPackage } from './count-package';
import { startNodeEngine } from './engine-node';
import { practicePackage } from './practice-package';
import { readPackage, type FolderPackage } from './read-folder';

/** A data package, checked and counted: its catalogue and an engine that holds `cube`, `handed_in` and `cell`. */
export interface OpenPackage {
	catalogue: Catalogue;
	engine: Engine;
	/** Every table but the dossiers. */
	tables: Record<string, TypedTable>;
	/** Warnings; a package with errors is not opened. */
	issues: Issue[];
}

/** A package that cannot be opened, with every fault that was found. */
export class PackageFaults extends Error {
	override readonly name = 'PackageFaults';
	constructor(
		readonly folder: string,
		readonly issues: Issue[]
	) {
		const errors = issues.filter(isError).length;
		super(
			`${folder} has ${String(errors)} ${errors === 1 ? 'fault' : 'faults'}; run \`cchc check\` on it for the list`
		);
	}
}

/**
 * Opens a folder of the package's shape. A package with practice settings and no facts of its own gets generated ones.
 * Throws `PackageFaults` when anything in it is an error, dossiers included.
 */
export async function openPackage(folder: string): Promise<OpenPackage> {
	const pkg = await withFacts(folder, await readPackage(folder));
	const engine = await startNodeEngine();
	try {
		const issues = pkg.issues.concat(await countPackage(engine, pkg));
		const { catalogue, tables } = pkg;
		if (catalogue === null || issues.some(isError)) throw new PackageFaults(folder, issues);
		return { catalogue, engine, tables, issues };
	} catch (cause) {
		await engine.close();
		throw cause;
	}
}

const isError = (issue: Issue) => issue.severity === 'error';

async function withFacts(folder: string, pkg: FolderPackage): Promise<FolderPackage> {
	const practice = pkg.catalogue?.settings.practice ?? null;
	if (practice === null || pkg.hasFacts || pkg.issues.some(isError)) return pkg;
	return readPackage(await practicePackage(folder, practice));
}
