import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanDefect, PlanSection, Task } from '../../src/lib/domain/catalogue';
import { checkSources } from '../../src/lib/server/cli/check-sources';
import { readPackage, type FolderPackage } from '../../src/lib/server/read-folder';
import { typedRows } from '../../src/lib/package/table';

const documents = resolve('../shared/seeds');
let read: Promise<FolderPackage> | undefined;
const pkg = () => (read ??= readPackage(resolve('data')));

describe('the rows of the five plans', () => {
	it('are as many as the headings of Lai Châu declare', async () => {
		const { tables } = await pkg();
		const sections = typedRows<PlanSection>(tables.plan_sections).filter((s) => s.plan === 'lai-chau-khcn-2025');
		const rows = typedRows<Task>(tables.tasks);
		const count = (section: string, level: string) =>
			rows.filter((t) => t.section === section && t.level === level).length;
		expect(
			sections.map((s) => [s.number, ...['objective', 'task', 'activity'].map((level) => count(s.section, level))])
		).toEqual([
			['I', 3, 5, 5],
			['II', 3, 4, 4],
			['III', 5, 5, 5],
			['IV', 2, 2, 2],
			['V', 2, 2, 4],
			['VI', 2, 2, 3],
			['VII', 2, 2, 2]
		]);
		expect(sections.map((s) => [s.objectives, s.tasks, s.activities])).toEqual(
			sections.map((s) => ['objective', 'task', 'activity'].map((level) => count(s.section, level)))
		);
	});

	it('stand with a list of each document’s own defects', async () => {
		const { tables } = await pkg();
		const plans = typedRows<PlanDefect>(tables.plan_defects).map((d) => d.plan);
		const real = tables.plans?.rows.filter((p) => p.document !== null).map((p) => p.plan) ?? [];
		expect(real).toHaveLength(5);
		for (const plan of real) expect(plans).toContain(plan);
	});

	it.skipIf(!existsSync(documents))('hold every word of their sections, letter for letter', async () => {
		const { issues, listing } = await checkSources(await pkg(), documents);
		expect(issues).toEqual([]);
		const held = listing
			.map((line) => / lines \d+–\d+: .* (\d+) of (\d+) characters held$/.exec(line))
			.filter((m) => m !== null);
		expect(held.length).toBeGreaterThan(40);
		for (const [line, of, all] of held) expect(of, line).toBe(all);
	});
});
