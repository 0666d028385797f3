import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../src/lib/server/serve';
import { ensureChromium, launchArgs } from '../../setup/chromium.js';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the built site at the root of its origin, with a slash at its end. */
		siteUrl: string;
		/** Address of the same files below a path. */
		subPathUrl: string;
		/** Where the one Chromium of the run listens. */
		chromiumEndpoint: string;
		/** Folder of the built files. */
		siteDir: string;
	}
}

/** Serves the built site (CCHC_SITE, else `build`) twice, at the root and below a path, and starts one Chromium. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const dir = process.env.CCHC_SITE ?? 'build';
	if (!existsSync(dir)) throw new Error(`There is no built site in ${dir}: run the build stage first.`);
	const atRoot = await serve({ dir, port: 0 });
	const belowPath = await serve({ dir, port: 0, base: '/tinh/cchc' });
	const browser = await chromium.launchServer({ executablePath: ensureChromium(), args: launchArgs });
	project.provide('siteUrl', atRoot.url);
	project.provide('subPathUrl', belowPath.url);
	project.provide('chromiumEndpoint', browser.wsEndpoint());
	project.provide('siteDir', dir);
	return async () => {
		await browser.close();
		await Promise.all([atRoot.close(), belowPath.close()]);
	};
}
