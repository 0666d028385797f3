import type { Locale } from '../format/locale';

/** Where the published figures lie, how large they are packed, and in which language the page names them. */
export interface PublishedData {
	/** Address of the folder, with a slash at its end. */
	base: string;
	lang: Locale;
	/** Bytes of the tables, packed. */
	bytes: number;
}

/** The tables of the published figures, beside the catalogue. */
export const PUBLISHED_TABLES = ['cell', 'recomputed', 'calendar_span'] as const;
