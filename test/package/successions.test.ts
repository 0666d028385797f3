import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/domain/issue';
import { printIssue } from '../../src/lib/package/print-issue';
import { readPackage } from '../../src/lib/server/read-folder';
import { Folder } from './helpers/folder';

/**
 * Units over time as a folder states them. Each case adds units of the minimal province (`[code, from, to, more]`, an
 * empty day is no day) and successions (`from>to on kind`), and expects exactly these issues.
 */
type UnitCells = [code: string, from: string, to: string, more?: Record<string, string>];
type Case = [name: string, units: UnitCells[], successions: string[], issues: Partial<Issue>[]];

async function issuesOf(units: UnitCells[], successions: string[]): Promise<Issue[]> {
	const folder = await Folder.copy();
	try {
		await folder.add('unit_kinds.csv', 3, { kind: 'division', role: 'division' });
		for (const [unit, valid_from, valid_to, more] of units) {
			await folder.add('units.csv', 3, { unit, name: unit, short_name: unit, code: '', valid_from, valid_to, ...more });
		}
		const rows = successions.map((text) => {
			const [from = '', to = '', on = '', kind = ''] = text.split(/[> ]/);
			return `${from},${to},${on},${kind},,\n`;
		});
		await folder.write('unit_successions.csv', `from_unit,to_unit,on,kind,unverified,note\n${rows.join('')}`);
		const resource = '{ "name": "unit_successions", "path": "unit_successions.csv" }';
		await folder.replace('datapackage.json', '"resources": [', `"resources": [${resource},`);
		return (await readPackage(folder.dir)).issues;
	} finally {
		await folder.remove();
	}
}

function expectIssues(cases: Case[]): void {
	it.each(cases)('%s', async (_, units, successions, issues) => {
		const found = await issuesOf(units, successions);
		expect(found).toMatchObject(issues.map((i) => ({ severity: 'error', file: 'unit_successions.csv', ...i })));
		for (const issue of found)
			expect(printIssue(issue)).toMatch(/^(warning: )?\S+\.csv:\d+ [\w, ]+: found ".+", expected .+ — .+\.$/);
	});
}

const A: UnitCells = ['a', '', '2025-02-28'];
const B: UnitCells = ['b', '', ''];
const warning = (code: string): Partial<Issue> => ({ severity: 'warning', code });

describe('sound histories', () => {
	expectIssues([
		['none', [], [], []],
		['a merger', [A, B], ['a>b 2025-03-01 merge'], []],
		[
			'two into a new one',
			[A, ['c', '', '2025-02-28'], ['n', '2025-03-01', '']],
			['a>n 2025-03-01 merge', 'c>n 2025-03-01 merge'],
			[]
		],
		['a new name', [A, ['n', '2025-03-01', '']], ['a>n 2025-03-01 rename'], []],
		['a chain', [A, ['m', '2025-03-01', '2025-06-30'], B], ['a>m 2025-03-01 rename', 'm>b 2025-07-01 merge'], []],
		['a split', [A, B, ['c', '2025-03-01', '']], ['a>b 2025-03-01 split', 'a>c 2025-03-01 split'], []],
		['a part that leaves a unit that goes on', [['a', '', ''], B], ['a>b 2025-03-01 split'], []],
		['a part that left before a merger', [A, B, ['c', '', '']], ['a>c 2024-07-01 split', 'a>b 2025-03-01 merge'], []],
		[
			'a split followed by a merger of a part',
			[A, ['c', '2025-03-01', '2025-06-30'], B],
			['a>c 2025-03-01 split', 'a>b 2025-03-01 split', 'c>b 2025-07-01 merge'],
			[]
		],
		[
			'a merger into a unit that is split later',
			[A, ['b', '', '2025-06-30'], ['c', '2025-07-01', '']],
			['a>b 2025-03-01 merge', 'b>c 2025-07-01 split'],
			[]
		],
		[
			'a part that left and comes back',
			[
				['a', '', ''],
				['c', '2021-08-01', '2025-02-28']
			],
			['a>c 2021-08-01 split', 'c>a 2025-03-01 merge'],
			[]
		],
		[
			'two parts that left for the same unit, on two days',
			[['a', '', ''], B],
			['a>b 2021-08-01 split', 'a>b 2025-03-01 split'],
			[]
		],
		[
			'one province into another',
			[
				['cu', '', '2025-06-30', { kind: 'province', parent: '', province: 'cu' }],
				['so-cu', '', '2025-06-30', { province: 'cu', parent: 'cu', note: 'Hết cùng tỉnh.' }]
			],
			['cu>thu 2025-07-01 merge'],
			[]
		]
	]);
});

