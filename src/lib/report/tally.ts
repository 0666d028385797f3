import type { Measurement } from '../domain/measurement';

/** How the units of a province stand in one indicator and period. */
export interface Tally {
	/** Units that met their target. */
	met: number;
	/** Units with a report, those where nothing occurred among them. */
	reported: number;
	nothing: number;
}

export function tally(figures: Iterable<Measurement | null>): Tally {
	const count: Tally = { met: 0, reported: 0, nothing: 0 };
	for (const figure of figures) {
		if (figure === null || figure.status === 'no_data') continue;
		count.reported += 1;
		if (figure.status === 'met') count.met += 1;
		if (figure.status === 'not_occurring') count.nothing += 1;
	}
	return count;
}
