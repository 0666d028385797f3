import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstView, type View } from '../../src/lib/report/view';
import type { Choices } from '../../src/lib/report/choices';
import { parseView, printView } from '../../src/lib/state/url-state';

const option = (code: string) => ({ code, name: code, slug: `${code}-slug` });
const choices: Choices = {
	calendar: 'quarter',
	calendars: [option('quarter'), option('window-15-14')],
	kinds: [option('department'), option('commune & ward')],
	variants: [
		{ concept: 'on-time', name: 'x', options: [option('resolved'), option('766'), option('received')] },
		{ concept: 'payment', name: 'y', options: [option('transactions'), option('procedures')] }
	],
	structures: true
};

const views: fc.Arbitrary<View> = fc.record({
	calendar: fc.constantFrom('quarter', 'window-15-14'),
	cumulative: fc.boolean(),
	structure: fc.constantFrom('reported' as const, 'current' as const),
	kind: fc.constantFrom(null, 'department', 'commune & ward'),
	variants: fc
		.tuple(fc.constantFrom(null, '766', 'received'), fc.constantFrom(null, 'procedures'))
		.map((chosen) => chosen.filter((code) => code !== null))
});

describe('a view in an address', () => {
	test('comes back as it was printed', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(parseView(printView(view, choices), choices)).toEqual({ view, faults: [] });
			})
		);
	});

	test('has no parameter when it is the prerendered one', () => {
		expect(printView(firstView('quarter'), choices)).toBe('');
	});

	test('is written in plain words', () => {
		const view: View = {
			calendar: 'window-15-14',
			cumulative: true,
			structure: 'current',
			kind: 'department',
			variants: ['766', 'procedures']
		};
		expect(printView(view, choices)).toBe(
			'?luy-ke=1&lich=window-15-14&loai=department&cach-tinh=766-slug,procedures-slug&to-chuc=hien-nay'
		);
	});
});

describe('an address that is stale or made up', () => {
	test.each([
		['?luy-ke=2', 'cumulative', '2'],
		['?luy-ke=1&luy-ke=1', 'cumulative', '1, 1'],
		['?lich=lunar', 'calendar', 'lunar'],
		['?lich=', 'calendar', ''],
		['?loai=<script>', 'kind', '<script>'],
		['?cach-tinh=766-slug,nothing', 'variants', '766-slug,nothing'],
		['?cach-tinh=766-slug,received-slug', 'variants', '766-slug,received-slug'],
		['?cach-tinh=resolved-slug', 'variants', 'resolved-slug'],
		['?to-chuc=cu', 'structure', 'cu']
	])('%s falls back and says so', (search, parameter, found) => {
		expect(parseView(search, choices)).toEqual({ view: firstView('quarter'), faults: [{ parameter, found }] });
	});

	test('never throws, and what it makes of an address can be printed and read again', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { view } = parseView(`?${text}`, choices);
				expect(parseView(printView(view, choices), choices).view).toEqual(view);
			})
		);
	});

	test('leaves parameters of others alone', () => {
		expect(parseView('?utm_source=x&luy-ke=1', choices).faults).toEqual([]);
	});
});
