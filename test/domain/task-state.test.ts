import { describe, expect, test } from 'vitest';
import type { TaskStatus } from '../../src/lib/domain/catalogue';
import { taskState, type TaskState } from '../../src/lib/domain/task-state';

const AS_OF = '2026-09-30';
const at = (status: TaskStatus | null, status_on: string | null, due_to: string | null, asOf: string | null = AS_OF) =>
	taskState({ status, status_on, due_to }, asOf);

describe('a task of a plan', () => {
	test.each<[string, TaskStatus | null, string | null, string | null, TaskState]>([
		['said to be under way after its last day', 'in_progress', '2026-07-01', '2026-06-30', 'overdue'],
		['said not to be begun after its last day', 'not_started', AS_OF, '2026-06-30', 'overdue'],
		['said to be under way before its last day only', 'in_progress', '2026-06-15', '2026-06-30', 'unreported'],
		['said to be under way on its last day', 'in_progress', '2026-06-30', '2026-06-30', 'unreported'],
		['said to be under way, nobody knows when', 'in_progress', null, '2026-06-30', 'unreported'],
		['of which nobody has said anything', null, null, '2026-06-30', 'unreported'],
		['on its last day', 'in_progress', '2026-09-15', AS_OF, 'soon'],
		['92 days before its last day', null, null, '2026-12-31', 'soon'],
		['93 days before its last day', null, null, '2027-01-01', 'open'],
		['without a last day', 'not_started', AS_OF, null, 'open'],
		['done before its last day', 'done', '2026-06-01', '2026-06-30', 'done'],
		['done after its last day', 'done', '2026-08-01', '2026-06-30', 'done'],
		['done on the day of the figures', 'done', AS_OF, '2026-12-31', 'done'],
		['done, nobody knows when', 'done', null, '2026-06-30', 'done'],
		['done only later, past its last day', 'done', '2026-10-01', '2026-06-30', 'unreported'],
		['done only later, before its last day', 'done', '2026-10-01', '2026-12-31', 'soon'],
		['done only later, without a last day', 'done', '2026-10-01', null, 'open']
	])('%s', (_, status, on, due, state) => {
		expect(at(status, on, due)).toBe(state);
	});

	test('without a day of the figures is done or open', () => {
		expect(at('in_progress', '2026-07-01', '2026-06-30', null)).toBe('open');
		expect(at('done', '2026-07-01', '2026-06-30', null)).toBe('done');
	});
});
