import type { Catalogue } from '../domain/catalogue';
import type { Engine } from '../engine/engine';
import { EngineError } from '../engine/errors';
import type { Progress } from '../engine/fetch-packed';
import { catalogueTables } from '../metrics/tables';
import { localise, type LocalCatalogue } from '../report/local-catalogue';
import { MeasuredStore } from './measured-store';
import { PUBLISHED_TABLES, type PublishedData } from './published-files';

/** What a page in the browser measures with. */
export interface BrowserSite {
	/** In the language of the page. */
	catalogue: LocalCatalogue;
	store: MeasuredStore;
	engine: Engine;
}

/**
 * Starts the engine and loads the published counts into it: the same tables and the same SQL as where the page was
 * prerendered. Rejects with an `EngineError`.
 */
export async function openBrowserSite(
	data: PublishedData,
	startEngine: (onProgress: (progress: Progress) => void) => Promise<Engine>,
	onProgress: (progress: Progress) => void,
	fetcher: typeof fetch = fetch
): Promise<BrowserSite> {
	const files = Promise.all([
		download(fetcher, `${data.base}danh-muc.json`).then((blob) => blob.text()),
		...PUBLISHED_TABLES.map(async (name) => {
			const blob = await unpack(await download(fetcher, `${data.base}${name}.arrow.gz`));
			return { name, stream: new Uint8Array(await blob.arrayBuffer()) };
		})
	]);
	files.catch(() => undefined);
	const engine = await startEngine(({ loaded, total }) => {
		onProgress({ loaded, total: total + data.bytes });
	});
	try {
		const [text, ...tables] = await files;
		// Written by this very site, see `publishedCatalogue`.
		const catalogue = JSON.parse(text) as Catalogue;
		for (const { name, stream } of tables) await engine.insertArrow(name, stream);
		for (const table of catalogueTables(catalogue)) await engine.insert(table);
		return { catalogue: localise(catalogue, data.lang), engine, store: new MeasuredStore(engine, catalogue.settings) };
	} catch (cause) {
		await engine.close();
		throw cause;
	}
}

async function download(fetcher: typeof fetch, url: string): Promise<Blob> {
	try {
		const response = await fetcher(url, { credentials: 'same-origin' });
		if (!response.ok) throw new Error(`the host answered ${response.status}`);
		return await response.blob();
	} catch (cause) {
		throw new EngineError('download-failed', url, null, cause);
	}
}

/** A host may have unpacked the file already: the first bytes tell. */
async function unpack(blob: Blob): Promise<Blob> {
	const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
	if (first !== 0x1f || second !== 0x8b) return blob;
	try {
		return await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
	} catch (cause) {
		throw new EngineError('download-failed', 'a table did not arrive whole', null, cause);
	}
}
