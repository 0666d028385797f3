import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
	Plan,
	PlanDefect,
	PlanPassage,
	PlanSection,
	Target,
	TargetQuote,
	Task,
	TaskQuote
} from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { decode } from '../../ingest/decode';
import { formatCoverage } from '../../package/proof/percent-coverage';
import { formatRowCoverage } from '../../package/proof/row-coverage';
import { proveRows } from '../../package/proof/rows';
import { proveSources } from '../../package/sources';
import { typedRows } from '../../package/table';
import type { FolderPackage } from '../read-folder';

/**
 * Holds the quotes and the rows of a package's plans against the documents (`*.txt`) of a folder. `listing` says per
 * document which target covers each percent sign, then per section its rows and how much of its text they hold.
 */
export async function checkSources(
	{ tables }: FolderPackage,
	dir: string
): Promise<{ issues: Issue[]; listing: string[] }> {
	const { documents, issues } = await readDocuments(dir);
	if (documents.size === 0) return { issues, listing: [] };
	const rows = <T>(name: string): T[] => typedRows<T>(tables[name]);
	const placeOf = (table: string, index: number) => tables[table]?.places[index] ?? { file: table, row: 0 };
	const plans = { plans: rows<Plan>('plans'), placeOf };
	const targets = proveSources(
		{ ...plans, targets: rows<Target>('targets'), quotes: rows<TargetQuote>('target_quotes') },
		documents
	);
	const tasks = proveRows(
		{
			...plans,
			plan_sections: rows<PlanSection>('plan_sections'),
			tasks: rows<Task>('tasks'),
			task_quotes: rows<TaskQuote>('task_quotes'),
			plan_passages: rows<PlanPassage>('plan_passages'),
			plan_defects: rows<PlanDefect>('plan_defects')
		},
		documents
	);
	return {
		issues: [...issues, ...targets.issues, ...tasks.issues],
		listing: `${formatCoverage(targets.coverage)}\n${formatRowCoverage(tasks.coverage)}`.split('\n')
	};
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
