import type { DefectKind, TaskLevel, TaskStatus } from '../domain/catalogue';
import { counted } from './en-grammar';
import type { viPlans } from './vi-plans';

const level: Record<TaskLevel, string> = { objective: 'Objective', task: 'Task', activity: 'Activity' };

const status: Record<TaskStatus, string> = {
	not_started: 'Not started',
	in_progress: 'In progress',
	done: 'Done'
};

const defectKind: Record<DefectKind, string> = {
	numbering_skipped: 'Numbering skips',
	numbering_repeated: 'Number repeated',
	wrong_year: 'Wrong year',
	wrong_reference: 'Wrong reference',
	typing_error: 'Typing error',
	displaced_cell: 'Displaced cell',
	missing_cell: 'Missing cell',
	left_blank: 'Left blank',
	count_differs: 'Count differs',
	inconsistent: 'Inconsistent',
	other: 'Other'
};

const counts = {
	objectives: (n: string) => counted(n, 'objective'),
	tasks: (n: string) => counted(n, 'task'),
	activities: (n: string) => counted(n, 'activity', 'activities'),
	targets: (n: string) => counted(n, 'target'),
	defects: (n: string) => counted(n, 'defect')
};

/** The sentences of the pages of plans and reform fields, in English. What a plan says itself stays in Vietnamese. */
export const enPlans: typeof viPlans = {
	level,
	status,
	defectKind,
	counts,
	column: {
		objectives: 'Objectives',
		tasks: 'Tasks',
		activities: 'Activities',
		targets: 'Targets',
		defects: 'Defects'
	},
	fictional: 'Not a real plan, for illustration only',
	years: (from, to) => (from === to ? `Year ${from}` : `Period ${from}–${to}`),
	plans: {
		title: 'Plans',
		intro: (n) =>
			`${counted(n, 'administrative reform plan')}, with every objective, task and activity. A plan that comes with a document is exactly as the document has it, the defects of the document included. What a plan says is left in Vietnamese.`,
		own: (province) => `Plans of ${province}`,
		others: 'Plans of other provinces',
		othersNote: 'They show how others set objectives and targets; this data set holds no figures of those provinces.',
		none: 'This data set has no plan yet.'
	},
	plan: {
		original: 'Title as written',
		issuer: 'Issued by',
		number: 'Number',
		noNumber: 'the document gives no number',
		issuedOn: 'Date of issue',
		noDay: 'the document gives no date',
		unknown: 'not known',
		validity: 'Time',
		document: 'Document file',
		noDocument: 'no document comes with it',
		note: 'Note',
		foreignFigures: (province) =>
			`A plan of another province, for reference: this data set holds figures of ${province} only.`,
		contents: 'Contents by part',
		contentsCaption: 'Objectives, tasks, activities, targets and defects in each part',
		part: 'Part of the plan',
		outside: 'Outside the parts',
		total: 'Whole plan',
		agrees: 'as the document itself declares',
		differs: (n) => `the document declares ${n}`,
		agreesHeading: 'as the heading declares',
		differsHeading: (n) => `the heading declares ${n}`,
		declaredNote: '✓ means: as many as the heading of that part in the document declares.',
		headingNote: '✓ means: as many as the heading of that part declares.',
		undeclaredNote: 'The document declares no counts of its own.',
		notAll: (n, all) => `Headings declare counts in ${n} of ${counted(all, 'part')}.`,
		empty: 'The data set has no objective or task of this plan yet.',
		emptyPart: 'The data set has no objective or task of this part.',
		find: 'Find work',
		byDeadline: (n) => `By deadline: ${counted(n, 'item')}`,
		byLead: (n) => `By lead unit: ${counted(n, 'unit or group of units', 'units and groups of units')}`,
		due: (date) => `By ${date}`,
		undated: 'Without a date',
		unwritten: 'No time written',
		works: (n) => counted(n, 'item'),
		noLead: 'No lead unit written',
		now: 'now',
		progress: (asOf) => (asOf === null ? 'Progress' : `Progress as of ${asOf}`),
		progressOf: (done, all) => `${done} of ${counted(all, 'item')} done`,
		inProgress: (n) => `${n} in progress`,
		notStarted: (n) => `${n} not started`,
		unstated: (n) => `${n} without information`,
		ofThese: 'Of these,',
		overdue: (n) => `${n} overdue`,
		unreported: (n) => `${n} past the deadline with nothing known of the result`,
		field: (number, name) => `Field ${number}. ${name}`,
		lines: (from, to) => `lines ${from}–${to} of the document`,
		withoutSection: (number, name) => `Field ${number}. ${name}: targets`,
		looseTargets: 'Targets of the field',
		verbatim:
			'Everything is exactly as in the document, its errors included and in Vietnamese; “Transcriber’s note” marks remarks that are not in the document.',
		defects: 'Defects of the document itself',
		defectsIntro: 'Kept as they are in the document and not corrected; listed here so that readers know.',
		defectsCaption: 'Defects of the document: place, words as written, kind and explanation',
		noDefects: 'No defect of the document has been recorded.',
		place: 'Place',
		line: (n) => `Line ${n}`,
		asWritten: 'As written',
		kind: 'Kind',
		what: 'What is wrong',
		noWords: 'no words',
		toContents: 'Back to the contents'
	},
	row: {
		requirement: 'Requirement',
		deliverable: 'Deliverable',
		lead: 'Lead',
		support: 'Support',
		start: 'Start',
		deadline: 'Deadline',
		remark: 'Remark in the document',
		note: 'Transcriber’s note',
		state: 'State',
		evidence: 'Result',
		on: (date) => `recorded on ${date}`,
		overdue: 'Overdue',
		untold: 'The deadline is over, nothing is known of the result',
		days: (from, to) => `${from} to ${to}`,
		fromDay: (from) => `from ${from}`,
		toDay: (to) => `until ${to}`,
		defects: (n) => counted(n, 'defect')
	},
	target: {
		label: 'Target',
		quote: 'Quote',
		place: (place) => `stated in ${place}`,
		scope: (name) => `for ${name}`,
		only: (period) => `${period} only`,
		part: (part) => `part: ${part}`,
		ofCalendar: (period, calendar) => `${period} (${calendar})`,
		noFigure: 'no figures in this data set',
		elsewhere: 'has figures in another calendar, period or unit',
		figure: (unit, period) => `${unit}, ${period}:`,
		eachUnit: 'each unit’s result is on the indicator’s page',
		notHeld: 'not held to this target in that period'
	},
	fields: {
		title: 'Reform fields',
		intro: (n, plans) =>
			`${counted(n, 'field')} of administrative reform, with the indicators of each and what ${counted(plans, 'plan has', 'plans have')} in it.`,
		caption: 'Indicators and contents of each plan by field',
		field: 'Field',
		indicators: 'Indicators',
		indicatorCount: (n) => counted(n, 'indicator'),
		withFigures: (n) => `${n} with figures`,
		nothing: 'nothing',
		fictional: 'not real'
	},
	field: {
		title: (number, name) => `Field ${number}. ${name}`,
		summary: (indicators, figures, plans) =>
			`${counted(indicators, 'indicator')}, ${figures} with figures; ${counted(plans, 'plan has', 'plans have')} something in this field.`,
		indicators: 'Indicators',
		figuresCaption: (name, province) => `${name}: newest figures of ${province}`,
		figuresNote: (province) => `Newest figures of ${province}, held to the province’s target.`,
		without: (n) => `Without figures: ${counted(n, 'indicator')}`,
		elsewhere: (n) => `With figures in another calendar, period or unit: ${counted(n, 'indicator')}`,
		noIndicators: 'This field has no indicator in numbers yet.',
		core: 'core indicator',
		targets: (n) => `${counted(n, 'target')} in the plans`,
		plans: 'In the plans',
		noPlans: 'No plan has anything in this field yet.',
		targetsOf: 'Targets',
		content: 'Content'
	}
};
