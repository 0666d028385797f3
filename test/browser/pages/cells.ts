import type { Page } from 'playwright-core';

/** The engine measures what may be asked next in idle time; a slow machine makes a control wait for it. */
export const SLOW = { timeout: 30_000 };

/** Every figure on a page with what it rests on, from the attributes of its element, in the order of the page. */
export function readCells(page: Page): Promise<string[]> {
	return page.evaluate<string[]>(`[...document.querySelectorAll('[data-indicator]')].map((element) =>
		['indicator', 'unit', 'period', 'numerator', 'denominator', 'rate', 'target', 'status']
			.map((name) => element.dataset[name] ?? '')
			.concat(element.innerText.replace(/\\s+/g, ' ').trim())
			.join('|'))`);
}

/** Points at the controls, which brings the engine, and waits until the figures on the page are its own. */
export async function measureHere(page: Page): Promise<void> {
	await page.locator('section.needs-script').hover();
	await page.locator('main[data-measured="browser"]').waitFor({ timeout: 45_000 });
}
