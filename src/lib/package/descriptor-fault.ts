import type { Issue } from '../domain/issue';

export const DESCRIPTOR_FILE = 'datapackage.json';

/** An error about the description itself; `column` is the place in it, e.g. `cchc.province`. */
export function descriptorFault(code: string, details: Omit<Issue, 'severity' | 'code' | 'file'>): Issue {
	return { severity: 'error', code, file: DESCRIPTOR_FILE, ...details };
}
