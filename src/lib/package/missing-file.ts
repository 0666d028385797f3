import type { Issue } from '../domain/issue';
import type { Resource } from './resource';

/** A file that the description names and that is not there: a warning where the table is described as optional. */
export function missingFile(file: string, { name, optional }: Pick<Resource, 'name' | 'optional'>): Issue {
	return {
		severity: optional ? 'warning' : 'error',
		code: 'missing-file',
		file,
		found: 'no file',
		expected: `the table ${name}`,
		message: optional
			? 'The file that the description names is not there; the table is taken as empty.'
			: 'The file that the description names is not there.'
	};
}
