import type { BrowserContext } from 'playwright-core';

/** What a page did that it should not; each list is empty on a page that behaves. */
export interface PageWatch {
	/** Addresses outside the site's origin that were asked for, by page, frame or worker; all were refused. */
	outside: string[];
	/** Messages of level error and exceptions that nobody caught, policy violations included. */
	errors: string[];
	/** Requests to the site itself that failed or answered 400 and above. */
	broken: string[];
}

/**
 * A page that is left, or a request that its own script took back; and what Chromium calls `csp`: scripts not even
 * fetched because JavaScript is off. A breach of the page's policy is among the errors of the console.
 */
const HARMLESS = ['net::ERR_ABORTED', 'csp'];

/**
 * Watches all pages and workers of a context. Every request passes one gate in front of the network, service and
 * shared workers included, and only the site's own origin gets through.
 */
export async function watchPage(context: BrowserContext, origin: string): Promise<PageWatch> {
	const watch: PageWatch = { outside: [], errors: [], broken: [] };
	await context.route('**/*', async (route) => {
		const url = route.request().url();
		if (isOwn(url, origin)) {
			await route.continue();
			return;
		}
		watch.outside.push(url);
		await route.abort('blockedbyclient');
	});
	await context.routeWebSocket(/.*/, (socket) => {
		watch.outside.push(socket.url());
		void socket.close();
	});
	context.on('console', (message) => {
		if (message.type() === 'error') watch.errors.push(`${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (event) => watch.errors.push(event.error().message));
	context.on('response', (response) => {
		if (response.status() >= 400) watch.broken.push(`${String(response.status())} ${response.url()}`);
	});
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		if (isOwn(request.url(), origin) && !HARMLESS.includes(reason)) watch.broken.push(`${reason} ${request.url()}`);
	});
	return watch;
}

/** `blob:` and `data:` never reach a network. */
function isOwn(url: string, origin: string): boolean {
	return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`);
}
