import { describe, expect, it } from 'vitest';
import type { Succession } from '../../src/lib/domain/catalogue';
import { unitStory, type UnitState } from '../../src/lib/domain/unit-story';

type Step = Pick<Succession, 'from_unit' | 'to_unit' | 'on' | 'kind' | 'unverified'>;
const lived = (valid_from: string | null, valid_to: string | null) => ({
	unit: 'u',
	valid_from,
	valid_to,
	unverified: null
});
/** `from>to kind on`, a trailing `?` for a day that is not verified. */
const steps = (texts: string[]): Step[] =>
	texts.map((text) => {
		const [from_unit = '', to_unit = '', kind = '', on = ''] = text.replace('?', '').split(/[> ]/);
		return { from_unit, to_unit, kind: kind as Step['kind'], on, unverified: text.endsWith('?') };
	});

describe('what a page tells of a unit', () => {
	it.each<[string, [string | null, string | null], string[], UnitState, string[]]>([
		['no change', [null, null], [], 'continues', []],
		['a new unit', ['2025-03-01', null], [], 'continues', ['formed 2025-03-01 ']],
		[
			'new from two',
			['2025-03-01', null],
			['a>u merge 2025-03-01', 'b>u merge 2025-03-01'],
			'continues',
			['formed_by_merger 2025-03-01 a,b']
		],
		['took over one', [null, null], ['a>u merge 2025-03-01'], 'continues', ['took_over 2025-03-01 a']],
		[
			'new from two, took over a third',
			['2025-03-01', null],
			['c>u merge 2025-07-01', 'a>u merge 2025-03-01', 'b>u merge 2025-03-01'],
			'continues',
			['formed_by_merger 2025-03-01 a,b', 'took_over 2025-07-01 c']
		],
		['a new name', ['2025-03-01', null], ['a>u rename 2025-03-01'], 'continues', ['formed_by_renaming 2025-03-01 a']],
		[
			'a part of another',
			['2025-07-01', null],
			['d>u split 2025-07-01'],
			'continues',
			['formed_by_split 2025-07-01 d']
		],
		['got a part', [null, null], ['d>u split 2025-07-01'], 'continues', ['received_part 2025-07-01 d']],
		['merged', [null, '2025-02-28'], ['u>a merge 2025-03-01'], 'merged', ['merged 2025-03-01 a']],
		['renamed', [null, '2025-02-28'], ['u>a rename 2025-03-01'], 'renamed', ['renamed 2025-03-01 a']],
		[
			'split',
			[null, '2025-06-30'],
			['u>f split 2025-07-01', 'u>e split 2025-07-01'],
			'split',
			['split 2025-07-01 e,f']
		],
		['gave a part', [null, null], ['u>e split 2025-07-01'], 'continues', ['gave_part 2025-07-01 e']],
		[
			'gave a part, was merged later',
			[null, '2025-06-30'],
			['u>a merge 2025-07-01', 'u>e split 2025-03-01'],
			'merged',
			['gave_part 2025-03-01 e', 'merged 2025-07-01 a']
		],
		[
			'gave a part, ended later',
			[null, '2025-06-30'],
			['u>e split 2025-03-01'],
			'ended',
			['gave_part 2025-03-01 e', 'ended 2025-07-01 ']
		],
		['ended', [null, '2024-12-31'], [], 'ended', ['ended 2025-01-01 ']],
		[
			'a link of a chain',
			['2025-03-01', '2025-06-30'],
			['a>u rename 2025-03-01', 'u>z merge 2025-07-01'],
			'merged',
			['formed_by_renaming 2025-03-01 a', 'merged 2025-07-01 z']
		]
	])('%s', (_, [from, to], texts, state, events) => {
		const story = unitStory(lived(from, to), steps(texts));
		expect(story.state).toBe(state);
		expect(story.events.map((e) => `${e.kind} ${e.on} ${e.units.join()}`)).toEqual(events);
	});

	it('says where it is shown today, and what is not verified', () => {
		const story = unitStory(
			lived(null, '2025-02-28'),
			steps(['u>m merge 2025-03-01?', 'm>n merge 2025-07-01', 'a>u merge 2024-01-01'])
		);
		expect(story).toMatchObject({ today: 'n', absorbed: [], notConvertible: false });
		expect(story.events.map((e) => e.unverified)).toEqual([false, true]);
		expect(unitStory(lived(null, null), steps(['a>b merge 2024-01-01', 'b>u merge 2025-01-01'])).absorbed).toEqual([
			'a',
			'b'
		]);
	});
});
