import type { Aggregation, Operator, ScopeType } from '../domain/catalogue';
import type { Reason, Status, TargetRule } from '../domain/measurement';
import { counted, inSentence, thePeriod } from './en-grammar';
import { enPages } from './en-pages';
import type { Words } from './vi';

const NUMERALS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const status: Record<Status, string> = {
	met: 'Met',
	near: 'Nearly met',
	missed: 'Not met',
	not_occurring: 'Nothing occurred',
	no_data: 'No figures yet',
	no_target: 'No target yet'
};

const reason: Record<Reason, string> = {
	no_report: 'The unit has not reported for this period.',
	quarter_missing: 'Figures are missing for at least one quarter of the year to date.',
	nothing_occurred: 'The unit reported that nothing occurred in the period.',
	no_rule: 'No target applies to this unit and period.',
	target_not_assigned: 'The plan refers to a target that a higher level assigns, and no value has been assigned yet.',
	no_base: 'The target is an increase or a decrease, and there is no base figure to compare with yet.',
	cumulative_only: 'A target for the whole year on a count is assessed on the year to date only.',
	provisional: 'Provisional: the target is for the whole year, and this period is only part of it.',
	assumed_points: 'The plan does not say how the increase is measured; here it is read as percentage points.',
	assumed_relative:
		'The plan does not say how the increase is measured; here it is read as relative to the base figure.',
	rate_only:
		'The unit reported only a rate, without a numerator and denominator, so it is not added to the overall figure.',
	not_additive: 'This indicator cannot be added up from units or quarters.',
	numerator_over_denominator: 'The numerator is larger than the denominator: the data is wrong and is not assessed.',
	conflict: 'Two sources report different figures; the source declared for the indicator is used.',
	negative_difference:
		'The later year-to-date figure is smaller than the earlier one: the data is wrong and the quarter cannot be derived.',
	rates_left_out:
		'Some units reported only a rate, without a numerator and denominator, so they are not added to the overall figure.',
	partial: 'Not all units have reported yet, so the overall figure may still change.',
	not_convertible: 'The unit was split, so its figures cannot be converted to today’s units.'
};

const targetRule: Record<TargetRule, string> = {
	unit_period: 'The unit’s own target for this period',
	unit_year: 'The unit’s own target for the year',
	unit_kind: 'The target shared by this group of units',
	province: 'The province’s target',
	plan: 'The plan’s default'
};

const operator: Record<Operator, string> = {
	at_least: 'at least',
	above: 'above',
	at_most: 'at most',
	below: 'below',
	equal: 'exactly'
};

const operatorSign: Record<Operator, string> = { at_least: '≥', above: '>', at_most: '≤', below: '<', equal: '=' };

const scope: Record<ScopeType, string> = {
	unit: 'One unit',
	unit_kind: 'One group of units',
	province: 'Whole province',
	plan: 'The unit that issued the plan'
};

const aggregation: Record<Aggregation, string> = {
	flow: 'Can be added up over time and over units',
	stock: 'The figure at the end of the period; can be added up over units only',
	distinct: 'Counts different procedures; always counted again from the dossiers',
	cohort: 'Follows the dossiers received in a period; always counted again from the dossiers'
};

const periods = {
	quarter: (n: number, year: number): string => `Q${n} ${year}`,
	half: (n: number, year: number): string => `${n === 1 ? 'First' : 'Second'} half of ${year}`,
	nine_months: (_n: number, year: number): string => `First nine months of ${year}`,
	year: (_n: number, year: number): string => String(year)
};

