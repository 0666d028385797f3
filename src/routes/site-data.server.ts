import type { HeldTo, Measurement } from '$lib/domain/measurement';
import { encodeArrow } from '$lib/engine/encode-arrow';
import { choicesOf, type Choices } from '$lib/report/choices';
import type { Locale } from '$lib/format/locale';
import type { ControlData } from '$lib/report/control-data';
import { figureIndex } from '$lib/report/figure-index';
import { periodHead } from '$lib/report/heads';
import { localise, type LocalCatalogue, type LocalIndicator, type LocalPeriod } from '$lib/report/local-catalogue';
import { newestPeriod, shownPeriods } from '$lib/report/periods';
import { publishedCatalogue } from '$lib/report/published-catalogue';
import { firstView, type View } from '$lib/report/view';
import { openSite, type Site } from '$lib/server/site';
import { PUBLISHED_TABLES } from '$lib/state/published-files';

/** What all pages of figures start from: the prerendered view's measurements and what may be chosen. */
export interface SitePages {
	site: Site;
	/** In the language of the page. */
	catalogue: LocalCatalogue;
	view: View;
	/** Held to the province's target. */
	measurements: Measurement[];
	/** The periods that have a page, in order of time. */
	periods: LocalPeriod[];
	newest: LocalPeriod | null;
	/** Indicators with figures, in any calendar. */
	withFigures: ReadonlySet<string>;
	choices: Choices;
}

const opened = new Map<Locale, Promise<SitePages>>();

/** Opened once per build and language; the figures are measured once for all languages. */
export function sitePages(lang: Locale): Promise<SitePages> {
	const pages = opened.get(lang) ?? openPages(lang);
	opened.set(lang, pages);
	return pages;
}

async function openPages(lang: Locale): Promise<SitePages> {
	const site = await openSite();
	const catalogue = localise(site.catalogue, lang);
	const view = firstView(catalogue.settings.calendar);
	const measurements = await measured(site, view, 'province');
	const periods = shownPeriods(catalogue, view.calendar, measurements);
	const calendars: string[] = [];
	const withFigures = new Set<string>();
	for (const { calendar } of catalogue.calendars) {
		const told = (await measured(site, { ...view, calendar }, 'province')).filter((m) => m.value !== null);
		if (told.length > 0) calendars.push(calendar);
		for (const m of told) withFigures.add(m.indicator);
	}
	return {
		site,
		catalogue,
		view,
		measurements,
		periods,
		newest: newestPeriod(catalogue, periods, measurements),
		withFigures,
		choices: choicesOf(catalogue, calendars, withFigures)
	};
}

export function measured(site: Site, view: View, heldTo: HeldTo): Promise<Measurement[]> {
	const { calendar, cumulative, structure } = view;
	return site.measure({ calendar, cumulative, structure, heldTo });
}

/** What every page of the site says: for the layout. */
export async function pageHead(lang: Locale): Promise<{ notice: string | null; province: string | null }> {
	const { catalogue } = await sitePages(lang);
	const { settings } = catalogue;
	return {
		notice: settings.notice,
		province: catalogue.units.find((u) => u.unit === settings.province)?.name ?? null
	};
}

export async function controlData({ site, choices, periods }: SitePages): Promise<ControlData> {
	const { nearPoints, nearPercent } = site.catalogue.settings;
	const files = await Promise.all(PUBLISHED_TABLES.map((name) => packedTable(name)));
	return {
		choices,
		periods: periods.map(periodHead),
		dataBytes: files.reduce((bytes, file) => bytes + file.byteLength, 0),
		near: { nearPoints, nearPercent }
	};
}

const packed = new Map<string, Promise<Uint8Array>>();

/** A published table as packed Arrow; made once per build. Throws for a name that is not published. */
export function packedTable(name: string): Promise<Uint8Array> {
	let file = packed.get(name);
	if (file === undefined) {
		file = openSite()
			.then((site) => site.tables())
			.then((tables) => {
				const table = tables.find((t) => t.name === name);
				if (table === undefined) throw new Error(`no table ${name} to publish`);
				return gzip(encodeArrow(table));
			});
		packed.set(name, file);
	}
	return file;
}

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
	const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The catalogue as the browser gets it. */
export async function packedCatalogue(): Promise<string> {
	return JSON.stringify(publishedCatalogue((await openSite()).catalogue));
}

/** Whether an indicator has figures in the periods that have pages. */
export function hasPeriods({ measurements, withFigures }: SitePages, { indicator }: LocalIndicator): boolean {
	return withFigures.has(indicator) && figureIndex(measurements).indicators.includes(indicator);
}
