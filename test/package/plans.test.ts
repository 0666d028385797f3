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

	it('are so many of each plan and level, with so many defects, that a change is seen', async () => {
		const { tables } = await pkg();
		const tasks = typedRows<Task>(tables.tasks);
		const defects = typedRows<PlanDefect>(tables.plan_defects);
		const count = (plan: string) => [
			...['objective', 'task', 'activity'].map(
				(level) => tasks.filter((t) => t.plan === plan && t.level === level).length
			),
			defects.filter((d) => d.plan === plan).length
		];
		const real = (tables.plans?.rows ?? []).filter((p) => p.document !== null).map((p) => String(p.plan));
		expect(Object.fromEntries(real.map((plan) => [plan, count(plan)]))).toEqual({
			'lai-chau-khcn-2025': [19, 22, 25, 43],
			'quang-ngai-khcn-2021-2025': [0, 48, 0, 18],
			'son-la-khcn-2025': [26, 74, 0, 59],
			'dak-nong-y-te-2025': [0, 20, 52, 44],
			'tay-ninh-tu-phap-2021-2030': [33, 52, 70, 73]
		});
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
		expect(held).toHaveLength(51);
		const totals = listing
			.map((line) => / \((.+)\): .* (\d+) of (\d+) characters held, (\d+) outside the sections$/.exec(line))
			.filter((m) => m !== null)
			.map(([, plan, ...figures]) => [plan, ...figures.map(Number)]);
		expect(totals).toEqual([
			['lai-chau-khcn-2025', 12403, 12403, 242],
			['quang-ngai-khcn-2021-2025', 11278, 11278, 5074],
			['son-la-khcn-2025', 21741, 21741, 3991],
			['dak-nong-y-te-2025', 12613, 12613, 222],
			['tay-ninh-tu-phap-2021-2030', 18106, 18106, 100]
		]);
		for (const [line, of, all] of held) expect(of, line).toBe(all);
	});
});
