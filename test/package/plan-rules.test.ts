import { describe, expect, it } from 'vitest';
import { expectIssues, issuesAfter } from './helpers/expect-issues';
import { addPlan } from './helpers/plan';

it('finds nothing in the plan of the tests', async () => {
	expect(await issuesAfter(addPlan)).toEqual([]);
});

describe('rows of a plan', () => {
	expectIssues(
		[
			[
				'a field that does not exist',
				(f) => f.set('tasks.csv', 4, { field: 'thu-tục' }),
				[{ code: 'broken-reference', file: 'tasks.csv', row: 4, column: 'field', found: 'thu-tục' }]
			],
			[
				'a section that does not exist',
				(f) => f.set('tasks.csv', 4, { section: 'kh-iv' }),
				[{ code: 'broken-reference', file: 'tasks.csv', row: 4, column: 'section', found: 'kh-iv' }]
			],
			[
				'a parent that does not exist',
				(f) => f.set('tasks.csv', 5, { parent: 'kh-9' }),
				[{ code: 'broken-reference', file: 'tasks.csv', row: 5, column: 'parent', found: 'kh-9' }]
			],
			[
				'a row above itself',
				(f) => f.set('tasks.csv', 5, { parent: 'kh-1-2' }),
				[{ code: 'circular-parents', file: 'tasks.csv', row: 5, column: 'parent', found: 'kh-1-2' }]
			],
			[
				'rows in a circle',
				(f) => f.set('tasks.csv', 2, { parent: 'kh-1' }),
				[2, 3].map((row) => ({ code: 'circular-parents', file: 'tasks.csv', row }))
			],
			[
				'a parent of the same level',
				(f) => f.set('tasks.csv', 5, { parent: 'kh-1-1' }),
				[{ code: 'parent-not-above', row: 5, column: 'parent', found: 'kh-1-1' }]
			],
			['an activity right under an objective', (f) => f.set('tasks.csv', 5, { parent: 'kh-m1' }), []],
			[
				'a parent of another plan',
				async (f) => {
					await f.add('plan_sections.csv', 2, {
						section: 'yt-iii',
						plan: 'ke-hoach-so-y-te',
						objectives: '',
						tasks: '',
						activities: ''
					});
					await f.add('tasks.csv', 2, { task: 'yt-m1', plan: 'ke-hoach-so-y-te', section: 'yt-iii', note: 'Không có' });
					await f.set('tasks.csv', 3, { parent: 'yt-m1' });
				},
				// The objective that it stood under has nothing below it any more.
				[
					{ severity: 'warning', code: 'empty-deadline', file: 'tasks.csv', row: 2 },
					{ code: 'parent-of-another-plan', file: 'tasks.csv', row: 3, column: 'parent', found: 'yt-m1' }
				]
			],
			[
				'a row with two parents',
				(f) => f.add('tasks.csv', 5, { parent: 'kh-m1' }),
				[{ code: 'two-parents', file: 'tasks.csv', row: 6, column: 'parent', found: 'kh-m1' }]
			],
			[
				'a section of another plan',
				(f) => f.set('plan_sections.csv', 2, { plan: 'ke-hoach-so-y-te' }),
				[2, 3, 4, 5].map((row) => ({ code: 'section-of-another-plan', file: 'tasks.csv', row, column: 'section' }))
			],
			[
				'another field than its section',
				(f) => f.set('tasks.csv', 3, { field: 'so-hoa' }),
				[
					{
						code: 'field-differs',
						file: 'tasks.csv',
						row: 3,
						found: 'so-hoa',
						expected: 'thu-tuc, the field of kh-iii'
					}
				]
			],
			[
				'a time that ends before it begins',
				(f) => f.set('tasks.csv', 4, { due_to: '2024-12-31' }),
				[{ code: 'reversed-dates', file: 'tasks.csv', row: 4, column: 'due_to', found: '2024-12-31' }]
			],
			['a last day without a first', (f) => f.set('tasks.csv', 4, { due_from: '' }), []],
			[
				'an empty deadline',
				(f) => f.set('tasks.csv', 4, { deadline: '' }),
				[
					{
						severity: 'warning',
						code: 'empty-deadline',
						file: 'tasks.csv',
						row: 4,
						column: 'deadline',
						found: 'an empty cell',
						message: 'Enter the deadline; where the plan gives none, say so in note.'
					}
				]
			],
			['an empty deadline with a note', (f) => f.set('tasks.csv', 4, { deadline: '', note: 'Để trống' }), []],
			[
				'an empty deadline where the document has no such column',
				async (f) => {
					await f.set('plan_sections.csv', 2, { cells: 'number name lead' });
					for (const row of [4, 5]) await f.set('tasks.csv', row, { deadline: '' });
				},
				[]
			],
			[
				'a status without its day',
				(f) => f.set('tasks.csv', 4, { status: 'in_progress' }),
				[{ severity: 'warning', code: 'status-without-day', file: 'tasks.csv', row: 4, column: 'status_on' }]
			],
			['a status with its day', (f) => f.set('tasks.csv', 4, { status: 'done', status_on: '2025-03-20' }), []],
			[
				'a status that does not exist',
				(f) => f.set('tasks.csv', 4, { status: 'xong' }),
				[{ code: 'not-allowed', file: 'tasks.csv', row: 4, column: 'status', found: 'xong' }]
			],
			[
				'a cell that its section does not have',
				(f) => f.set('tasks.csv', 4, { start: 'Tháng 1' }),
				[{ code: 'cell-not-in-section', file: 'tasks.csv', row: 4, column: 'start', found: 'Tháng 1' }]
			],
			['a name as long as the document has it', (f) => f.set('tasks.csv', 3, { name: 'x'.repeat(900) }), []]
		],
		addPlan
	);
});

