/**
 * Which folder of src/lib may import which, and behind which door each heavy library stands. The table is the one
 * drawn in ARCHITECTURE.md; the rule reads paths only, so that it also holds for files that do not exist yet.
 */

const below = [
	'domain',
	'format',
	'sql',
	'words',
	'engine',
	'ingest',
	'package',
	'sample',
	'metrics',
	'charts',
	'report'
];

/** @type {Record<string, string[]>} folder of src/lib → other folders that it may import */
export const layers = {
	domain: [],
	styles: [],
	format: ['domain'],
	sql: ['domain'],
	words: ['domain', 'format'],
	engine: ['domain', 'sql'],
	ingest: ['domain', 'format', 'sql', 'engine'],
	package: ['domain', 'format', 'sql', 'engine', 'ingest', 'data'],
	sample: ['domain'],
	metrics: ['domain', 'format', 'sql', 'engine'],
	charts: ['domain', 'format', 'words', 'metrics'],
	report: ['domain', 'format', 'words', 'metrics'],
	state: below,
	components: [...below, 'state', 'styles'],
	server: [...below, 'state', 'data']
};

/** @type {{ library: RegExp, doors: RegExp, typesIn?: RegExp, says: string }[]} */
const heavy = [
	{
		library: /^(@duckdb\/|apache-arrow|parquet-wasm)/,
		doors: /^src\/lib\/engine\//,
		says: 'only engine/ knows DuckDB and Arrow'
	},
	{
		library: /^echarts(\/|$)/,
		doors: /^src\/lib\/(components\/(Chart|echarts-)[^/]*|server\/.*)$/,
		typesIn: /^src\/lib\/(charts|report)\//,
		says: 'only the Chart component and server/ run ECharts; charts/ may import its types'
	},
	{ library: /^papaparse(\/|$)/, doors: /^src\/lib\/ingest\//, says: 'only ingest/ reads CSV with PapaParse' },
	{ library: /^node:/, doors: /^src\/lib\/server\//, says: 'only server/ touches Node' }
];

/**
 * Why a file may not import something, or null where it may.
 * @param {{ file: string, source: string, typeOnly: boolean }} given `file` relative to the project, with slashes
 * @returns {string | null}
 */
export function forbiddenImport({ file, source, typeOnly }) {
	if (!file.startsWith('src/')) return null;
	const door = heavy.find(({ library }) => library.test(source));
	if (door !== undefined) {
		const open = door.doors.test(file) || (typeOnly && door.typesIn?.test(file) === true);
		return open ? null : door.says;
	}
	const target = resolvePath(file, source);
	if (target === null) return null;
	const to = folderOf(target);
	if (to === 'outside') return 'src/ imports nothing from test/, bench/ or bin/';
	const from = folderOf(file);
	if (from === to || from === 'routes') return null;
	if (from === 'server' && target === 'src/lib/components/echarts-runtime') return null;
	if (to === 'routes') return 'nothing imports routes';
	const allowed = layers[from];
	if (allowed === undefined)
		return from === 'lib' ? null : `${from}/ has no place in test/setup/import-directions.js yet`;
	return allowed.includes(to) ? null : `${from}/ may import ${allowed.join(', ') || 'nothing'}, not ${to}/`;
}

/**
 * @param {string} file
 * @param {string} source
 * @returns {string | null} path relative to the project; null for a package
 */
function resolvePath(file, source) {
	if (source === '$lib' || source.startsWith('$lib/')) return `src/lib${source.slice(4)}`;
	if (!source.startsWith('.')) return null;
	const parts = file.split('/').slice(0, -1);
	for (const part of source.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

/** @param {string} path relative to the project */
function folderOf(path) {
	const [top, second, third, ...rest] = path.split('/');
	if (top === 'data') return 'data';
	if (top !== 'src') return 'outside';
	if (second !== 'lib') return 'routes';
	return third === undefined || (rest.length === 0 && /\.[jt]s$/.test(third)) ? 'lib' : third;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirections = {
	meta: { type: 'problem', schema: [], messages: { forbidden: "'{{source}}' may not be imported here: {{why}}." } },
	create(context) {
		const file = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/');
		/**
		 * @param {import('eslint').Rule.Node} node
		 * @param {unknown} source
		 * @param {boolean} typeOnly
		 */
		const look = (node, source, typeOnly) => {
			if (typeof source !== 'string') return;
			const why = forbiddenImport({ file, source, typeOnly });
			if (why !== null) context.report({ node, messageId: 'forbidden', data: { source, why } });
		};
		return {
			/** @param {any} node */
			ImportDeclaration: (node) => {
				look(node, node.source.value, node.importKind === 'type');
			},
			/** @param {any} node */
			ExportNamedDeclaration: (node) => {
				look(node, node.source?.value, node.exportKind === 'type');
			},
			/** @param {any} node */
			ExportAllDeclaration: (node) => {
				look(node, node.source.value, node.exportKind === 'type');
			},
			/** @param {any} node */
			ImportExpression: (node) => {
				look(node, node.source.value, false);
			},
			/** @param {any} node */
			TSImportType: (node) => {
				look(node, node.source?.value ?? node.argument?.literal?.value, true);
			}
		};
	}
};
