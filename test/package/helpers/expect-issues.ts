import { expect, it } from 'vitest';
import type { Issue } from '../../../src/lib/domain/issue';
import { readPackage } from '../../../src/lib/server/read-folder';
import { Folder } from './folder';

export type Damage = (folder: Folder) => Promise<unknown>;
export type Case = [name: string, damage: Damage, issues: Partial<Issue>[]];

/** What is found in a copy of the minimal package after some damage. */
export async function issuesAfter(damage: Damage): Promise<Issue[]> {
	const folder = await Folder.copy();
	try {
		await damage(folder);
		return (await readPackage(folder.dir)).issues;
	} finally {
		await folder.remove();
	}
}

/** Each case breaks one thing in the minimal package, after `prepare`, and expects exactly these issues. */
export function expectIssues(cases: Case[], prepare: Damage = () => Promise.resolve()): void {
	it.each(cases)('%s', async (_, damage, issues) => {
		const found = await issuesAfter(async (folder) => {
			await prepare(folder);
			await damage(folder);
		});
		expect(found).toMatchObject(issues.map((i) => ({ severity: 'error', ...i })));
	});
}
