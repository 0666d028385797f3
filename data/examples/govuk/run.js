#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convert } from './convert.js';
import { packageFiles } from './package-files.js';

const USAGE = 'node data/examples/govuk/run.js <services.csv> --out DIR';

/**
 * @param {string[]} args
 * @returns {Promise<string>} what to print
 */
async function main(args) {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { out: { type: 'string' }, help: { type: 'boolean', default: false } }
	});
	if (values.help) return `${USAGE}\nWrites a data package made of the table of UK government services.`;
	const [input] = positionals;
	if (input === undefined || values.out === undefined) throw new Error(`Expected: ${USAGE}`);

	const bytes = await readFile(input);
	/** @type {string} */
	let text;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new Error(`${input}: found bytes that are not UTF-8; save the file as UTF-8`);
	}
	const { tables, faults } = convert(text);
	if (tables.observations === undefined) {
		const reasons = faults.filter(({ code }) => code.endsWith('-missing'));
		throw new Error(reasons.map((f) => `${input}: ${f.code} ${f.column ?? f.expected}: ${f.message}`).join('\n'));
	}
	const template = JSON.parse(await readFile(new URL('../../datapackage.json', import.meta.url), 'utf8'));
	const files = packageFiles(template, tables, faults);

	await mkdir(values.out, { recursive: true });
	for (const [name, content] of files) await writeFile(join(values.out, name), content);

	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
	return [
		...Object.entries(tables).map(([name, rows]) => `${name}: ${rows.length}`),
		`faults: ${faults.length}`,
		...[...counts].map(([code, count]) => `  ${code}: ${count}`)
	].join('\n');
}

try {
	console.log(await main(process.argv.slice(2)));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
