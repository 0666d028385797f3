import type { Locale } from '$lib/format/locale';

/** The language of an address: Vietnamese where it names none. */
export function languageOf({ lang }: { lang?: string | undefined }): Locale {
	return lang === 'en' ? 'en' : 'vi';
}

/** The entries of a page in each language that it is prerendered in. */
export function inEveryLanguage<Entry extends object>(entries: readonly Entry[]): (Entry & { lang?: 'en' })[] {
	return [...entries, ...entries.map((entry) => ({ ...entry, lang: 'en' as const }))];
}