describe('sections of a plan', () => {
	expectIssues(
		[
			[
				'a cell that no row has',
				(f) => f.set('plan_sections.csv', 2, { cells: 'number name lead support dead-line' }),
				[{ code: 'unknown-cell', file: 'plan_sections.csv', row: 2, column: 'cells', found: 'dead-line' }]
			],
			[
				'fewer rows than the heading declares',
				(f) => f.set('plan_sections.csv', 2, { activities: '3' }),
				[{ code: 'count-differs', file: 'plan_sections.csv', row: 2, column: 'activities', found: '3' }]
			],
			[
				'rows of another level than the heading declares',
				(f) => f.set('tasks.csv', 5, { level: 'task', parent: 'kh-m1' }),
				['tasks', 'activities'].map((column) => ({ code: 'count-differs', file: 'plan_sections.csv', column }))
			],
			[
				'a heading that declares nothing',
				(f) => f.set('plan_sections.csv', 2, { objectives: '', tasks: '', activities: '' }),
				[]
			],
			[
				'a row left out because of another fault, which is not counted',
				(f) => f.set('tasks.csv', 5, { due_to: '30/6/2025' }),
				[{ code: 'excel-date', file: 'tasks.csv', row: 5, column: 'due_to' }]
			]
		],
		addPlan
	);
});

describe('what points to rows', () => {
	expectIssues(
		[
			[
				'a mention that is not in the cell',
				(f) => f.set('task_units.csv', 2, { mention: 'Văn phòng sở' }),
				[
					{
						code: 'mention-not-in-cell',
						file: 'task_units.csv',
						row: 2,
						column: 'mention',
						found: 'Văn phòng sở',
						expected: 'words of lead: Văn phòng Sở, Phòng Kế hoạch'
					},
					{ severity: 'warning', code: 'two-spellings', row: 4, found: 'Văn phòng Sở', expected: 'Văn phòng sở' }
				]
			],
			[
				'a mention that is only a part of a word of the cell',
				(f) => f.set('task_units.csv', 2, { mention: 'Văn phòng S' }),
				[{ code: 'mention-not-in-cell', row: 2, found: 'Văn phòng S' }]
			],
			[
				'a mention of the other cell',
				(f) => f.set('task_units.csv', 2, { role: 'support' }),
				[{ code: 'mention-not-in-cell', row: 2, expected: 'words of support: an empty cell' }]
			],
			[
				'a defect of a row of another plan',
				(f) => f.set('plan_defects.csv', 2, { plan: 'ke-hoach-so-y-te' }),
				[{ code: 'link-to-another-plan', file: 'plan_defects.csv', row: 2, column: 'task', found: 'kh-1-2' }]
			],
			[
				'a defect of a target of another plan',
				(f) => f.set('plan_defects.csv', 2, { target: 'dung-han-y-te' }),
				[{ code: 'link-to-another-plan', file: 'plan_defects.csv', row: 2, column: 'target', found: 'dung-han-y-te' }]
			],
			[
				'a defect of a kind that is not kept',
				(f) => f.set('plan_defects.csv', 2, { kind: 'ugly' }),
				[{ code: 'not-allowed', file: 'plan_defects.csv', row: 2, column: 'kind' }]
			],
			[
				'a target of a row of another plan, and of one that does not exist',
				(f) => f.addColumn('targets.csv', 'task', { 7: 'kh-m1', 8: 'kh-9' }),
				[
					{ code: 'link-to-another-plan', file: 'targets.csv', row: 7, column: 'task', found: 'kh-m1' },
					{ code: 'broken-reference', file: 'targets.csv', row: 8, column: 'task', found: 'kh-9' }
				]
			]
		],
		addPlan
	);
});
