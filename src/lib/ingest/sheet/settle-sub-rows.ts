import type { SettledSubRows } from './check-sums';
import type { LeftOut, SheetTable } from './table';

/**
 * The table with its question of sub rows answered, by sums or by a person: rows that the row above counts are left out
 * ("of_which"), rows that stand beside it stay. Groups with `counted: null` stay a question.
 */
export function settleSubRows(table: SheetTable, answers: readonly SettledSubRows[]): SheetTable {
	const answered = new Map(
		answers.flatMap(({ parent, counted }) => (counted === null ? [] : [[parent, counted] as const]))
	);
	const gone = new Set(answers.flatMap(({ children, counted }) => (counted === true ? children : [])));
	const left = table.rows.flatMap(({ at, label, under }): LeftOut[] =>
		gone.has(at) ? [{ at, kind: 'of_which', why: 'counted-in-row-above', label: label ?? '', under }] : []
	);
	return {
		...table,
		rows: table.rows.filter(({ at }) => !gone.has(at)),
		leftOut: [...table.leftOut, ...left].toSorted((a, b) => a.at - b.at),
		questions: table.questions.filter(({ kind, rows }) => kind !== 'sub_rows' || !answered.has(rows[0] ?? -1))
	};
}
