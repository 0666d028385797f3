import type { LocalCatalogue, LocalIndicator, LocalPlan, LocalTarget } from '../local-catalogue';

/** A target that a plan sets, with the words of the plan. */
export interface PlanTarget {
	target: Pick<
		LocalTarget,
		'kind' | 'operator' | 'value' | 'basis' | 'cap' | 'base' | 'statistic' | 'soft' | 'assigned_by' | 'cadence'
	>;
	id: string;
	/** The indicator that it is set on, which may be a variant of the one asked for. */
	indicator: Pick<LocalIndicator, 'indicator' | 'slug' | 'kind' | 'decimals'> & { name: string };
	part: string | null;
	/** Name of the unit or kind of unit that it is for; null: the whole of what the plan covers. */
	scope: string | null;
	scopeType: LocalTarget['scope_type'];
	from: string;
	to: string;
	place: string;
	/** The objective or task of the plan that states it. */
	task: string | null;
	/** Verbatim, in order. */
	fragments: string[];
	plan: Pick<LocalPlan, 'plan' | 'title' | 'number' | 'fictional'> & { issuer: string };
	/** Title of the plan whose level a fictional one follows. */
	follows: string | null;
	note: string | null;
}

/** Every target that any plan sets for a concept: those on `first` before those on its variants, then by date. */
export function planTargets(catalogue: LocalCatalogue, concept: string, first: string): PlanTarget[] {
	const indicators = new Map(catalogue.indicators.filter((i) => i.concept === concept).map((i) => [i.indicator, i]));
	const plans = new Map(catalogue.plans.map((p) => [p.plan, p]));
	const rank = (id: string) => (id === first ? 0 : 1);
	return catalogue.targets
		.flatMap((t) => {
			const [indicator, plan] = [indicators.get(t.indicator), plans.get(t.plan)];
			return indicator === undefined || plan === undefined ? [] : [{ t, indicator, plan }];
		})
		.sort(
			(a, b) =>
				rank(a.indicator.indicator) - rank(b.indicator.indicator) ||
				a.indicator.position - b.indicator.position ||
				Number(b.plan.fictional) - Number(a.plan.fictional) ||
				(a.t.valid_from < b.t.valid_from ? 1 : a.t.valid_from > b.t.valid_from ? -1 : 0) ||
				(a.t.target < b.t.target ? -1 : 1)
		)
		.map(({ t, indicator, plan }) => toPlanTarget(catalogue, t, indicator, plan));
}

function toPlanTarget(
	catalogue: LocalCatalogue,
	t: LocalTarget,
	indicator: LocalIndicator,
	plan: LocalPlan
): PlanTarget {
	const unitName = (unit: string | null) => catalogue.units.find((u) => u.unit === unit)?.name ?? null;
	const followed = catalogue.targets.find((other) => other.target === t.follows);
	const { kind, operator, value, basis, cap, base, statistic, soft, assigned_by, cadence } = t;
	return {
		target: { kind, operator, value, basis, cap, base, statistic, soft, assigned_by, cadence },
		id: t.target,
		indicator: {
			indicator: indicator.indicator,
			slug: indicator.slug,
			kind: indicator.kind,
			decimals: indicator.decimals,
			name: indicator.name
		},
		part: t.part,
		scope:
			t.scope_type === 'unit_kind'
				? (catalogue.unit_kinds.find((k) => k.kind === t.scope)?.name ?? t.scope)
				: unitName(t.scope),
		scopeType: t.scope_type,
		from: t.valid_from,
		to: t.valid_to,
		place: t.place,
		task: t.task,
		fragments: catalogue.target_quotes
			.filter((q) => q.target === t.target)
			.sort((a, b) => a.fragment - b.fragment)
			.map((q) => q.quote),
		plan: {
			plan: plan.plan,
			title: plan.title,
			number: plan.number,
			fictional: plan.fictional,
			issuer: unitName(plan.unit) ?? plan.unit
		},
		follows: catalogue.plans.find((p) => p.plan === followed?.plan)?.title ?? null,
		note: t.note
	};
}
