import { EngineError } from '../engine/errors';
import type { PageSurroundings } from './page-view.svelte';
import type { PublishedData } from './published-files';

/** The real window around a page. The engine's code is loaded on the first call of `open`. */
export function browserSurroundings(data: PublishedData): PageSurroundings {
	return {
		open: async (onProgress) => {
			const [{ startBrowserEngine }, { openBrowserSite }] = await loaded(
				Promise.all([import('../engine/start-browser-engine'), import('./browser-site')])
			);
			return openBrowserSite(data, (tell) => startBrowserEngine({ onProgress: tell }), onProgress);
		},
		savesData: () => {
			const connection: unknown = 'connection' in navigator ? navigator.connection : null;
			return (
				typeof connection === 'object' &&
				connection !== null &&
				'saveData' in connection &&
				connection.saveData === true
			);
		},
		writeSearch: (search) => {
			// The state is kept, so that the router takes all views for the one page that they are.
			history.pushState(history.state, '', `${location.pathname}${search}${location.hash}`);
		},
		idle: () =>
			new Promise((done) => {
				if ('requestIdleCallback' in window) requestIdleCallback(() => done());
				else setTimeout(done, 200);
			}),
		mark: (what) => {
			if (what === 'control') performance.mark('cchc:control');
			else if (what === 'answered') measureSinceControl('cchc:answered');
			else requestAnimationFrame(() => setTimeout(measureRedraw));
		}
	};
}

/** A script that does not arrive is a download that failed. */
async function loaded<T>(modules: Promise<T>): Promise<T> {
	try {
		return await modules;
	} catch (cause) {
		throw new EngineError('download-failed', 'a script did not load', null, cause);
	}
}

/** From the control to the end of the first frame with its answer, as the performance entry `cchc:redrawn`. */
function measureRedraw(): void {
	measureSinceControl('cchc:redrawn');
	performance.clearMarks('cchc:control');
}

function measureSinceControl(name: string): void {
	if (performance.getEntriesByName('cchc:control').length > 0) performance.measure(name, 'cchc:control');
}
