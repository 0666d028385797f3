import type { GuidePictureName } from './guide-text';
import type { viGuideFrame } from './vi-guide-frame';

const captions: Record<GuidePictureName, string> = {
	ways: 'Three readers, three ways in.',
	cell: 'One cell of the table of units, and the four things it says.',
	row: 'Four rows of the table of units. The last two have no rate, for two different reasons.',
	periods: 'The same third quarter, reckoned in three ways.',
	merger: 'Two departments merged on 1 April. Today’s structure adds the counts of both for the first quarter.',
	trend: 'The trend chart of an indicator.',
	targets: 'A row of a unit’s page: the province’s target is met, the unit’s own nearly.',
	search: 'Found without marks; the words that were found are marked.',
	fraction: 'The figure of two units together: add the counts, then divide.',
	sheet: 'The file observations.csv in Excel: each row is one figure of one unit in one period.',
	check: 'A finding and its five parts.'
};

const alts: Record<GuidePictureName, string> = {
	ways: 'The Department of Home Affairs opens the overview to compare; the head of a unit opens the unit’s page to watch; a reader opens an indicator’s page or the search to understand a figure.',
	cell: 'A cell with the mark for met, the rate 98.2%, the counts 4,134/4,210; the head of the column says that the target is at least 95%.',
	row: 'A table of units: one department meets every target; one nearly meets one and misses another; in a commune nothing occurred; one department has no figures yet.',
	periods:
		'A line of twelve months. In the period: July to September. Year to date: January to September. Books closed on the 14th: 15 June to 14 September.',
	merger:
		'As reported: Transport 40/50 in the first quarter, gone in the second; Construction 30/50 and 90/100. In today’s structure: Construction 70/100 and 90/100.',
	trend:
		'A line of results over eight quarters with one quarter missing, a dashed line for the target, an upright line where units changed.',
	targets:
		'The result is 93.4%. The province’s target of at least 90% is met; the unit’s own of at least 95% is nearly met.',
	search: 'A search field with the words “so hoa”; two results with the words “số hóa” marked.',
	fraction:
		'Department A 40/50 is 80%, Department B 90/150 is 60%. Right: 130/200 is 65%. Wrong: the average of 80% and 60%, 70%.',
	sheet: 'A spreadsheet with the columns indicator, unit, period, numerator, denominator and two rows of figures.',
	check:
		'The line says: file observations.csv, row 2; column numerator; 101 stands there; at most 100 should; an explanation.'
};

/** What stands around the guide's chapters and in its pictures, in English. */
export const enGuideFrame: typeof viGuideFrame = {
	title: 'User guide',
	intro: 'Twelve short chapters. Each can be read by itself; steps are numbered in the order in which they are done.',
	contents: 'Contents',
	chapter: (n, title) => `${n}. ${title}`,
	figure: (n) => `Figure ${n}.`,
	example: 'Example',
	says: 'The line says',
	means: 'It means',
	todo: 'What to do',
	findings: 'Common findings',
	captions,
	alts,
	ways: [
		{ who: 'Department of Home Affairs', wants: 'Who meets the targets, who falls short?', page: 'home' },
		{ who: 'Heads of departments and communes', wants: 'Where does my unit stand?', page: 'units' },
		{ who: 'Citizens and press', wants: 'What does this figure mean?', page: 'indicators' }
	],
	onTime: 'On time',
	online: 'Online',
	documents: 'E-documents',
	units: {
		finance: 'Department of Finance',
		health: 'Department of Health',
		commune: 'An Bình Commune',
		trade: 'Department of Industry and Trade',
		transport: 'Department of Transport',
		construction: 'Department of Construction',
		a: 'Department A',
		b: 'Department B'
	},
	cell: { mark: 'Result', rate: 'Rate', counts: 'Counts', target: 'The province’s target' },
	months: 'Month',
	spans: {
		period: 'In the period: third quarter',
		cumulative: 'Year to date: from January',
		window: 'Books closed on the 14th: 15 June–14 September'
	},
	trendTitle: 'The on-time rate rises and meets its target from Q3 2025',
	mergerLabel: 'merger',
	sum: 'Right: add, then divide',
	average: 'Wrong: average of two rates',
	query: 'so hoa',
	results: ['Tỷ lệ số hóa thành phần hồ sơ', 'Đẩy mạnh số hoá kết quả giải quyết thủ tục hành chính'],
	resultDetails: ['Indicator · With figures', 'Task 3 · Plan for 2025'],
	checkParts: ['file and row', 'column', 'stands there', 'should stand there', 'explanation']
};
