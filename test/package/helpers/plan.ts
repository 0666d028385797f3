import { printCsv } from '../../../src/lib/ingest/csv';
import type { Folder } from './folder';

/** The document of `addPlan`; line 1 is its title. */
export const DOCUMENT = [
	'KẾ HOẠCH',
	'III. Thủ tục (01 mục tiêu,',
	'01 nhiệm vụ, 02 hoạt động)',
	'Mục tiêu 01: Đúng hạn',
	'1. Rà soát thủ tục',
	'1.1 Lập danh mục Văn phòng Sở, Quý I',
	'Trang 2',
	'hồ sơ Phòng Kế hoạch',
	'1.2 Công bố Văn phòng Sở Quý II',
	'Nơi nhận: như trên',
	''
].join('\n');

const PLAN = 'ke-hoach-2025';
const CELLS =
	'requirement deliverable lead support start deadline due_from due_to status status_on evidence remark note';
const EMPTY = Object.fromEntries(CELLS.split(' ').map((column) => [column, '']));
const ROWS: Record<string, string>[] = [
	{ task: 'kh-m1', level: 'objective', parent: '', number: 'Mục tiêu 01:', name: 'Đúng hạn' },
	{ task: 'kh-1', level: 'task', parent: 'kh-m1', number: '1.', name: 'Rà soát thủ tục' },
	{
		task: 'kh-1-1',
		level: 'activity',
		parent: 'kh-1',
		number: '1.1',
		name: 'Lập danh mục hồ sơ',
		lead: 'Văn phòng Sở, Phòng Kế hoạch',
		deadline: 'Quý I',
		due_from: '2025-01-01',
		due_to: '2025-03-31'
	},
	{
		task: 'kh-1-2',
		level: 'activity',
		parent: 'kh-1',
		number: '1.2',
		name: 'Công bố',
		lead: 'Văn phòng Sở',
		deadline: 'Quý II'
	}
];
const TABLES: Record<string, Record<string, string>[]> = {
	plan_sections: [
		{
			section: 'kh-iii',
			plan: PLAN,
			field: 'thu-tuc',
			number: 'III',
			heading: 'III. Thủ tục (01 mục tiêu, 01 nhiệm vụ, 02 hoạt động)',
			line_from: '2',
			line_to: '9',
			cells: 'number name lead support deadline',
			objectives: '1',
			tasks: '1',
			activities: '2',
			note: ''
		}
	],
	tasks: ROWS.map((row) => ({
		...EMPTY,
		plan: PLAN,
		section: 'kh-iii',
		field: 'thu-tuc',
		...row
	})),
	task_quotes: [
		['kh-m1', 'number', '1', '4', 'Mục tiêu 01:'],
		['kh-m1', 'name', '1', '4', 'Đúng hạn'],
		['kh-1', 'number', '1', '5', '1.'],
		['kh-1', 'name', '1', '5', 'Rà soát thủ tục'],
		['kh-1-1', 'number', '1', '6', '1.1'],
		['kh-1-1', 'name', '1', '6', 'Lập danh mục'],
		['kh-1-1', 'name', '2', '8', 'hồ sơ'],
		['kh-1-1', 'lead', '1', '6', 'Văn phòng Sở,'],
		['kh-1-1', 'lead', '2', '8', 'Phòng Kế hoạch'],
		['kh-1-1', 'deadline', '1', '6', 'Quý I'],
		['kh-1-2', 'number', '1', '9', '1.2'],
		['kh-1-2', 'name', '1', '9', 'Công bố'],
		['kh-1-2', 'lead', '1', '9', 'Văn phòng Sở'],
		['kh-1-2', 'deadline', '1', '9', 'Quý II']
	].map(([task = '', cell = '', fragment = '', line = '', quote = '']) => ({ task, cell, fragment, line, quote })),
	task_units: [
		['kh-1-1', '1', 'Văn phòng Sở'],
		['kh-1-1', '2', 'Phòng Kế hoạch'],
		['kh-1-2', '1', 'Văn phòng Sở']
	].map(([task = '', position = '', mention = '']) => ({ task, role: 'lead', position, mention, unit: '' })),
	plan_passages: [{ plan: PLAN, line: '7', kind: 'page_number', quote: 'Trang 2' }],
	plan_defects: [
		{
			defect: 'kh-loi',
			plan: PLAN,
			kind: 'other',
			line: '9',
			quote: 'Công bố',
			task: 'kh-1-2',
			target: '',
			note: 'Thiếu bổ ngữ'
		}
	]
};

/**
 * Gives the minimal package rows of its first plan, in six tables `<table>.csv`, and the plan's document `plan.txt`.
 * Rows 2–5 of tasks.csv are an objective, a task and two activities.
 */
export async function addPlan(folder: Folder): Promise<void> {
	for (const [name, rows] of Object.entries(TABLES)) {
		const heading = Object.keys(rows[0] ?? {});
		const cells = rows.map((row) => heading.map((column) => row[column] ?? ''));
		await folder.write(`${name}.csv`, printCsv([heading, ...cells]));
		const resource = `{ "name": "${name}", "path": "${name}.csv" }`;
		await folder.replace('datapackage.json', '"resources": [', `"resources": [${resource},`);
	}
	await folder.set('plans.csv', 2, { document: 'plan.txt' });
	await folder.write('plan.txt', DOCUMENT);
}
