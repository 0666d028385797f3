import { compareNames } from '../../format/collate';
import type { LocalCatalogue, LocalPlan } from '../local-catalogue';

/** Who issued a plan. */
export interface Issuer {
	unit: string;
	name: string;
	shortName: string;
	/** Whether this site has a page of it: only the units of the package's own province have one. */
	hasPage: boolean;
}

/** What is said of a plan wherever it is named. */
export interface PlanHead extends Pick<LocalPlan, 'plan' | 'title' | 'number' | 'fictional' | 'note'> {
	issuer: Issuer;
	/** ISO; null where the document leaves it blank. */
	issuedOn: string | null;
	/** First and last year covered. */
	from: number;
	to: number;
	/** File name of the document's text; null: there is none, so lines mean nothing. */
	document: string | null;
	/** Issued in the province that the package reports on. */
	isOwn: boolean;
}

export function planHead(catalogue: LocalCatalogue, plan: LocalPlan): PlanHead {
	const { title, number, issued_on, year_from, year_to, document, fictional, note } = plan;
	const issuer = catalogue.units.find((u) => u.unit === plan.unit);
	const isOwn = issuer?.province === catalogue.settings.province;
	return {
		plan: plan.plan,
		title,
		number,
		fictional,
		note,
		issuer: {
			unit: plan.unit,
			name: issuer?.name ?? plan.unit,
			shortName: issuer?.short_name ?? plan.unit,
			hasPage: isOwn
		},
		issuedOn: issued_on,
		from: year_from,
		to: year_to,
		document,
		isOwn
	};
}

/** The plans of the province itself before the others, each by the name of who issued it, the newest first. */
export function plansInOrder(catalogue: LocalCatalogue): LocalPlan[] {
	const heads = new Map(catalogue.plans.map((p) => [p, planHead(catalogue, p)]));
	return [...heads]
		.sort(
			([, a], [, b]) =>
				Number(b.isOwn) - Number(a.isOwn) ||
				compareNames(a.issuer.name, b.issuer.name, catalogue.lang) ||
				b.from - a.from ||
				compareNames(a.title, b.title, catalogue.lang)
		)
		.map(([plan]) => plan);
}
