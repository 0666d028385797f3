import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { watchPage, type PageWatch } from './watch-page';

export interface OpenPageOptions {
	/** False reads the page as a browser without JavaScript does. */
	js?: boolean;
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	/** Below a path instead of at the root of the origin. */
	subPath?: boolean;
	/** Another site than the built one. */
	baseURL?: string;
	/** Anything else that Playwright's contexts take. */
	context?: BrowserContextOptions;
}

export interface OpenedPage {
	page: Page;
	watch: PageWatch;
}

let connected: Promise<Browser> | null = null;

/** The run's one Chromium. */
export function browser(): Promise<Browser> {
	connected ??= chromium.connect(inject('chromiumEndpoint'));
	return connected;
}

afterAll(async () => {
	const open = connected;
	connected = null;
	await (await open)?.close();
});

/**
 * An empty page in a fresh context (no cache, no storage), watched from its first request on. Addresses are relative
 * to the site: `page.goto('don-vi/so-noi-vu')`, `page.goto('')` for the home page. Closed when the test is finished.
 */
export async function newPage(options: OpenPageOptions = {}): Promise<OpenedPage> {
	const { js = true, viewport = { width: 1280, height: 800 }, colorScheme = 'light', subPath = false } = options;
	const baseURL = options.baseURL ?? inject(subPath ? 'subPathUrl' : 'siteUrl');
	const context = await (
		await browser()
	).newContext({ baseURL, javaScriptEnabled: js, viewport, colorScheme, locale: 'vi-VN', ...options.context });
	onTestFinished(() => context.close());
	const watch = await watchPage(context, new URL(baseURL).origin);
	return { page: await context.newPage(), watch };
}

/** Opens a page of the site; throws unless it answers 200. */
export async function openPage(path: string, options: OpenPageOptions = {}): Promise<OpenedPage> {
	const opened = await newPage(options);
	const response = await opened.page.goto(path);
	if (response?.status() !== 200) throw new Error(`${path || '/'} answered ${String(response?.status())}`);
	return opened;
}
