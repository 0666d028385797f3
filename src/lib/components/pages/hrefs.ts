import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { createContext } from 'svelte';
import type { Locale } from '../../format/locale';

const inAddress = encodeURIComponent;

/** Addresses of the pages in one language, with the slash at their end that static hosts expect, right below any path. */
export function createHrefs(lang: Locale) {
	// Every address made here is that of a route; the types know only those of one form.
	const to = (path: string): ResolvedPathname => resolve(lang === 'vi' ? path : `/${lang}${path}`);
	return {
		home: () => to('/'),
		overview: (period: string) => to(`/ky/${inAddress(period)}/`),
		indicators: () => to('/chi-tieu/'),
		indicator: (slug: string) => to(`/chi-tieu/${inAddress(slug)}/`),
		indicatorPeriod: (slug: string, period: string) => to(`/chi-tieu/${inAddress(slug)}/ky/${inAddress(period)}/`),
		/** The place on an indicator's page where a target is quoted. */
		target: (slug: string, target: string) => to(`/chi-tieu/${inAddress(slug)}/#muc-${inAddress(target)}`),
		units: () => to('/don-vi/'),
		unit: (unit: string) => to(`/don-vi/${inAddress(unit)}/`),
		fields: () => to('/linh-vuc/'),
		field: (field: string) => to(`/linh-vuc/${inAddress(field)}/`),
		plans: () => to('/ke-hoach/'),
		plan: (plan: string) => to(`/ke-hoach/${inAddress(plan)}/`),
		/** The place on a plan's page where an objective or task stands. */
		task: (plan: string, task: string) => to(`/ke-hoach/${inAddress(plan)}/#${inAddress(task)}`),
		search: () => to('/tim/'),
		guide: () => to('/huong-dan/'),
		methods: () => to('/phuong-phap/')
	};
}

export type Hrefs = ReturnType<typeof createHrefs>;

/** `setHrefs` once in the layout; `getHrefs` in any component below it. */
export const [getHrefs, setHrefs] = createContext<Hrefs>();

/** Folder of the published figures, which every language shares. */
export const dataHref = (): string => resolve('/so-lieu/danh-muc.json').replace(/danh-muc\.json$/, '');
