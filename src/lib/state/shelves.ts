import type { HeldTo } from '../domain/measurement';
import type { View } from '../report/view';
import type { Shelf } from './measured-store';

/** Where the measurements of a view lie. */
export function shelfOf({ calendar, cumulative, structure }: View, heldTo: HeldTo): Shelf {
	return { calendar, cumulative, structure, heldTo };
}

/** The views that are one control away from this one, in the order in which they are usually asked for. */
export function likelyViews(view: View, structures: boolean): View[] {
	return (structures ? (['reported', 'current'] as const) : (['reported'] as const)).flatMap((structure) =>
		[true, false].map((cumulative) => ({ ...view, structure, cumulative }))
	);
}
