import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/domain/issue';
import { printIssue } from '../../src/lib/package/print-issue';
import { expectIssues, issuesAfter } from './helpers/expect-issues';
import type { Folder } from './helpers/folder';
import { addPlan } from './helpers/plan';

const twoSpellings = (issue: Partial<Issue>): Partial<Issue> => ({
	severity: 'warning',
	code: 'two-spellings',
	...issue
});

async function aliases(folder: Folder, rows: string): Promise<void> {
	await folder.write('unit_aliases.csv', `alias,unit\n${rows}`);
	const resource = '{ "name": "unit_aliases", "path": "unit_aliases.csv" }';
	await folder.replace('datapackage.json', '"resources": [', `"resources": [${resource},`);
}

describe('names of units', () => {
	expectIssues([
		['other spellings of one unit', (f) => aliases(f, 'SỞ NỘI VỤ,so-noi-vu\nSở  Nội vụ,so-noi-vu\n'), []],
		[
			'two departments of one name',
			(f) => f.set('units.csv', 4, { name: 'sở  NỘI VỤ' }),
			[{ code: 'ambiguous-name', file: 'units.csv', row: 4, column: 'name', found: 'sở  NỘI VỤ' }]
		],
		[
			'one name, letter for letter',
			(f) => f.set('units.csv', 4, { name: 'Sở Nội vụ' }),
			[{ code: 'ambiguous-name', row: 4, expected: 'a name that is not that of so-noi-vu' }]
		],
		[
			'the short name of one, the name of the other',
			(f) => f.set('units.csv', 5, { short_name: 'Sở Tài chính'.normalize('NFD') }),
			[{ code: 'ambiguous-name', row: 5, column: 'short_name' }]
		],
		[
			'an alias that is another unit’s name',
			(f) => aliases(f, 'Sở Y Tế,so-noi-vu\n'),
			[{ code: 'ambiguous-name', file: 'unit_aliases.csv', row: 2, column: 'alias', found: 'Sở Y Tế' }]
		],
		[
			'an alias of two units',
			(f) => aliases(f, 'Sở KH&CN,so-noi-vu\nSở KH và CN,so-y-te\n'),
			[{ code: 'ambiguous-name', file: 'unit_aliases.csv', row: 3, found: 'Sở KH và CN' }]
		],
		[
			'a unit and its successor of one name',
			async (f) => {
				await f.set('units.csv', 3, { valid_to: '2025-02-28' });
				await f.add('units.csv', 3, { unit: 'so-noi-vu-moi', code: '', valid_from: '2025-03-01', valid_to: '' });
				for (const file of ['observations.csv', 'submissions.csv']) {
					await f.write(file, (await f.read(file)).replaceAll('so-noi-vu,', 'so-noi-vu-moi,'));
				}
			},
			[]
		],
		[
			'units of one name that share a day',
			async (f) => {
				await f.set('units.csv', 6, { valid_to: '2025-12-31' });
				await f.add('units.csv', 6, { unit: 'xa-an-binh-2', valid_from: '2025-12-31', valid_to: '' });
			},
			['name', 'short_name'].map((column) => ({ code: 'ambiguous-name', row: 7, column }))
		],
		[
			'units of one name that share a day, the later one first',
			(f) => f.add('units.csv', 6, { unit: 'xa-an-binh-cu', valid_from: '', valid_to: '2025-07-01' }),
			['name', 'short_name'].map((column) => ({ code: 'ambiguous-name', row: 7, column }))
		],
		[
			'divisions of one name in two departments, in two spellings',
			async (f) => {
				await f.add('unit_kinds.csv', 3, { kind: 'division', role: 'division' });
				const office = { kind: 'division', code: '', name: 'Văn phòng Sở', short_name: 'VP' };
				await f.add('units.csv', 3, { unit: 'vp-1', parent: 'so-noi-vu', ...office });
				await f.add('units.csv', 3, { unit: 'vp-2', parent: 'so-y-te', ...office });
				await f.add('units.csv', 3, { unit: 'vp-3', parent: 'so-tai-chinh', ...office, name: 'Văn phòng sở' });
			},
			[twoSpellings({ file: 'units.csv', row: 9, column: 'name', found: 'Văn phòng sở', expected: 'Văn phòng Sở' })]
		],
		[
			'one name in two provinces',
			async (f) => {
				await f.add('units.csv', 2, { unit: 'khac', name: 'Tỉnh Khác', short_name: 'Khác', province: 'khac' });
				await f.add('units.csv', 3, { unit: 'khac-noi-vu', code: '', parent: 'khac', province: 'khac' });
			},
			[]
		]
	]);

	it('says in one line which two units have one name', async () => {
		const [issue] = await issuesAfter((f) => f.set('units.csv', 4, { name: 'Sở nội vụ' }));
		expect(issue && printIssue(issue)).toBe(
			'units.csv:4 name: found "Sở nội vụ", expected a name that is not that of so-noi-vu — ' +
				'so-tai-chinh and so-noi-vu (units.csv:3) exist at the same time under the same unit; one of them needs another name.'
		);
	});
});

describe('mentions of a plan', () => {
	const spelled =
		(mention: string, more: Record<string, string> = {}) =>
		async (f: Folder) => {
			await f.set('tasks.csv', 5, { lead: mention });
			await f.set('task_units.csv', 4, { mention });
			if (Object.keys(more).length > 0) await f.set('plan_defects.csv', 2, more);
		};
	const warned = (found: string) => [
		twoSpellings({ file: 'task_units.csv', row: 4, column: 'mention', found, expected: 'Văn phòng Sở' })
	];
	expectIssues(
		[
			['capitals', spelled('Văn phòng sở'), warned('Văn phòng sở')],
			['the form of Unicode', spelled('Văn phòng Sở'.normalize('NFD')), warned('Văn phòng Sở'.normalize('NFD'))],
			['white space', spelled('Văn  phòng Sở'), warned('Văn  phòng Sở')],
			['the first letter, which stands inside a cell', spelled('văn phòng Sở'), []],
			['another name', spelled('Văn phòng UBND'), []],
			[
				'a spelling that is among the document’s defects',
				spelled('Văn phòng sở', { kind: 'inconsistent', quote: 'Văn phòng sở' }),
				[]
			],
			[
				'a defect of another kind that happens to quote it',
				spelled('Văn phòng sở', { kind: 'wrong_year', quote: 'Văn phòng sở năm 2024' }),
				warned('Văn phòng sở')
			],
			[
				'a defect of another plan',
				spelled('Văn phòng sở', { kind: 'inconsistent', quote: 'Văn phòng sở', plan: 'ke-hoach-so-y-te', task: '' }),
				warned('Văn phòng sở')
			]
		],
		addPlan
	);

	it('says in what they differ', async () => {
		const [issue] = await issuesAfter(async (f) => {
			await addPlan(f);
			await spelled('Văn phòng sở')(f);
		});
		expect(issue?.message).toContain('task_units.csv:2; they differ in capital letters.');
	});
});
