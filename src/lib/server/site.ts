import type { Catalogue } from '../domain/catalogue';
import type { Measurement } from '../domain/measurement';
import type { TableInput } from '../engine/engine';
import type { MeasureOptions } from '../metrics/measure';
import { measure } from '../metrics/run';
import { typedRows } from '../package/table';
import { plainText } from '../format/plain-text';
import { plainCatalogue } from '../report/plain-catalogue';
import type { UnitAlias } from '../report/search/search-index';
import { openPackage, type OpenPackage } from './open-package';
import { publishedTables } from './published-tables';

/** What the pages of one site are made of. */
export interface Site {
	catalogue: Catalogue;
	/** Other names of units. */
	aliases: UnitAlias[];
	/** Measurements; the same options are computed once. */
	measure(options: MeasureOptions): Promise<Measurement[]>;
	/** The tables that a page loads to answer controls itself: counts only, no dossier. */
	tables(): Promise<TableInput[]>;
}

let opened: Promise<Site> | undefined;

/** The site of the folder named by `CCHC_DATA` (default `data`), opened once per build. */
export function openSite(): Promise<Site> {
	opened ??= openPackage(process.env.CCHC_DATA ?? 'data').then(toSite);
	return opened;
}

function toSite({ catalogue: asRead, engine, tables: read }: OpenPackage): Site {
	const catalogue = plainCatalogue(asRead);
	const answers = new Map<string, Promise<Measurement[]>>();
	let tables: Promise<TableInput[]> | undefined;
	return {
		catalogue,
		aliases: typedRows<UnitAlias>(read.unit_aliases).map(({ alias, unit }) => ({ alias: plainText(alias), unit })),
		measure(options) {
			const key = JSON.stringify(options);
			let answer = answers.get(key);
			if (answer === undefined) {
				answer = measure(engine, catalogue.settings, options);
				answers.set(key, answer);
			}
			return answer;
		},
		tables() {
			tables ??= publishedTables(engine, catalogue);
			return tables;
		}
	};
}
