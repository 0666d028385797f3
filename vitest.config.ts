import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Pinned so that a test run by hand sees the same clock as `npm test`, which runs it in a second zone as well.
process.env.TZ ??= 'Asia/Ho_Chi_Minh';

export default defineConfig({
	plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/browser/**'],
					environment: 'node',
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['test/browser/**/*.browser.test.ts'],
					environment: 'node',
					globalSetup: ['test/browser/helpers/global-setup.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			}
		]
	}
});
