import { nameKey } from '../../format/name-key';
import type { ColumnValue } from './value-column';

/** A value of the target list and the spellings by which it is known; the form or the workspace states them. */
export interface KnownSpellings {
	target: string;
	spellings: readonly string[];
}

/** What a value of a column stands for. */
export type ValueGuess = ColumnValue &
	(
		| { kind: 'guess'; target: string; /** The known spelling that is the same but for `nameKey`. */ reason: string }
		/** No known spelling, or one of several targets: somebody has to say. */
		| { kind: 'question'; candidates: { target: string; reason: string }[] }
	);

/**
 * What each value of a column stands for in a target list: only where it is spelled like a known spelling of exactly one
 * target. Part of a spelling, or a similar one, is never enough.
 */
export function guessValues(values: readonly ColumnValue[], known: readonly KnownSpellings[]): ValueGuess[] {
	const targets = new Map<string, Map<string, string>>();
	for (const { target, spellings } of known) {
		for (const spelling of spellings) {
			const key = nameKey(spelling);
			const meant = targets.get(key) ?? new Map<string, string>();
			if (!meant.has(target)) meant.set(target, spelling);
			targets.set(key, meant);
		}
	}
	return values.map((value) => {
		const candidates = [...(targets.get(value.key) ?? [])].map(([target, reason]) => ({ target, reason }));
		const [only, other] = candidates;
		if (only === undefined || other !== undefined) return { ...value, kind: 'question', candidates };
		return { ...value, kind: 'guess', ...only };
	});
}
