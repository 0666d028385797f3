/** How bad a finding is: an error stops a build or an import, a warning is listed beside the figures. */
export type Severity = 'error' | 'warning';

/**
 * One finding about data. Faults of data are values, never exceptions, so that all of them can be listed.
 * `row` is the line that a person sees in the file: the heading is row 1.
 */
export interface Issue {
	severity: Severity;
	/** Stable machine name, kebab-case: `unknown-column`, `wrong-type` … */
	code: string;
	file: string;
	sheet?: string;
	row?: number;
	column?: string;
	/** What stands there, as written. */
	found?: string;
	/** What should stand there. */
	expected?: string;
	/** One sentence in English: what is wrong and what to do. */
	message: string;
}
