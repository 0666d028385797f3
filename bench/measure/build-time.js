import { readdirSync } from 'node:fs';

/**
 * Time of the whole build by the number of pages that it made. The reference is the budget of one more unit.
 * @type {import('../run.js').Measure}
 */
export default async function buildTime({ buildSeconds, site, log }) {
	if (buildSeconds === null) {
		log('  not measured: the site was built before');
		return [];
	}
	const pages = readdirSync(site, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
	log(`  ${String(pages)} pages in ${buildSeconds.toFixed(1)} s`);
	return [
		{
			name: 'build time per page',
			value: Number(((buildSeconds * 1000) / pages).toFixed(1)),
			unit: 'ms',
			reference: 'budget of one more unit',
			referenceValue: 20
		}
	];
}
