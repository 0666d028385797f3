import type { Task } from './catalogue';
import { isoDate, toDayNumber } from './day-number';

/**
 * Where a task of a plan stands on a day:
 *
 * - `overdue`: its last day has passed and somebody said that it is not done.
 * - `unreported`: its last day has passed and nobody has said anything; that is not the same as overdue.
 * - `soon`: not done, and its last day is within `SOON_DAYS`.
 * - `open`: not done, later or without a last day.
 * - `done`.
 */
export type TaskState = 'overdue' | 'unreported' | 'soon' | 'open' | 'done';

/** The longest quarter: at the end of one, every task of the next is near. */
export const SOON_DAYS = 92;

/** `asOf`: the last day that the facts speak of, ISO; null: no day, so nothing is overdue, unreported or near. */
export function taskState({ status, due_to }: Pick<Task, 'status' | 'due_to'>, asOf: string | null): TaskState {
	if (status === 'done') return 'done';
	if (due_to === null || asOf === null) return 'open';
	// On its last day a task is still in time.
	if (due_to < asOf) return status === null ? 'unreported' : 'overdue';
	return due_to <= isoDate(toDayNumber(asOf) + SOON_DAYS) ? 'soon' : 'open';
}
