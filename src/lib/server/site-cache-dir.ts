import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { projectRoot } from './project-root';

/** Where `npm start` keeps the site of a data folder other than its own: one folder each, outside version control. */
export function siteCacheDir(dataDir: string): string {
	const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
	return join(projectRoot, '.cache', 'sites', `${basename(dataDir)}-${hash}`);
}
