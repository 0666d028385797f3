import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan, Target, TargetQuote } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { decode } from '../../ingest/decode';
import { formatCoverage, proveSources } from '../../package/sources';
import { typedRows } from '../../package/table';
import type { FolderPackage } from '../read-folder';

/**
 * Holds the quotes of a package against the documents (`*.txt`) of a folder. `listing` says per document which target
 * covers each percent sign.
 */
export async function checkSources(
	{ tables }: FolderPackage,
	dir: string
): Promise<{ issues: Issue[]; listing: string[] }> {
	const { documents, issues } = await readDocuments(dir);
	if (documents.size === 0) return { issues, listing: [] };
	const proof = proveSources(
		{
			plans: typedRows<Plan>(tables.plans),
			targets: typedRows<Target>(tables.targets),
			quotes: typedRows<TargetQuote>(tables.target_quotes),
			placeOf: (table, index) => tables[table]?.places[index] ?? { file: table, row: 0 }
		},
		documents
	);
	return { issues: [...issues, ...proof.issues], listing: formatCoverage(proof.coverage).split('\n') };
}

/** The documents of a folder by file name. */
async function readDocuments(dir: string): Promise<{ documents: Map<string, string>; issues: Issue[] }> {
	const documents = new Map<string, string>();
	const issues: Issue[] = [];
	const names = await readdir(dir).catch(() => null);
	for (const name of (names ?? []).filter((n) => n.endsWith('.txt')).sort()) {
		const decoded = decode(new Uint8Array(await readFile(join(dir, name))), name);
		issues.push(...decoded.issues);
		if (decoded.text !== null) documents.set(name, decoded.text);
	}
	if (documents.size === 0) {
		issues.push({
			severity: 'error',
			code: 'no-documents',
			file: dir,
			found: names === null ? 'no such folder' : 'no text file',
			expected: 'plan documents as *.txt',
			message: 'There is nothing to hold the quotes against.'
		});
	}
	return { documents, issues };
}
