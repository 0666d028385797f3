import type { Task } from './catalogue';
import { isoDate, toDayNumber } from './day-number';

/**
 * Where a task of a plan stands on a day:
 *
 * - `overdue`: its last day has passed, and somebody said after it that it is not done.
 * - `unreported`: its last day has passed and nobody has said anything since; that is not the same as overdue.
 * - `soon`: not done, and its last day is within `SOON_DAYS`.
 * - `open`: not done, later or without a last day.
 * - `done`: by that day; what is stated of a later day is not done yet.
 */
export type TaskState = 'overdue' | 'unreported' | 'soon' | 'open' | 'done';

/** The longest quarter: at the end of one, every task of the next is near. */
export const SOON_DAYS = 92;

/**
 * `asOf`: the last day that the facts speak of, ISO; null: no day, so nothing is overdue, unreported or near.
 * A `done` without a day (`status_on` null) counts as done; another status without one says nothing about a deadline.
 */
export function taskState(
	{ status, status_on, due_to }: Pick<Task, 'status' | 'status_on' | 'due_to'>,
	asOf: string | null
): TaskState {
	if (status === 'done' && (asOf === null || status_on === null || status_on <= asOf)) return 'done';
	if (due_to === null || asOf === null) return 'open';
	// On its last day a task is still in time.
	if (due_to < asOf) {
		const isKnownLate = status !== null && status !== 'done' && status_on !== null && status_on > due_to;
		return isKnownLate ? 'overdue' : 'unreported';
	}
	return due_to <= isoDate(toDayNumber(asOf) + SOON_DAYS) ? 'soon' : 'open';
}
