import { enGuideData } from './en-guide-data';
import { enPlans } from './en-plans';
import { enUnitTasks } from './en-unit-tasks';
import { legend, list, picture, steps, terms, text, type GuideChapter, type GuideTerms } from './guide-text';

/** The user guide in English: the same chapters as in Vietnamese. */
export function enGuide(given: GuideTerms): GuideChapter[] {
	const { words } = given;
	const { nav, status, controls, period, target, pages } = words;
	const latest = pages.unit.latest('').replace(/[\s:,]+$/, '');
	return [
		{
			id: 'bat-dau',
			title: 'What this site is for, and for whom',
			blocks: [
				text(
					'This site shows what each indicator of the province’s administrative reform has reached, held against the target that a plan sets, for every unit and quarter. Each figure comes with its numerator, denominator, source and the number of units that have reported. There are three ways in, depending on what you need.'
				),
				picture('ways'),
				steps(
					`**Compare units** (Department of Home Affairs): open [${nav.overview}](home). The table “${pages.overview.board}” sets all units side by side, held to the same target of the province.`,
					`**Watch your own unit** (heads of departments and communes): open [${nav.units}](units) and choose it. A unit’s page sets its own targets beside the province’s.`,
					`**Understand a figure** (citizens, press): open [${nav.indicators}](indicators), or type a name into [${nav.search}](search). [${nav.methods}](methods) says how each figure is counted.`
				),
				text('The site can be read on a phone, on paper and without JavaScript. No account is needed.')
			]
		},
		{
			id: 'tong-quan',
			title: `Reading the page ${nav.overview}`,
			blocks: [
				text(
					`The heading says what the period shows, with the number of core indicators that were met. The first table holds the figures of the whole province. The table “${pages.overview.board}” has a row for each unit and a column for each indicator.`
				),
				picture('cell'),
				steps(
					'**Mark and ground** are the result. The shape of the mark tells results apart in black and white too.',
					'**The rate** is the numerator divided by the denominator. It is never rounded up into “met”: 9,999/10,000 against 100% is not met.',
					'**The counts** stand after the rate: how many dossiers of how many. With few dossiers a rate varies a lot, so look at the counts before drawing conclusions.',
					'**The target** stands at the head of the column and is the province’s.'
				),
				text('The six results:'),
				legend,
				text(
					`“${status.near}” means short by no more than ${given.nearPoints} percentage points for rates, or ${given.nearPercent}% of the target for counts. It is a setting of the site, not a regulation.`
				),
				picture('row'),
				terms(
					[
						status.no_data,
						'The unit **has not reported**, or its report lacks this figure. Nobody knows the result; it does not mean 0%.'
					],
					[
						status.not_occurring,
						'The unit **has reported**, and there was nothing to count in the period. It is neither 0% nor 100%.'
					],
					[
						words.coverage.label,
						'How many units have reported, of those that must, such as 18/20. Until all have, the total may still change.'
					],
					[
						target.provisional,
						'The target is for the whole year and the period is only a part of it. The result may differ at the end of the year.'
					]
				),
				text(
					'On a computer, press the name of a column to sort by it. On a phone the table shows one indicator at a time; choose it with the buttons above the table.'
				)
			]
		},
		{
			id: 'chon-ky',
			title: 'Choosing a period and a view',
			blocks: [
				steps(
					`Press “${period.all}” and choose a quarter, or use the two arrows for the period before and after. Each period has an address of its own that you can pass on.`,
					`“${controls.window}”: “${controls.inPeriod}” is the quarter alone; “${controls.cumulative}” is from the start of the year to the end of the quarter.`,
					`“${controls.calendar}”: some offices close their books with the calendar quarter, others on the 14th. The first and last day always stand below the heading.`,
					`“${controls.structure}”: “${controls.reported}” keeps the unit that reported; “${controls.today}” adds the figures of units that merged to the unit of today.`,
					`“${pages.controls.variants}”: plans may count the same thing in different ways. Choose the one you need; the site never mixes them.`
				),
				picture('periods'),
				text(
					'The first change of view makes the browser load a calculator (about 8 MB). After that every change is computed on your machine. The view is part of the address: copy the address to pass on exactly what you see.'
				),
				picture('merger'),
				text(
					'A unit that was **split** (a district into several communes) cannot be converted: nobody knows which part of the old figures belongs to which commune. They stay with the old unit, and remain in the province’s total.'
				)
			]
		},
		{
			id: 'trang-chi-tieu',
			title: 'The page of an indicator',
			blocks: [
				text(
					`Open [${nav.indicators}](indicators) and choose a name, or press the name of a column on the page ${nav.overview}.`
				),
				picture('trend'),
				list(
					`**${pages.indicator.trend}**: the solid line is the result, the dashed line the target. A gap is a quarter without figures. A thin upright line is a change of units.`,
					`**${pages.indicator.ranking}**: units in the order of their results; the line is the target.`,
					`**${pages.indicator.table}**: numerator and denominator in columns of their own, ready for Excel.`,
					`**${pages.indicator.definition}**: what is counted out of what, from which system, on what basis.`,
					`**${pages.indicator.plans}**: the sentence of each plan, in Vietnamese, with its place in the document.`
				)
			]
		},
		{
			id: 'trang-don-vi',
			title: 'The page of a unit',
			blocks: [
				text(`Open [${nav.units}](units) and choose a unit. A unit that no longer exists keeps its page.`),
				picture('targets'),
				list(
					`**${latest}**: the newest results, held to two targets: “${target.province}” and “${target.own}”. A unit may meet the province’s target and miss its own, or the other way round.`,
					`**${pages.unit.history}**: each indicator over the periods, newest first.`,
					`**${pages.unit.coverage}**: for how many periods the unit has handed in figures, of those for which it must.`,
					`**${enUnitTasks.title}**: tasks that the unit leads or supports, which are overdue and which fall due soon. Press a task’s name to read all of it in its plan.`,
					'**Units before and after a reorganisation**: the page says which units it was formed from, what it is now, on which day, and links to their pages.'
				)
			]
		},
		{
			id: 'linh-vuc-ke-hoach',
			title: 'Fields, plans and tasks',
			blocks: [
				list(
					`[${nav.fields}](fields): a page for each field of administrative reform, with its indicators and its objectives and tasks in every plan.`,
					`[${nav.plans}](plans): a page for each plan, with all objectives, tasks and activities, their products, lead and supporting units and deadlines.`
				),
				text(
					`**The words of a plan are kept as they are**, in Vietnamese, also where the document skips a number, still names last year or misspells a word. Such places are listed under “${enPlans.plan.defects}” at the end of the plan’s page; nothing is corrected silently.`
				),
				text(
					'A deadline is shown as written (“Quý I”, first quarter; “Thường xuyên”, throughout). A date stands beside it only where the words are certain. Lead and supporting units are kept as written too; where it is certain which unit of the province is meant, its name leads to its page.'
				)
			]
		},
		{
			id: 'tim-kiem',
			title: 'Search',
			blocks: [
				steps(
					`Open [${nav.search}](search) and type. Results appear at once, in groups: indicators, units, fields, plans, tasks.`,
					'Type English or Vietnamese, with or without marks: “so hoa” finds “số hóa” and “số hoá”. With marks, results that have the same marks come first.',
					'The first letters of a word are enough, and the order does not matter. Add words to narrow down: a result has all of them.',
					'Abbreviations of units work: “so khcn”, “ldtbxh”. The sign & is read as “và” (and).'
				),
				picture('search'),
				text(
					'What you type stands in the address of the page, so that a search can be kept or passed on. It runs on your machine and is sent nowhere.'
				)
			]
		},
		{
			id: 'in-va-chep',
			title: 'Printing, saving as PDF, copying to Excel',
			blocks: [
				steps(
					'**Print**: press Ctrl + P (on a Mac ⌘ + P). Pages print on A4; the table of units turns to landscape by itself. Navigation and buttons are left out.',
					'**Save as PDF**: in the print dialogue, choose the printer “Save as PDF”.',
					'**Black and white**: results can still be told apart by the shape of their marks.',
					`**Copy to Excel**: on an indicator’s page go to “${pages.indicator.table}”, select the table, press Ctrl + C, then Ctrl + V in Excel. Numerator and denominator arrive in columns of their own.`
				),
				text(
					'An English Excel understands “98.2%” and “4,210”. If your Excel is set to Vietnamese, copy from the Vietnamese page (press “Tiếng Việt” at the top), where numbers are written “98,2%” and “4.210”.'
				)
			]
		},
		...enGuideData(given)
	];
}
