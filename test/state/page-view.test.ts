import { describe, expect, test, vi } from 'vitest';
import { EngineError } from '../../src/lib/engine/errors';
import type { Choices } from '../../src/lib/report/choices';
import { firstView, type View } from '../../src/lib/report/view';
import type { BrowserSite } from '../../src/lib/state/browser-site';
import { PageView, type PageSurroundings } from '../../src/lib/state/page-view.svelte';

const choices: Choices = {
	calendar: 'quarter',
	calendars: [{ code: 'quarter', name: 'Quý' }],
	kinds: [{ code: 'department', name: 'Sở' }],
	variants: [],
	structures: true
};
interface Model {
	view: View;
	by: 'server' | 'browser';
}

/** A page whose engine and measurements end when the test says so. */
function openTestPage(more: Partial<PageSurroundings> = {}) {
	const waiting: { view: View; answer: (model: Model) => void; fail: (cause: unknown) => void }[] = [];
	const site = {} as BrowserSite;
	let resolve: (site: BrowserSite) => void = () => undefined;
	let reject: (cause: unknown) => void = () => undefined;
	const promise = new Promise<BrowserSite>((come, fail) => {
		resolve = come;
		reject = fail;
	});
	const engine = { promise, resolve, reject };
	const open = vi.fn(() => engine.promise);
	const around = {
		open,
		savesData: () => false,
		writeSearch: vi.fn(),
		idle: () => new Promise<void>(() => undefined),
		mark: vi.fn(),
		...more
	};
	const job = {
		build: (_: BrowserSite, view: View) =>
			new Promise<Model>((answer, fail) => {
				waiting.push({ view, answer, fail });
			}),
		likely: () => []
	};
	const first: Model = { view: firstView('quarter'), by: 'server' };
	const page = new PageView<Model>(first, choices, () => Promise.resolve(job), around);
	const settle = () => new Promise((done) => setTimeout(done, 0));
	return { page, around, open, waiting, engine, site, settle };
}

describe('a page with controls', () => {
	test('starts no engine before a pointer or the focus comes near, and then one', () => {
		const { page, open } = openTestPage();
		page.readAddress('');
		expect(open).not.toHaveBeenCalled();
		page.intend();
		page.intend();
		expect(open).toHaveBeenCalledTimes(1);
		expect(page.phase).toBe('loading');
	});

	test('keeps the old figures, with their own view, until the new ones are there', async () => {
		const { page, waiting, engine, site, settle, around } = openTestPage();
		page.choose({ cumulative: true });
		expect(around.writeSearch).toHaveBeenCalledWith('?luy-ke=1');
		engine.resolve(site);
		await settle();
		expect([page.isOld, page.model.by, page.model.view.cumulative]).toEqual([true, 'server', false]);
		waiting[0]?.answer({ view: page.wanted, by: 'browser' });
		await settle();
		expect([page.isOld, page.model.by, page.model.view.cumulative]).toEqual([false, 'browser', true]);
		expect(page.isMeasuredHere).toBe(true);
	});

	test('drops an answer that was overtaken', async () => {
		const { page, waiting, engine, site, settle } = openTestPage();
		page.intend();
		engine.resolve(site);
		await settle();
		page.choose({ cumulative: true });
		page.choose({ structure: 'current' });
		await settle();
		expect(waiting).toHaveLength(3);
		waiting[2]?.answer({ view: page.wanted, by: 'browser' });
		await settle();
		waiting[1]?.answer({ view: { ...firstView('quarter'), cumulative: true }, by: 'browser' });
		await settle();
		expect(page.model.view.structure).toBe('current');
	});

	test('asks first where the browser saves data', () => {
		const { page, open } = openTestPage({ savesData: () => true });
		page.intend();
		expect([page.phase, open.mock.calls.length]).toEqual(['asking', 0]);
		page.confirm();
		expect([page.phase, open.mock.calls.length]).toEqual(['loading', 1]);
	});

	test('that is opened with a view in its address measures it at once and marks the old figures', () => {
		const { page, open } = openTestPage();
		page.readAddress('?loai=department');
		expect(open).toHaveBeenCalledTimes(1);
		expect([page.isOld, page.isMarkedOld, page.model.view.kind]).toEqual([true, true, null]);
	});

	test('that is opened with a stale address says so and stays as it is', () => {
		const { page, open } = openTestPage();
		page.readAddress('?loai=huyen');
		expect(page.faults).toEqual([{ parameter: 'kind', found: 'huyen' }]);
		expect([page.isOld, open.mock.calls.length]).toEqual([false, 0]);
	});

	test.each(['wasm-unavailable', 'out-of-memory', 'download-failed'] as const)(
		'stays as prerendered when the engine does not come: %s',
		async (code) => {
			const { page, engine, settle } = openTestPage();
			page.choose({ cumulative: true });
			engine.reject(new EngineError(code, 'x'));
			await settle();
			expect([page.phase, page.failure, page.isOld, page.model.by]).toEqual(['failed', code, false, 'server']);
		}
	);

	test('goes back to what it shows when a view cannot be measured', async () => {
		const { page, waiting, engine, site, settle } = openTestPage();
		page.choose({ cumulative: true });
		engine.resolve(site);
		await settle();
		waiting[0]?.fail(new EngineError('out-of-memory', 'x'));
		await settle();
		expect([page.isBroken, page.isOld, page.wanted.cumulative]).toEqual([true, false, false]);
	});
});
