import type { Succession, Unit } from './catalogue';

/** A standard department. In its names `{tỉnh}` and `{Provincial}` stand for what the province is. */
export interface UnitTemplate extends Pick<
	Unit,
	'name' | 'short_name' | 'kind' | 'valid_from' | 'valid_to' | 'unverified' | 'note' | 'note_en'
> {
	/** Within a province. */
	code: string;
	name_en: string;
	short_name_en: string;
	/** Not every province has it. */
	optional: boolean;
}

export interface UnitTemplateSuccession extends Omit<Succession, 'from_unit' | 'to_unit'> {
	from_code: string;
	to_code: string;
}

export interface UnitTemplateAlias {
	code: string;
	alias: string;
}

/** The standard departments before and after early 2025. */
export interface ProvinceTemplate {
	units: UnitTemplate[];
	successions: UnitTemplateSuccession[];
	aliases: UnitTemplateAlias[];
}
