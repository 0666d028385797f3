// `npm test`: everything that must hold. `npm test -- unit browser` runs only those stages.
import process from 'node:process';
import { stages } from './setup/stages.js';
import { total } from './setup/tally.js';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
	console.error(`No such stage: ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}.`);
	process.exit(1);
}

/** @type {import('./setup/tally.js').StageResult[]} */
const results = [];
for (const { name, title, run } of stages) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`\n── ${title}`);
	const began = performance.now();
	const count = await run().catch((/** @type {unknown} */ error) => {
		console.error(error instanceof Error ? error.message : String(error));
		return { passed: 0, failed: 1, note: 'the stage itself failed' };
	});
	const seconds = (performance.now() - began) / 1000;
	results.push({ name, seconds, count });
	const note = count.note === undefined ? '' : ` (${count.note})`;
	console.log(`   ${String(count.passed)} passed, ${String(count.failed)} failed${note} in ${seconds.toFixed(1)} s`);
}

console.log('');
for (const { name, seconds, count } of results) {
	const mark = count.failed > 0 ? 'FAILED' : 'ok';
	console.log(`${name.padEnd(8)} ${mark.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s`);
}
const { failed, line } = total(results);
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;
