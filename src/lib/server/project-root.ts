import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute folder that holds package.json, wherever a command is run from and also from inside a built bundle. */
export const projectRoot = nearest(dirname(fileURLToPath(import.meta.url)));

function nearest(folder: string): string {
	if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'svelte.config.js'))) return folder;
	const above = dirname(folder);
	if (above === folder) throw new Error('the folder of the program was not found');
	return nearest(above);
}
