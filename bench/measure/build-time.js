import { appendFileSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '../../src/lib/server/build-site.ts';

const FEW = 20;
const MANY = 320;

/**
 * Time of the whole build by the number of pages that it made, and what one more unit costs: a small package built with
 * 20 and with 320 communes that each have figures in two quarters. The references are the budgets.
 * @type {import('../run.js').Measure}
 */
export default async function buildTime({ buildSeconds, site, root, temp, log }) {
	const few = await timeBuild(root, temp, FEW);
	const many = await timeBuild(root, temp, MANY);
	log(`  ${String(FEW)} communes ${few.toFixed(1)} s, ${String(MANY)} communes ${many.toFixed(1)} s`);
	const perUnit = {
		name: 'one more unit in the build',
		value: Number((((many - few) * 1000) / (MANY - FEW)).toFixed(1)),
		unit: 'ms',
		reference: 'budget',
		referenceValue: 20
	};
	if (buildSeconds === null) return [perUnit];
	const pages = readdirSync(site, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
	log(`  ${String(pages)} pages in ${buildSeconds.toFixed(1)} s`);
	return [
		perUnit,
		{
			name: `build time per page, of ${String(pages)} in all`,
			value: Number(((buildSeconds * 1000) / pages).toFixed(1)),
			unit: 'ms',
			reference: 'the small package, per unit',
			referenceValue: Number(((few * 1000) / FEW).toFixed(1))
		}
	];
}

/**
 * @param {string} root
 * @param {string} temp
 * @param {number} communes
 * @returns {Promise<number>} seconds
 */
async function timeBuild(root, temp, communes) {
	const folder = join(temp, `communes-${String(communes)}`);
	cpSync(join(root, 'test', 'fixtures', 'packages', 'minimal'), folder, { recursive: true });
	const codes = Array.from({ length: communes }, (_, at) => `xa-${String(at)}`);
	appendFileSync(
		join(folder, 'units.csv'),
		codes.map((code) => `${code},Xã ${code},${code},commune,thu,thu,,2025-07-01,,true,\n`).join('')
	);
	appendFileSync(
		join(folder, 'dossiers.csv'),
		codes
			.flatMap((code) =>
				[8, 10].map(
					(month) =>
						`${code}-${String(month)},${code},1.004203,direct,2025-${String(month).padStart(2, '0')}-04,2025-${String(month).padStart(2, '0')}-14,2025-${String(month).padStart(2, '0')}-12,granted,,,0,,\n`
				)
			)
			.join('')
	);
	const began = performance.now();
	await buildSite({ dataDir: folder, out: join(temp, `communes-${String(communes)}-site`), log: () => undefined });
	return (performance.now() - began) / 1000;
}
