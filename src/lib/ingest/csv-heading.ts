import type { Issue } from '../domain/issue';
import { parseCsv } from './csv';
import { decode } from './decode';

/**
 * The headings of a CSV whose rows are read elsewhere, from its first bytes (the first line at least). Faults of
 * encoding, separator, quotes and headings are issues; `heading` is then empty.
 */
export function csvHeading(head: Uint8Array, file: string): { heading: string[]; issues: Issue[] } {
	const end = head.findIndex((byte) => byte === LF || byte === CR);
	const { text, issues } = decode(end < 0 ? head : head.subarray(0, end), file);
	if (text === null) return { heading: [], issues };
	if (text === '' && end >= 0) {
		return {
			heading: [],
			issues: [
				{
					severity: 'error',
					code: 'no-heading',
					file,
					row: 1,
					found: 'an empty line',
					expected: 'a heading row',
					message: 'The first line of the file must hold the headings.'
				}
			]
		};
	}
	const csv = parseCsv(text, file);
	return { heading: csv.readable ? csv.heading : [], issues: csv.issues };
}

const LF = 10;
const CR = 13;
