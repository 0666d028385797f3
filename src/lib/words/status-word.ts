import type { Status } from '../domain/measurement';
import type { Words } from './vi';

/** The word for a verdict; a figure without one is a fault of data and says so. */
export function statusWord(status: Status | null, words: Words): string {
	return status === null ? words.fault : words.status[status];
}
