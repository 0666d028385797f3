import type { Locale } from './locale';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An ISO date as people write it: "2025-09-15" → "15/09/2025". Works on the text, so no time zone can move the day.
 * What is not an ISO date comes back unchanged.
 */
export function formatDate(iso: string, locale: Locale = 'vi'): string {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
	if (match === null) return iso;
	const [, year = '', month = '', day = ''] = match;
	if (locale === 'vi') return `${day}/${month}/${year}`;
	return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** Both days included: "15/06/2025–14/09/2025". */
export function formatDateRange(from: string, to: string, locale: Locale = 'vi'): string {
	return `${formatDate(from, locale)}–${formatDate(to, locale)}`;
}
