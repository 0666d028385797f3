import { EngineError, type EngineErrorCode } from '../engine/errors';
import type { Progress } from '../engine/fetch-packed';
import { latest } from '../engine/latest';
import type { Choices } from '../report/choices';
import type { View } from '../report/view';
import type { BrowserSite } from './browser-site';
import { isSameView, parseView, printView, type UrlFault } from './url-state';

/**
 * `idle` nothing asked yet · `asking` waits for a yes, since the browser saves data · `loading` the engine comes ·
 * `ready` · `failed` it did not come; the page stays as prerendered.
 */
export type EnginePhase = 'idle' | 'asking' | 'loading' | 'ready' | 'failed';

/** What a page needs to show another view of itself. */
export interface PageJob<Model> {
	/** Measures the view and makes of it what the server made of the first one. */
	build: (site: BrowserSite, view: View) => Promise<Model>;
	/** The views that are likely to be asked for next; measured while nothing else is going on. */
	likely: (view: View) => View[];
}

/** The page's surroundings, so that the class runs without a window. */
export interface PageSurroundings {
	open: (onProgress: (progress: Progress) => void) => Promise<BrowserSite>;
	savesData: () => boolean;
	/** Writes the query part of the address as a new entry of the history. */
	writeSearch: (search: string) => void;
	/** Resolves when there is nothing else to do. */
	idle: () => Promise<void>;
	/** Called when a control was used, when the engine has answered, and when the answer is about to be drawn. */
	mark: (what: 'control' | 'answered' | 'redrawn') => void;
}

/** An answer within this time replaces the figures without a flicker; in ms. */
const LATE_MS = 150;

/**
 * One page's figures under changing views. `model` always holds figures together with the view that they belong to:
 * while another view is measured the old one stays, and `isOld` says so.
 */
export class PageView<Model extends { view: View }> {
	model: Model;
	/** What the controls stand at. */
	wanted: View;
	phase: EnginePhase = $state('idle');
	progress: Progress | null = $state.raw(null);
	/** Why the engine did not come. */
	failure: EngineErrorCode | null = $state(null);
	/** The last view could not be measured. */
	isBroken = $state(false);
	faults: UrlFault[] = $state.raw([]);
	/** The figures were measured in this browser, not by the server. */
	isMeasuredHere = $state(false);
	/** The figures are not those that the controls ask for. */
	readonly isOld: boolean = $derived.by(() => !isSameView(this.model.view, this.wanted, this.choices));
	#isLate = $state(false);
	/** The figures are to be marked as old: at once while the engine comes, else only when the answer lets wait. */
	readonly isMarkedOld: boolean = $derived.by(() => this.isOld && (this.phase !== 'ready' || this.#isLate));

	readonly choices: Choices;
	readonly #first: Model;
	readonly #job: () => Promise<PageJob<Model>>;
	readonly #around: PageSurroundings;
	readonly #build: (site: BrowserSite, view: View) => Promise<Model | undefined>;
	#site: Promise<BrowserSite> | null = null;
	#isPrefetching = false;

	/** `job` is asked for together with the engine, so that its code is not part of what every reader loads. */
	constructor(first: Model, choices: Choices, job: () => Promise<PageJob<Model>>, around: PageSurroundings) {
		this.model = $state.raw(first);
		this.wanted = $state.raw(first.view);
		this.choices = choices;
		this.#first = first;
		this.#job = job;
		this.#around = around;
		this.#build = latest(async (site, view) => (await job()).build(site, view));
	}

	/** Takes the view from an address, at the start and on the way back and forth. */
	readAddress(search: string): void {
		const { view, faults } = parseView(search, this.choices);
		this.faults = faults;
		this.wanted = view;
		if (isSameView(view, this.#first.view, this.choices) && this.#site === null) return;
		this.#begin();
	}

	/** A pointer or the focus came near the controls. */
	intend(): void {
		if (this.phase === 'idle') this.#begin();
	}

	/** The yes that `asking` waits for, and another try after a failure. */
	confirm(): void {
		if (this.phase === 'asking' || this.phase === 'failed') this.#load();
	}

	/** A control was used. */
	choose(change: Partial<View>): void {
		const view = { ...this.wanted, ...change };
		if (isSameView(view, this.wanted, this.choices)) return;
		this.#around.mark('control');
		this.wanted = view;
		this.faults = [];
		this.#around.writeSearch(printView(view, this.choices));
		this.#begin();
	}

	#begin(): void {
		if (this.phase === 'idle' && this.#around.savesData()) this.phase = 'asking';
		else if (this.phase === 'idle') this.#load();
		else if (this.phase === 'ready') void this.#show();
		else if (this.phase === 'failed') this.wanted = this.model.view;
	}

	#load(): void {
		this.phase = 'loading';
		this.failure = null;
		this.progress = null;
		this.#site = this.#around.open((progress) => {
			this.progress = progress;
		});
		this.#site.then(
			() => {
				this.phase = 'ready';
				void this.#show();
			},
			(cause: unknown) => {
				this.#site = null;
				this.phase = 'failed';
				this.failure = cause instanceof EngineError ? cause.code : 'query';
				this.wanted = this.model.view;
			}
		);
	}

	/** Shows the wanted view; an answer that a later wish has overtaken is dropped. */
	async #show(): Promise<void> {
		const site = await this.#site;
		if (site === null) return;
		const view = this.wanted;
		const timer = setTimeout(() => {
			this.#isLate = true;
		}, LATE_MS);
		try {
			const model = await this.#build(site, view);
			if (model === undefined) return;
			this.#around.mark('answered');
			this.model = model;
			this.isMeasuredHere = true;
			this.isBroken = false;
			this.#around.mark('redrawn');
			void this.#prefetch(site);
		} catch (cause) {
			this.isBroken = true;
			this.wanted = this.model.view;
			if (!(cause instanceof EngineError)) throw cause;
		} finally {
			clearTimeout(timer);
			if (!this.isOld) this.#isLate = false;
		}
	}

	async #prefetch(site: BrowserSite): Promise<void> {
		if (this.#isPrefetching) return;
		this.#isPrefetching = true;
		try {
			const { build, likely } = await this.#job();
			for (const view of likely(this.#first.view)) {
				await this.#around.idle();
				await build(site, view);
			}
		} catch {
			// Only a head start was lost: the control that needs it asks again and tells.
		}
	}
}