describe('where a succession leads', () => {
	expectIssues([
		[
			'to itself',
			[B],
			['b>b 2025-07-01 rename'],
			[{ code: 'succession-to-itself', row: 2, column: 'to_unit', found: 'b', expected: 'another unit' }]
		],
		[
			'to itself by a split',
			[B],
			['b>b 2025-07-01 split'],
			[{ code: 'succession-to-itself', row: 2, column: 'to_unit', found: 'b' }]
		],
		['twice on one day', [A, B], ['a>b 2025-03-01 merge', 'a>b 2025-03-01 merge'], [{ code: 'duplicate-key', row: 3 }]],
		[
			'in a circle of two',
			[
				['a', '', '2025-02-28'],
				['b', '2025-03-01', '2025-06-30']
			],
			['a>b 2025-03-01 merge', 'b>a 2025-07-01 merge'],
			[
				{ code: 'circular-succession', row: 2, column: 'to_unit', found: 'b', expected: 'a later unit' },
				{ code: 'circular-succession', row: 3, found: 'a' },
				{ code: 'succession-after-successor', row: 3, column: 'on' }
			]
		],
		[
			'in a circle of three, with a unit before it',
			[A, ['x', '', '2025-03-31'], ['y', '', '2025-04-30'], ['z', '', '2025-05-31']],
			['a>x 2025-03-01 merge', 'x>y 2025-04-01 merge', 'y>z 2025-05-01 merge', 'z>x 2025-06-01 merge'],
			[
				...[3, 4, 5].map((row) => ({ code: 'circular-succession', row })),
				{ code: 'succession-after-successor', row: 5 }
			]
		],
		[
			'two successors of a merger',
			[A, B, ['c', '', '']],
			['a>b 2025-03-01 merge', 'a>c 2025-03-01 merge'],
			[{ code: 'several-successors', row: 3, column: 'to_unit', found: 'c' }]
		],
		[
			'a merger and a split on one day',
			[A, B, ['c', '', '']],
			['a>b 2025-03-01 merge', 'a>c 2025-03-01 split'],
			[{ code: 'several-successors', row: 2, found: 'b', expected: 'one successor, or the kind split' }]
		],
		[
			'a unit of another province',
			[
				['la', '', '', { kind: 'province', parent: '', province: 'la' }],
				['so-la', '', '', { province: 'la', parent: 'la' }],
				A
			],
			['a>so-la 2025-03-01 merge'],
			[{ code: 'successor-of-another-province', row: 2, found: 'so-la, of la', expected: 'a unit of thu' }]
		],
		[
			'a department to a division, a department to the province',
			[A, ['phong', '', '', { kind: 'division', parent: 'so-noi-vu' }], ['c', '', '2025-02-28']],
			['a>phong 2025-03-01 merge', 'c>thu 2025-03-01 merge'],
			[
				{ code: 'successor-of-another-role', row: 2, found: 'phong, of role division' },
				{ code: 'successor-of-another-role', row: 3, expected: 'a unit of role reporting, as c' }
			]
		],
		[
			'to nobody that is known',
			[A],
			['a>zz 2025-03-01 merge'],
			[{ code: 'broken-reference', row: 2, column: 'to_unit', found: 'zz' }]
		]
	]);
});

describe('when a succession takes place', () => {
	expectIssues([
		[
			'before the successor exists',
			[A, ['n', '2025-04-01', '']],
			['a>n 2025-03-01 merge'],
			[
				{
					code: 'succession-before-successor',
					row: 2,
					column: 'on',
					found: '2025-03-01',
					expected: 'a day from 2025-04-01 on'
				}
			]
		],
		[
			'after the successor ended',
			[A, ['b', '', '2024-12-31', { note: 'x' }]],
			['a>b 2025-03-01 merge'],
			[{ code: 'succession-after-successor', row: 2, found: '2025-03-01', expected: 'a day until 2024-12-31' }]
		],
		[
			'before the predecessor exists',
			[['a', '2025-03-01', '2025-06-30'], B],
			['a>b 2025-03-01 merge'],
			[{ code: 'succession-before-predecessor', row: 2, found: '2025-03-01', expected: 'a day after 2025-03-01' }]
		],
		[
			'while the predecessor goes on for good',
			[['a', '', ''], B],
			['a>b 2025-03-01 merge'],
			[{ code: 'predecessor-goes-on', row: 2, column: 'from_unit', expected: 'valid_to 2025-02-28, or the kind split' }]
		],
		[
			'before the predecessor has ended',
			[['a', '', '2025-03-31'], B],
			['a>b 2025-03-01 merge'],
			[{ ...warning('succession-overlap'), row: 2, column: 'on', found: '2025-03-01', expected: '2025-04-01' }]
		],
		[
			'days after the predecessor ended',
			[['a', '', '2025-01-31'], B],
			['a>b 2025-03-01 merge'],
			[{ ...warning('succession-gap'), row: 2, column: 'on', found: '2025-03-01', expected: '2025-02-01' }]
		],
		[
			'as a new name of a unit that was there',
			[A, B],
			['a>b 2025-03-01 rename'],
			[{ ...warning('rename-into-existing'), row: 2, column: 'kind', expected: 'merge, or valid_from 2025-03-01 at b' }]
		],
		[
			'with days of a unit that are reversed',
			[['a', '2025-06-01', '2025-02-28'], B],
			['a>b 2025-03-01 merge'],
			[{ code: 'reversed-dates', file: 'units.csv', row: 7 }]
		]
	]);
});

describe('a unit that ended', () => {
	const alone = {
		...warning('ends-without-successor'),
		file: 'units.csv',
		row: 7,
		column: 'valid_to',
		found: '2025-02-28'
	};
	const division = { kind: 'division', parent: 'so-noi-vu' };
	expectIssues([
		['without a successor is a warning', [A], [], [alone]],
		['without a successor and with a note', [['a', '', '2025-02-28', { note: 'Giải thể.' }]], [], []],
		['inside a department', [['a', '', '2025-02-28', division]], [], []],
		['and gave away a part before', [A, B], ['a>b 2024-03-01 split'], [alone]]
	]);

	it('keeps its peace where a faulty row may be the succession', async () => {
		const issues = await issuesOf([A, B], ['a>b 2025-13-01 merge']);
		expect(issues.map((i) => i.code)).toEqual(['wrong-type']);
	});
});
