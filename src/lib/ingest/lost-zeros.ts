import type { Engine } from '../engine/engine';
import { sql } from '../sql/sql';
import { looseCode } from './loose-code';

/**
 * Codes in the column `procedure` of `dossier_raw` that lost zeros → the code that is meant: 2.00161 → 2.001610. Meant is
 * a known code, else the longest of those in the file that differ in zeros only.
 */
export async function lostZeros(engine: Engine, known: readonly string[]): Promise<Map<string, string>> {
	const answer = await engine.query(sql`
select distinct procedure as code from dossier_raw
where regexp_full_match(procedure, '[0-9]{1,20}([.][0-9]{1,20})?') order by code limit ${MOST_CODES}`);
	const found = (answer.columns.code ?? []).map(String);
	const isKnown = new Set(known);
	const meant = new Map<string, string>();
	for (const code of found.toSorted((a, b) => a.length - b.length)) meant.set(looseCode(code) ?? code, code);
	for (const code of known) meant.set(looseCode(code) ?? code, code);
	const lost = found.flatMap((code): [string, string][] => {
		const right = meant.get(looseCode(code) ?? code);
		return right === undefined || right === code || isKnown.has(code) ? [] : [[code, right]];
	});
	return new Map(lost);
}

/** No province has nearly as many procedures: a column with more holds something else. */
const MOST_CODES = 50_000;
