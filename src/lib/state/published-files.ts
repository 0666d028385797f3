/** Where the published figures lie, and how large they are packed. */
export interface PublishedData {
	/** Address of the folder, with a slash at its end. */
	base: string;
	/** Bytes of the tables, packed. */
	bytes: number;
}

/** The tables of the published figures, beside the catalogue. */
export const PUBLISHED_TABLES = ['cell', 'recomputed', 'calendar_span'] as const;
