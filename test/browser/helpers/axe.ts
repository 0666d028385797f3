import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Faults that axe finds in a page, one line each: rule, what it says, first place. Empty where it finds nothing.
 * The script is handed over by the debugger, which the page's policy does not reach.
 */
export async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const results = await page.evaluate<AxeResults>('axe.run()');
	return results.violations.map(({ id, help, nodes }) => {
		const place = nodes[0]?.target.join(' ') ?? '';
		return `${id}: ${help} (${String(nodes.length)}×, ${place})`;
	});
}
