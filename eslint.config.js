import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importDirections } from './test/setup/import-directions.js';

/** What neither TypeScript nor its rules see. */
const core = Object.fromEntries(
	[
		'eqeqeq',
		'no-case-declarations',
		'no-cond-assign',
		'no-constant-binary-expression',
		'no-constant-condition',
		'no-debugger',
		'no-dupe-else-if',
		'no-duplicate-case',
		'no-empty',
		'no-empty-character-class',
		'no-fallthrough',
		'no-irregular-whitespace',
		'no-loss-of-precision',
		'no-misleading-character-class',
		'no-self-assign',
		'no-self-compare',
		'no-sparse-arrays',
		'no-unreachable-loop',
		'no-unsafe-finally',
		'no-unsafe-optional-chaining',
		'no-unused-labels',
		'no-useless-escape',
		'no-var',
		'object-shorthand',
		'prefer-const'
	].map((rule) => [rule, 'error'])
);

export default defineConfig(
	globalIgnores(['.svelte-kit/', '.cache/', 'build/', 'site/', 'static/', 'data/', '!data/examples/']),
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['vitest.config.ts', 'src/service-worker.ts'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		plugins: { cchc: { rules: { 'import-directions': importDirections } } },
		rules: {
			'cchc/import-directions': 'error',
			...core,
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// Links come to components ready-made; `components/pages/hrefs.ts` is where they are resolved.
		files: ['src/lib/components/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['**/*.js'],
		extends: [ts.configs.disableTypeChecked]
	}
);
