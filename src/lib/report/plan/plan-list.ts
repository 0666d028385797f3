import type { TaskLevel } from '../../domain/catalogue';
import type { LocalCatalogue } from '../local-catalogue';
import { planHead, plansInOrder, type PlanHead } from './plan-head';
import type { PartCounts } from './plan-page';

export interface ListedPlan {
	head: PlanHead;
	counts: PartCounts;
}

/** All plans, those of the province itself first. */
export function planList(catalogue: LocalCatalogue): ListedPlan[] {
	return plansInOrder(catalogue).map((plan) => {
		const tasks = catalogue.tasks.filter((t) => t.plan === plan.plan);
		const count = (level: TaskLevel) => tasks.filter((t) => t.level === level).length;
		return {
			head: planHead(catalogue, plan),
			counts: {
				objectives: count('objective'),
				tasks: count('task'),
				activities: count('activity'),
				targets: catalogue.targets.filter((t) => t.plan === plan.plan).length,
				defects: catalogue.plan_defects.filter((d) => d.plan === plan.plan).length
			}
		};
	});
}
