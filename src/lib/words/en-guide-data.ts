import {
	findings,
	list,
	picture,
	questions,
	steps,
	terms,
	text,
	type GuideChapter,
	type GuideTerms
} from './guide-text';

/** The chapters on checking a figure and on one's own data, in English. */
export function enGuideData({ words }: GuideTerms): GuideChapter[] {
	const { nav, status, pages } = words;
	return [
		{
			id: 'kiem-tra-con-so',
			title: 'Checking a figure',
			blocks: [
				text('Whoever has the same data and follows these steps arrives at the same result.'),
				steps(
					`Open the indicator’s page and read “${pages.indicator.definition}”: what the numerator counts, what the denominator counts.`,
					`In “${pages.indicator.table}” take the unit’s numerator and denominator. Divide and multiply by 100.`,
					'For the whole province add all numerators, add all denominators, then divide. Rates are never averaged.',
					'Read the line “Source” below the table: which system, which period, how many units have reported.',
					`Read “${pages.indicator.plans}”: which sentence of the plan sets the target, and where.`,
					`The other rules are on the page [${nav.methods}](methods).`
				),
				picture('fraction')
			]
		},
		{
			id: 'so-lieu-cua-tinh',
			title: 'Using your own province’s data',
			blocks: [
				text(
					'The data are a folder of CSV files that Excel opens. You need a machine with Node 20.19 or later, and no server. Open a command window in the tool’s folder and go on step by step:'
				),
				steps(
					'Install once: `npm ci`',
					'Make a folder to start from: `npx cchc sample --dossiers 2000 --seed 1 --out my-province`',
					'Open each file of the folder `my-province` in Excel, put in your own figures, save as **CSV UTF-8**.',
					'Check: `npx cchc check my-province`. Mend until it says 0 errors.',
					'Look at it on your machine: `npm start -- --data my-province`, then open the address that it prints.',
					'Make the pages for your portal: `npx cchc build my-province --out site`, then copy the whole folder `site` to any web server.'
				),
				picture('sheet'),
				text('How to fill it in:'),
				list(
					'Dates are written `2025-09-15` (year-month-day). Format date columns as Text, so that Excel does not change them.',
					'Decimals have a point: `98.2`. Counts have no separators: `4210`.',
					'An empty cell means **not known**. The number 0 means **counted, and there were none**. Do not use one for the other.',
					'Yes and no are `true` and `false`. Headings stay as they are.'
				),
				text('Each file is a table:'),
				terms(
					['units', 'Units: code, name, kind, the unit above, first day, last day.'],
					['unit_successions', 'Which unit became which, and on which day: `merge`, `rename` or `split`.'],
					[
						'plans, targets',
						'Plans, and each value that they set: for which indicator and scope, from which day to which.'
					],
					['observations', 'Figures that a unit reported: indicator, unit, period, numerator, denominator.'],
					[
						'dossiers',
						'Each case, if you have them: received, due, finished. Names of people are not needed. Dossiers never enter the published site.'
					],
					[
						'submissions',
						'Which unit has handed in its report for which period. It is what tells “nothing occurred” from “not reported”.'
					],
					['tasks', 'Objectives, tasks and activities of a plan, with deadlines and lead units.'],
					['holidays', 'Days off and make-up days, for counting working days.']
				),
				text(
					'Every column is described in the folder’s `datapackage.json`. A new indicator, plan or unit is a new row, never a change of the program.'
				)
			]
		},
		{
			id: 'loi-thuong-gap',
			title: 'Common findings of the check',
			blocks: [
				text(
					'Each finding is one line, always in the same order: file and row, column, what stands there (`found`), what should stand there (`expected`), then an explanation. A line that begins with `warning` should be looked at, but does not stop the build.'
				),
				picture('check'),
				findings(
					{
						says: 'Save the file with commas.',
						means: 'Excel has put semicolons between the columns.',
						todo: 'Save it again with commas, or change the list separator in the regional settings of Windows.'
					},
					{
						says: 'Excel has rewritten the date',
						means: 'The date reads 01/07/2025, and day and month cannot be told apart.',
						todo: 'Format the column as Text and write 2025-07-01.'
					},
					{
						says: 'It seems to hold a decimal comma',
						means: 'A decimal was written with a comma.',
						todo: 'Write a point.'
					},
					{
						says: 'There is none in units.',
						means: 'The unit’s code is not in the table units; often a slip of the keyboard.',
						todo: 'Copy the code from units, or add the unit there.'
					},
					{
						says: 'What is counted cannot be more than the whole',
						means: 'The numerator is larger than the denominator.',
						todo: 'Ask the unit that reported; the two may have been swapped.'
					},
					{
						says: 'The same stands in',
						means: 'A row was entered twice.',
						todo: 'Remove one. The sentence says where the other stands.'
					},
					{
						says: 'not one of those allowed in this column',
						means: 'The cell takes one of a few given words, listed after “expected”.',
						todo: 'Choose one of them.'
					}
				)
			]
		},
		{
			id: 'hoi-dap',
			title: 'Questions and answers',
			blocks: [
				questions(
					[
						'Why is 99.98% not enough for a target of 100%?',
						'Results are decided on counts, before rounding. With one late dossier it is not 100%.'
					],
					[
						'Why does the province’s figure differ from the average of its departments?',
						'A unit with many dossiers has to weigh more than one with few. Numerators are added, denominators are added, then divided.'
					],
					[
						`My unit has reported. Why does it still say “${status.no_data}”?`,
						'The figure has not been entered into the site’s data, or the report lacks this indicator. Ask the office that compiles the province’s figures.'
					],
					[
						'Why do two plans have different figures for an indicator of the same name?',
						'They may count differently. The indicator’s page says how each counts, and never mixes them.'
					],
					[
						'Is the data that I enter sent anywhere?',
						'No. The tool runs on your machine; a published site holds counts per unit only, and no dossier.'
					],
					[
						'What should I do when a figure is wrong?',
						'Follow the chapter [Checking a figure](#kiem-tra-con-so), note the indicator, unit and period, and write to those who run the site. The source stands right below each table.'
					],
					[
						'Does the site work without JavaScript?',
						'Yes: all figures, tables and charts are there. Only changing the view and searching by words need it.'
					]
				)
			]
		}
	];
}
