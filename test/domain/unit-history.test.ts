import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { successorOf } from '../../src/lib/domain/unit-tree';
import { unitHistory, type Step } from '../../src/lib/domain/unit-history';

/** `from>to kind`, all on one day unless it is named. */
const steps = (...texts: string[]): Step[] =>
	texts.map((text) => {
		const [from_unit = '', to_unit = '', kind = 'merge', on = '2025-03-01'] = text.split(/[> ]/);
		return { from_unit, to_unit, kind: kind as Step['kind'], on };
	});

describe('where a unit is shown today', () => {
	it.each<[string, Step[], Record<string, string>]>([
		['one step', steps('a>b'), { a: 'b', b: 'b', z: 'z' }],
		['a chain', steps('b>c rename', 'a>b merge', 'c>d merge'), { a: 'd', b: 'd', c: 'd', d: 'd' }],
		['two into one', steps('a>c', 'b>c'), { a: 'c', b: 'c' }],
		['a split is not followed', steps('d>e split', 'd>f split'), { d: 'd', e: 'e', f: 'f' }],
		['a split, then a merger of a part', steps('d>e split', 'd>f split', 'e>g'), { d: 'd', e: 'g', f: 'f' }],
		['a merger into a unit that is split later', steps('a>b', 'b>e split', 'b>f split'), { a: 'b', b: 'b', e: 'e' }],
		['a part left, then a merger', steps('a>e split 2024-01-01', 'a>b'), { a: 'b', e: 'e' }],
		['to itself', steps('a>a'), { a: 'a' }],
		['a circle, and a unit before it', steps('x>a', 'a>b', 'b>a'), { x: 'x', a: 'a', b: 'b' }],
		['two successors of a merger', steps('a>b', 'a>c'), { a: 'a' }]
	])('%s', (_, successions, shown) => {
		const today = successorOf(successions);
		expect(Object.fromEntries(Object.keys(shown).map((u) => [u, today(u)]))).toEqual(shown);
	});
});

it('names predecessors and successors, direct and all', () => {
	const history = unitHistory(
		steps('m>n merge 2025-07-01', 'a>m rename 2025-03-01', 'b>m merge 2025-03-01', 'd>n split 2024-01-01')
	);
	expect(history.into('n').map((s) => s.from_unit)).toEqual(['d', 'm']);
	expect(history.outOf('a').map((s) => s.to_unit)).toEqual(['m']);
	expect(history.allPredecessors('n')).toEqual(['d', 'm', 'a', 'b']);
	expect(history.allPredecessors('a')).toEqual([]);
	expect(history.chain('a')).toEqual(['m', 'n']);
	expect(history.chain('d')).toEqual([]);
	expect(history.absorbed('n')).toEqual(['a', 'b', 'm']);
	expect(history.absorbed('m')).toEqual([]);
});

it('cannot convert a unit that was split, nor one that took over such a unit', () => {
	const history = unitHistory(steps('d>e split', 'd>f split', 'a>g split 2024-01-01', 'a>b', 'c>d'));
	const marked = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].filter(history.isNotConvertible);
	expect(marked).toEqual(['a', 'b', 'd']);
});

it('needs no conversion from the latest of those splits on', () => {
	const history = unitHistory(
		steps(
			'd>e split 2024-03-01',
			'd>f split 2024-05-01',
			'a>g split 2024-01-01',
			'a>b merge 2025-01-01',
			'b>c merge 2025-03-01',
			'c>g split 2023-01-01'
		)
	);
	const before = ['a', 'b', 'c', 'd', 'e', 'z'].map(history.notConvertibleBefore);
	expect(before).toEqual(['2024-01-01', null, '2024-01-01', '2024-05-01', null, null]);
});

/** Any successions at all, refused ones included. */
const anything = fc.array(
	fc.record<Step>({
		from_unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		to_unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		on: fc.constantFrom('2024-07-01', '2025-03-01', '2025-07-01'),
		kind: fc.constantFrom('merge', 'merge', 'rename', 'split')
	}),
	{ maxLength: 8 }
);
const all = ['a', 'b', 'c', 'd', 'e'];

describe('whatever the successions are', () => {
	it("today's unit of today's unit is itself", () => {
		fc.assert(
			fc.property(anything, (successions) => {
				const { today } = unitHistory(successions);
				for (const u of all) expect(today(today(u))).toBe(today(u));
			})
		);
	});

	it('the order of rows never matters', () => {
		fc.assert(
			fc.property(
				anything.chain((s) => fc.tuple(fc.constant(s), fc.shuffledSubarray(s, { minLength: s.length }))),
				([successions, shuffled]) => {
					const [one, other] = [unitHistory(successions), unitHistory(shuffled)];
					for (const u of all) {
						expect(other.today(u)).toBe(one.today(u));
						expect(other.chain(u)).toEqual(one.chain(u));
						expect(other.absorbed(u)).toEqual(one.absorbed(u));
						expect(other.allPredecessors(u)).toEqual(one.allPredecessors(u));
						expect(other.isNotConvertible(u)).toBe(one.isNotConvertible(u));
						expect(other.notConvertibleBefore(u)).toBe(one.notConvertibleBefore(u));
					}
				}
			)
		);
	});

	it('every unit is shown once: in itself, or among those that another absorbed', () => {
		fc.assert(
			fc.property(anything, (successions) => {
				const { today, absorbed } = unitHistory(successions);
				const shown = all.filter((u) => today(u) === u);
				expect(shown.flatMap((u) => [u, ...absorbed(u)]).sort()).toEqual(all);
			})
		);
	});
});
