import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { duckdbAssets } from './src/lib/server/duckdb-assets.ts';

// What most pages share packs better as one file than as twenty small ones.
const shared = { name: 'shared', test: /\/src\/lib\//, minShareCount: 6 };

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), duckdbAssets()],
	server: { watch: { ignored: ['**/.cache/**', '**/build/**'] } },
	build: isSsrBuild === true ? {} : { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } }
}));
