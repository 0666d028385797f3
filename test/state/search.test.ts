import { describe, expect, test } from 'vitest';
import { printQuery, readQuery } from '../../src/lib/state/search-address';
import { SearchState } from '../../src/lib/state/search.svelte';
import type { SearchIndex } from '../../src/lib/report/search/search-index';

const index: SearchIndex = {
	lang: 'vi',
	groups: [{ kind: 'unit', entries: [{ id: 'a', name: 'Sở Nội vụ', detail: '', texts: [] }] }]
};

function opened(load: () => Promise<SearchIndex> = () => Promise.resolve(index)) {
	const written: [string, boolean][] = [];
	let waiting: (() => void) | null = null;
	const state = new SearchState({
		load,
		write: (search, isNew) => void written.push([search, isNew]),
		later: (call) => {
			waiting = call;
			return () => (waiting = null);
		}
	});
	return { state, written, pause: () => waiting?.() };
}

describe('the address of a search', () => {
	test.each(['số hóa', 'a & b', '.*?x=1#y', '<b>', '100%'])('%s is read as it was written', (query) => {
		expect(readQuery(printQuery(query))).toBe(query);
	});

	test('of nothing is that of the page', () => {
		expect(printQuery('  ')).toBe('');
		expect(readQuery('?q=%E0%A4%A')).toEqual(expect.any(String));
		expect(readQuery('?x=1')).toBe('');
	});
});

describe('a search page', () => {
	test('finds when the typing pauses', async () => {
		const { state, written, pause } = opened();
		await state.load();
		state.type('n');
		state.type('noi vu');
		expect(state.results).toBeNull();
		pause();
		expect(state.results?.count).toBe(1);
		expect(written).toEqual([['?q=noi+vu', false]]);
	});

	test('begins a new step of the history after a search was done', async () => {
		const { state, written, pause } = opened();
		await state.load();
		state.type('so');
		state.settle();
		state.type('so n');
		pause();
		state.type('so noi');
		pause();
		expect(written).toEqual([
			['?q=so', false],
			['?q=so+n', true],
			['?q=so+noi', false]
		]);
	});

	test('follows the address, before and after the index is there', async () => {
		const { state, written } = opened();
		state.readAddress('?q=nội');
		expect(state.results).toBeNull();
		await state.load();
		expect(state.results?.count).toBe(1);
		state.readAddress('?q=x');
		expect([state.typed, state.results?.count]).toEqual(['x', 0]);
		expect(written).toEqual([]);
	});

	test('says that the index did not arrive, and tries again', async () => {
		let times = 0;
		const { state } = opened(() => (++times === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(index)));
		await state.load();
		expect(state.phase).toBe('failed');
		await state.load();
		expect(state.phase).toBe('ready');
	});
});
