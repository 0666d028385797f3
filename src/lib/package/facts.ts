/** Facts of a package that are small enough to be read row by row (dossiers are not). */

export interface Observation {
	indicator: string;
	unit: string;
	period: string;
	calendar: string;
	/** From the start of the year to the end of the period. */
	cumulative: boolean;
	numerator: number | null;
	denominator: number | null;
	/** A rate in percent, or a count or amount. */
	value: number | null;
	/** Answers that the rate rests on. */
	n: number | null;
	/** Null: the indicator's own. */
	method: string | null;
	source_file: string | null;
	source_sheet: string | null;
	source_row: number | null;
	reported_on: string | null;
	note: string | null;
}

export interface Submission {
	unit: string;
	period: string;
	calendar: string;
	/** Null: all sources. */
	source: string | null;
	received_on: string | null;
}
