/** What the generator reads of the practice province's catalogue. Dates are ISO; empty: unbounded. */
export interface SampleUnit {
	unit: string;
	kind: string;
	valid_from: string;
	/** Last day, included. */
	valid_to: string;
}

export interface SampleProcedure {
	procedure: string;
	sector: string;
}

/** A day off, or a day of a weekend that is worked instead: `off` or `makeup`. */
export interface SampleHoliday {
	date: string;
	kind: string;
}

export interface SampleProvince {
	units: SampleUnit[];
	procedures: SampleProcedure[];
	holidays: SampleHoliday[];
}

/** What is generated: how many dossiers, from which seed. */
export interface SampleSize {
	dossiers: number;
	/** A whole number. */
	seed: number;
}
