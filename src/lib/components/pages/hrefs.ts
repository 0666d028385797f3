import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';

/** Addresses of the pages, with the slash at their end that static hosts expect, right below any path. */
export const overviewHref = (period: string): ResolvedPathname => resolve(`/ky/${encodeURIComponent(period)}/`);
export const indicatorHref = (slug: string): ResolvedPathname => resolve(`/chi-tieu/${encodeURIComponent(slug)}/`);
export const indicatorPeriodHref = (slug: string, period: string): ResolvedPathname =>
	resolve(`/chi-tieu/${encodeURIComponent(slug)}/ky/${encodeURIComponent(period)}/`);
/** The place on an indicator's page where a target is quoted. */
export const targetHref = (slug: string, target: string): ResolvedPathname =>
	resolve(`/chi-tieu/${encodeURIComponent(slug)}/#muc-${encodeURIComponent(target)}`);
export const unitHref = (unit: string): ResolvedPathname => resolve(`/don-vi/${encodeURIComponent(unit)}/`);
/** Folder of the published figures. */
export const dataHref = (): string => resolve('/so-lieu/danh-muc.json').replace(/danh-muc\.json$/, '');
