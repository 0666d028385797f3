export const COLUMN_TYPES = ['string', 'integer', 'number', 'boolean', 'date'] as const;
export type FieldType = (typeof COLUMN_TYPES)[number];

/** A column as the package declares it. */
export interface FieldSchema {
	name: string;
	type: FieldType;
	required: boolean;
	/** The column may be left out, and nothing is said of it. */
	optional: boolean;
	unique: boolean;
	/** The only values allowed; null: any. */
	values: string[] | null;
	/** Regular expression that a whole cell must match; null: any text. */
	pattern: string | null;
	minimum: number | null;
	maximum: number | null;
}

export interface ForeignKey {
	fields: string[];
	resource: string;
	/** As many as `fields`, in the same order. */
	references: string[];
}

/** A table as the package declares it: several files form one table. */
export interface Resource {
	name: string;
	/** Relative to the folder, with forward slashes, never leaving it. */
	paths: string[];
	/** A path was refused (an issue): the table is not whole. */
	pathRefused: boolean;
	/** Its files may be missing. */
	optional: boolean;
	fields: FieldSchema[];
	/** Columns that together name a row; empty: none. */
	primaryKey: string[];
	foreignKeys: ForeignKey[];
}
