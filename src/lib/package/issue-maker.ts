import type { Issue } from '../domain/issue';

/** Where a row of a table stands. */
export interface Place {
	file: string;
	/** Line of the file. */
	row: number;
}

type Details = Omit<Issue, 'severity' | 'file' | 'row'>;

/** A finding that stops a build. */
export function errorAt(place: Place, details: Details): Issue {
	return { severity: 'error', file: place.file, row: place.row, ...details };
}

/** A finding that is listed beside the figures. */
export function warningAt(place: Place, details: Details): Issue {
	return { severity: 'warning', file: place.file, row: place.row, ...details };
}
