import type { Page } from 'playwright-core';

/** The engine measures what may be asked next in idle time; a slow machine makes a control wait for it. */
export const SLOW = { timeout: 30_000 };

/** Every figure on a page with what it rests on, in the order of the page: attributes of its element, and its text. */
export function readCells(page: Page): Promise<string[]> {
	return page.locator('[data-indicator]').evaluateAll((elements) =>
		elements.map((element) => {
			const names = ['indicator', 'unit', 'period', 'numerator', 'denominator', 'rate', 'target'];
			const said = names.map((name) => element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '');
			const status = element.getAttribute('data-status') ?? element.getAttribute('class') ?? '';
			return [...said, status, element.textContent.replace(/\s+/g, ' ').trim()].join('|');
		})
	);
}

/** Points at the controls, which brings the engine, and waits until the figures on the page are its own. */
export async function measureHere(page: Page): Promise<void> {
	await page.locator('section.needs-script').hover();
	await page.locator('main[data-measured="browser"]').waitFor({ timeout: 45_000 });
}
