import type { Catalogue } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import { buildCube, loadCatalogue, prepareCells } from '../metrics/run';
import { factTables } from './fact-tables';
import { startNodeEngine } from './engine-node';
import { loadDossiers } from './load-dossiers';
import { practicePackage } from './practice-package';
import { readPackage, type FolderPackage } from './read-folder';

/** A data package, checked and counted: its catalogue and an engine that holds `cube`, `handed_in` and `cell`. */
export interface OpenPackage {
	catalogue: Catalogue;
	engine: Engine;
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
		const errors = issues.filter((issue) => issue.severity === 'error').length;
		super(
			`${folder} has ${String(errors)} ${errors === 1 ? 'fault' : 'faults'}; run \`cchc check\` on it for the list`
		);
	}
}

/**
 * Opens a folder of the package's shape. A package with practice settings and no facts of its own gets generated ones.
 * Throws `PackageFaults` when anything in it is an error, facts included.
 */
export async function openPackage(folder: string): Promise<OpenPackage> {
	const read = await readSound(folder);
	const { practice } = read.catalogue.settings;
	const { catalogue, tables, dossiersPath, issues } =
		practice === null || read.hasFacts ? read : await readSound(await practicePackage(folder, practice));
	const engine = await startNodeEngine();
	try {
		await loadCatalogue(engine, catalogue);
		for (const table of factTables(tables, catalogue)) await engine.insert(table);
		const factIssues = await loadDossiers(engine, dossiersPath, catalogue);
		if (factIssues.some(isError)) throw new PackageFaults(folder, [...issues, ...factIssues]);
		await buildCube(engine, catalogue);
		await prepareCells(engine);
		return { catalogue, engine, issues: [...issues, ...factIssues] };
	} catch (cause) {
		await engine.close();
		throw cause;
	}
}

const isError = (issue: Issue) => issue.severity === 'error';

async function readSound(folder: string): Promise<FolderPackage & { catalogue: Catalogue }> {
	const read = await readPackage(folder);
	const { catalogue } = read;
	if (catalogue === null || read.issues.some(isError)) throw new PackageFaults(folder, read.issues);
	return { ...read, catalogue };
}
