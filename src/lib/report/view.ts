import type { Structure } from '../domain/measurement';

/** How a page's figures are looked at; the first view is that of the prerendered page. */
export interface View {
	calendar: string;
	cumulative: boolean;
	structure: Structure;
	/** Only units of this kind; null: all. */
	kind: string | null;
	/** Indicators shown in place of the core one of their concept. */
	variants: string[];
}

export function firstView(calendar: string): View {
	return { calendar, cumulative: false, structure: 'reported', kind: null, variants: [] };
}
