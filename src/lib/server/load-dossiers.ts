import { open, readFile } from 'node:fs/promises';
import type { Unit } from '../domain/catalogue';
import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import { checkDossiers, type KnownCodes } from '../ingest/check-dossiers';
import { decode } from '../ingest/decode';
import { MIXED_LINE_BREAKS, noDossiers, readDossiers, typedDossiers, type DossierFile } from '../ingest/dossiers';
import { evenLineBreaks } from '../ingest/even-line-breaks';
import { typedRows } from '../package/table';
import type { FolderPackage } from './read-folder';

/** Enough for the heading row. */
const HEAD_BYTES = 1 << 16;

/**
 * Loads and checks the dossiers of a package into the table `dossier`; without a file it is empty. Every fault is
 * found even where other tables have some; where the answer holds an error the table is not made.
 */
export async function loadDossiers(engine: Engine, pkg: FolderPackage): Promise<Issue[]> {
	const { dossiersPath: path, dossiersFile: file, dossierColumns: described } = pkg;
	if (path === null) {
		await engine.run(noDossiers);
		await engine.run(typedDossiers);
		return [];
	}
	const source = await engine.openFile({ path });
	const dossiers = { source, file, head: await readHead(path), described };
	const first = await readDossiers(engine, dossiers);
	const isMixed = first.issues.some((issue) => issue.code === MIXED_LINE_BREAKS);
	const read = isMixed ? await readEvened(engine, dossiers, path) : first;
	if (!read.readable) return read.issues;
	const issues = read.issues.concat(await checkDossiers(engine, file, knownCodes(pkg)));
	if (!issues.some((issue) => issue.severity === 'error')) await engine.run(typedDossiers);
	return issues;
}

/** A file put together from several, with line breaks of several kinds, is evened in memory; its cells stay as they are. */
async function readEvened(engine: Engine, dossiers: DossierFile, path: string) {
	const { text, issues } = decode(new Uint8Array(await readFile(path)), dossiers.file);
	if (text === null) return { issues, readable: false };
	const source = await engine.openFile({ name: 'even.csv', data: new TextEncoder().encode(evenLineBreaks(text)) });
	return readDossiers(engine, { ...dossiers, source });
}

async function readHead(path: string): Promise<Uint8Array> {
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}

/** A table of units with a fault in it does not tell which units there are. */
function knownCodes({ tables, issues }: FolderPackage): KnownCodes {
	const files = new Set(tables.units?.places.map((place) => place.file));
	const isWhole = files.size > 0 && !issues.some((issue) => issue.severity === 'error' && files.has(issue.file));
	const units = typedRows<Unit>(tables.units).map((u) => u.unit);
	const procedures = (tables.procedures?.rows ?? []).map((row) => row.procedure);
	return { units: isWhole ? units : null, procedures: procedures.filter((p) => typeof p === 'string') };
}
