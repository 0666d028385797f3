import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const out = process.env.CCHC_OUT ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		outDir: process.env.CCHC_KIT_DIR ?? '.svelte-kit',
		adapter: adapter({ pages: out, assets: out, precompress: false, strict: true }),
		inlineStyleThreshold: 16384,
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.CCHC_BASE ?? ''), relative: true },
		output: { bundleStrategy: 'split' },
		// A package without plans has no page of a plan.
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'ignore' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self', 'blob:'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