/** Every word on screen, in English. */
export const en: Words = {
	lang: 'en',
	site: {
		name: 'Administrative reform tracker',
		title: (page) => `${page} – Administrative reform tracker`,
		skip: 'Skip to main content',
		privacy: 'Files you load stay in this browser and are not sent anywhere.'
	},
	nav: {
		label: 'Pages',
		overview: 'Overview',
		indicators: 'Indicators',
		units: 'Units',
		fields: 'Fields',
		plans: 'Plans',
		methods: 'Methods',
		help: 'Search and guide',
		search: 'Search',
		guide: 'Guide'
	},
	otherLanguage: { lang: 'vi', name: 'Tiếng Việt' },
	status,
	fault: 'Faulty data',
	statusLegend: {
		title: 'How to read the results',
		met: 'at the target or better',
		near: (points, percent) =>
			`short by no more than ${counted(points, 'percentage point')} (rates) or ${percent}% of the target (counts)`,
		missed: 'short by more than that',
		not_occurring: 'the unit reported no dossiers or cases in the period; never counted as 0% or 100%',
		no_data: 'no report has been received, or figures are missing',
		no_target: 'no plan has set a value for this indicator yet',
		exact: 'Results are assessed on the counts, before rounding.'
	},
	reason,
	target: {
		rule: targetRule,
		operator,
		scope,
		inWords: (op, value) => `${operator[op]} ${value}`,
		inSigns: (op, value) => `${operatorSign[op]} ${value}`,
		label: (text) => `Target ${text}`,
		none: 'no target yet',
		notAssigned: 'as assigned, no value yet',
		increase: (bound, amount) => `an increase of ${bound} ${amount}`,
		decrease: (bound, amount) => `a decrease of ${bound} ${amount}`,
		until: (cap) => `until it reaches ${cap}`,
		comparedTo: (base) => `compared with ${base}`,
		average: (text) => `${text}, on average`,
		soft: (text) => `aims for ${text}`,
		own: 'The unit’s target',
		province: 'The province’s target',
		provisional: 'Provisional',
		validity: (from, to) => `Applies from ${from} to ${to}`,
		yearly: 'every year',
		once: 'by the end date',
		part: 'Applies to',
		quote: 'From the plan, in Vietnamese',
		fictional: 'Not a real plan, for illustration only',
		follows: (plan) => `Follows the target of ${plan}`
	},
	indicator: {
		aggregation,
		formula: 'Formula',
		method: 'How it is counted',
		sourceSystem: 'Source system',
		legalBasis: 'Legal basis',
		field: 'Field',
		unitOfMeasure: 'Unit of measure',
		direction: { higher: 'Higher is better', lower: 'Lower is better', none: 'Not ranked high or low' },
		variants: 'Other ways to count the same thing',
		noFigures: 'There are no figures for this indicator yet. Below are its definition and the targets that plans set.'
	},
	figure: {
		value: 'Result',
		numerator: 'Numerator',
		denominator: 'Denominator',
		target: 'Target',
		status: 'Assessment',
		reason: 'Note',
		difference: 'Difference from target',
		points: (text) => `${text} ${/^[+−]?1$/.test(text) ? 'point' : 'points'}`,
		pointsLong: (text) => counted(text, 'percentage point'),
		lastQuarter: 'Since last quarter',
		lastYear: 'Since same period last year',
		notComparable: 'not comparable',
		unchanged: 'no change',
		surveyed: (n) => counted(n, 'response'),
		derived: 'Derived from year-to-date figures'
	},
	coverage: {
		label: 'Coverage',
		units: (reported, expected) => `${reported} of ${counted(expected, 'unit')} reported`,
		all: (expected) => (expected === '1' ? '1 of 1 unit reported' : `All ${expected} units reported`)
	},
	source: {
		label: 'Source',
		period: 'Period',
		unverified: 'Unverified'
	},
	period: {
		...periods,
		numeral: (n) => `Q${n}`,
		short: (n, year) => `Q${n} ${year}`,
		cumulative: (n, year) => `${year} to the end of Q${n}`,
		label: 'Reporting period',
		all: 'Choose a reporting period'
	},
	controls: {
		label: 'View',
		window: 'Time span',
		inPeriod: 'This period',
		cumulative: 'Year to date',
		calendar: 'Reporting calendar',
		unitKind: 'Unit group',
		allKinds: 'All',
		structure: 'Unit structure',
		reported: 'As reported',
		today: 'In today’s structure',
		sort: (column) => `Sort by ${inSentence(column)}`,
		showTable: 'Show the figures as a table',
		needsScript: 'Turn on JavaScript to change the view. The figures below are complete for this period.'
	},
	loading: {
		engine: 'Loading the calculation engine',
		saveData: 'This browser is set to save data.'
	},
	error: {
		network: 'The data could not be loaded. Check your connection and try again.',
		notFound: 'Page not found',
		notFoundHelp: 'The address may be out of date or mistyped. Start again from the overview.',
		other: 'This page could not be opened',
		otherHelp: 'Reload the page. If the error remains, the figures on other pages are not affected.',
		home: 'Go to the overview',
		retry: 'Try again'
	},
	chart: {
		axisFrom: (value) => `The value axis starts at ${value}`,
		noValue: 'no figures',
		nothing: 'No figures to draw yet.',
		trend: (subject, period, value, target, result) =>
			`${subject}: ${value} in ${thePeriod(period)}${target === null ? '' : `, target ${target}`} – ${result.toLowerCase()}.`,
		trendRange: (low, lowAt, high, highAt) => `Lowest ${low} (${lowAt}), highest ${high} (${highAt}).`,
		trendGaps: (n) => `${counted(n, 'period')} without figures.`,
		allMet: (n, nouns) => `${n === 1 ? `The only ${one(nouns)}` : `All ${n} ${nouns}`} with figures met the target`,
		noneJudged: (nouns) => `No ${one(nouns)} can be assessed yet`,
		someMissed: (n, of, nouns) =>
			`${NUMERALS[n] ?? n} of ${of} ${of === 1 ? one(nouns) : nouns} ${n === 1 ? 'has' : 'have'} not met the target`,
		missedList: (names, more) => `Lowest: ${names}${more > 0 ? ` and ${counted(more, 'other unit')}` : ''}.`,
		without: (n) => `${counted(n, 'unit')} without a result to rank.`
	},
	table: {
		unit: 'Unit',
		indicator: 'Indicator',
		period: 'Reporting period'
	},
	unit: {
		noun: 'units',
		department: 'departments',
		commune: 'communes'
	},
	pages: enPages,
	list: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`),
	capitalise: (text) => text.charAt(0).toUpperCase() + text.slice(1)
};

/** "department" of "departments": the nouns of `en.unit` are plural. */
function one(nouns: string): string {
	return nouns.replace(/s$/, '');
}
