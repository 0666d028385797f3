import type { Issue } from '../domain/issue';
import { errorAt } from './issue-maker';
import type { CheckedRow } from './table';

/**
 * Two rows with one code that stand under different rows (units, tasks): the fault is then rather that somebody gave
 * the same thing two parents than that a row was copied. Null where it is not so.
 */
export function twoParents(key: readonly string[], earlier: CheckedRow, later: CheckedRow): Issue | null {
	const [code, ...more] = key.map((column) => later.row[column]);
	const [first, second] = [earlier.row.parent ?? null, later.row.parent ?? null];
	if (more.length > 0 || first === null || second === null || first === second) return null;
	return errorAt(later.place, {
		code: 'two-parents',
		column: 'parent',
		found: String(second),
		expected: `${String(first)}, as in ${earlier.place.file}:${earlier.place.row}`,
		message: `${String(code)} stands under two parents; it has one. Keep one row, or end the first and give what follows it a code of its own.`
	});
}
