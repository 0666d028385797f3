import type { LocalCatalogue } from '../local-catalogue';

/** A stretch of a cell as written; `unit` where it names one that this site has a page of. */
export interface Stretch {
	text: string;
	unit: string | null;
}

/** Who leads or supports a task: one mention of its cell. */
export interface Mention {
	mention: string;
	/** Null: a group of units, or not certain. */
	unit: string | null;
}

/** The mentions of every task in one role, in the order of the cell. */
export function mentionsByTask(catalogue: LocalCatalogue, role: 'lead' | 'support'): Map<string, Mention[]> {
	const found = new Map<string, (Mention & { position: number })[]>();
	for (const row of catalogue.task_units) {
		if (row.role === role) found.set(row.task, [...(found.get(row.task) ?? []), row]);
	}
	return new Map([...found].map(([task, rows]) => [task, rows.sort((a, b) => a.position - b.position)]));
}

/**
 * A cell cut at its mentions, so that units of the province can be links; joined again it is the cell, whatever the
 * mentions say. A mention that does not follow in the text is left unlinked.
 */
export function stretches(cell: string | null, mentions: readonly Mention[], hasPage: (unit: string) => boolean) {
	const out: Stretch[] = [];
	let rest = cell ?? '';
	for (const { mention, unit } of mentions) {
		const at = unit === null || !hasPage(unit) ? -1 : rest.indexOf(mention);
		if (at === -1 || mention === '') continue;
		if (at > 0) out.push({ text: rest.slice(0, at), unit: null });
		out.push({ text: mention, unit });
		rest = rest.slice(at + mention.length);
	}
	return rest === '' ? out : [...out, { text: rest, unit: null }];
}
