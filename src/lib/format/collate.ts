import type { Locale } from './locale';

const collators = new Map<Locale, Intl.Collator>();

/** Order of names: đ after d, ă and â after a, tone marks last, numbers by value. */
export function compareNames(a: string, b: string, locale: Locale = 'vi'): number {
	let collator = collators.get(locale);
	if (collator === undefined) {
		collator = new Intl.Collator(locale, { numeric: true });
		collators.set(locale, collator);
	}
	return collator.compare(a, b);
}

/** A sorted copy. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string, locale: Locale = 'vi'): T[] {
	return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b), locale));
}
