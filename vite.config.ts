import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { duckdbAssets } from './src/lib/server/duckdb-assets.ts';

export default defineConfig({
	plugins: [sveltekit(), duckdbAssets()],
	server: { watch: { ignored: ['**/.cache/**', '**/build/**'] } }
});
