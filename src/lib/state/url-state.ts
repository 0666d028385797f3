import type { Choice, Choices } from '../report/choices';
import type { View } from '../report/view';

/** Something in an address that the data do not offer, and so was left out. */
export interface UrlFault {
	parameter: keyof typeof PARAMETERS;
	found: string;
}

/** Parameters as they stand in an address. */
const PARAMETERS = {
	cumulative: 'luy-ke',
	calendar: 'lich',
	kind: 'loai',
	variants: 'cach-tinh',
	structure: 'to-chuc'
} as const;
const YES = '1';
const TODAY = 'hien-nay';

/**
 * Reads a view from the query part of an address. Never throws: what is unknown, empty or written twice falls back to
 * the prerendered view and is returned as a fault. Parameters of other names are left alone.
 */
export function parseView(search: string, choices: Choices): { view: View; faults: UrlFault[] } {
	const parameters = new URLSearchParams(search);
	const faults: UrlFault[] = [];
	const read = <T>(parameter: keyof typeof PARAMETERS, accept: (found: string) => T | null): T | null => {
		const [found, ...more] = parameters.getAll(PARAMETERS[parameter]);
		if (found === undefined) return null;
		const value = more.length > 0 ? null : accept(found);
		if (value === null) faults.push({ parameter, found: [found, ...more].join(', ').slice(0, 80) });
		return value;
	};
	const oneOf = (options: readonly Choice[]) => (found: string) => options.find((o) => o.code === found)?.code ?? null;
	return {
		view: {
			cumulative: read('cumulative', (found) => (found === YES ? true : null)) ?? false,
			calendar: read('calendar', oneOf(choices.calendars)) ?? choices.calendar,
			kind: read('kind', oneOf(choices.kinds)),
			variants: read('variants', (found) => readVariants(found, choices)) ?? [],
			structure: read('structure', (found) => (found === TODAY && choices.structures ? 'current' : null)) ?? 'reported'
		},
		faults
	};
}

/** All or nothing: one unknown name, or two for one column, is a fault. */
function readVariants(found: string, { variants }: Choices): string[] | null {
	const slugs = found.split(',');
	const chosen = variants.flatMap(({ options }) =>
		options
			.slice(1)
			.filter((o) => slugs.includes(o.slug))
			.slice(0, 1)
	);
	return chosen.length === slugs.length && found !== '' ? chosen.map((o) => o.code) : null;
}

/**
 * The query part of an address, with its question mark; empty for the prerendered view, so that each view has one
 * address. `parseView(printView(view)).view` is `view`.
 */
export function printView(view: View, choices: Choices): string {
	const parameters = new URLSearchParams();
	if (view.cumulative) parameters.set(PARAMETERS.cumulative, YES);
	if (view.calendar !== choices.calendar) parameters.set(PARAMETERS.calendar, view.calendar);
	if (view.kind !== null) parameters.set(PARAMETERS.kind, view.kind);
	const slugs = choices.variants.flatMap(({ options }) =>
		options.slice(1).flatMap((o) => (view.variants.includes(o.code) ? [o.slug] : []))
	);
	if (slugs.length > 0) parameters.set(PARAMETERS.variants, slugs.join(','));
	if (view.structure === 'current') parameters.set(PARAMETERS.structure, TODAY);
	const text = parameters.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}

/** Whether two views ask for the same figures and rows. */
export function isSameView(a: View, b: View, choices: Choices): boolean {
	return printView(a, choices) === printView(b, choices);
}
