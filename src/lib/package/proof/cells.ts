import { TASK_CELLS, type Task, type TaskQuote } from '../../domain/catalogue';
import type { Issue } from '../../domain/issue';
import { errorAt, type Place } from '../issue-maker';
import { oneLine } from './collapse';

/** Each cell of a row is its fragments, in their order, with one space between. `quotes` are those of the row. */
export function checkCells(task: Task, quotes: readonly TaskQuote[], place: Place): Issue[] {
	return TASK_CELLS.flatMap((cell) => {
		const fragments = quotes.filter((q) => q.cell === cell).toSorted((a, b) => a.fragment - b.fragment);
		const quoted = oneLine(fragments.map((f) => oneLine(f.quote)).join(' '));
		const written = oneLine(task[cell] ?? '');
		if (written === quoted) return [];
		const from = firstDifference(written, quoted);
		return [
			errorAt(place, {
				code: 'cell-differs',
				column: cell,
				found: written === '' ? 'an empty cell' : excerpt(written, from),
				expected: quoted === '' ? 'fragments in task_quotes that say so' : excerpt(quoted, from),
				message:
					fragments.length === 0
						? `Nothing quotes this cell of ${task.task} from the document.`
						: `The cell of ${task.task} is not its ${fragments.length === 1 ? 'fragment' : 'fragments joined by a space'}.`
			})
		];
	});
}

function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

/** Long cells from a little before `from`, so that the difference is seen where lines are cut. */
function excerpt(text: string, from: number): string {
	const start = from <= 60 ? 0 : from - 20;
	return start === 0 ? text : `…${text.slice(start)}`;
}
