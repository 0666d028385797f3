import { counted } from './en-grammar';
import type { viMethods } from './vi-methods';

/** The method page's sentences, in English. Apart from the rest, so that no other page carries them. */
export const enMethods: typeof viMethods = {
	title: 'Methods',
	intro:
		'This page says how each figure is calculated, which target it is held to and what the figures cannot tell. Anyone who has the same data and follows these steps will get the same results.',
	statuses: 'Assessment',
	statusText:
		'Results are assessed on whole counts, before rounding: 9,999 of 10,000 against a target of 100% is not met, and is never printed as 100%.',
	core: 'Formulas of the indicators that have figures',
	coreText:
		'A result is the numerator divided by the denominator, times 100. For several units or quarters, the numerators are added, the denominators are added, and only then is one divided by the other. Rates are never averaged.',
	indicator: 'Indicator',
	numerator: 'Numerator',
	denominator: 'Denominator',
	adding: 'How it adds up',
	source: 'Source',
	targets: 'Which target is used',
	targetText: 'Where several plans set a target, the more specific one is used, in this order:',
	targetNotes: [
		'The overview and the pages of indicators hold every unit to the province’s target. A unit’s page adds the unit’s own target.',
		'The figure for the whole province is held to the province’s target, not to an average of targets.',
		'A target for the whole year on a rate is assessed in each quarter and marked as provisional. On a count it is assessed on the year to date only.',
		'A target “as assigned” without an assigned value, or an increase without a base figure, is shown as no target yet, with the reason.'
	],
	calendars: 'Reporting calendars',
	calendarText:
		'Each period has a first day and a last day, and both are included. A dossier is counted in the period of the day it was received for what concerns its receipt, and in the period of the day it was finished for what concerns its resolution, in Viet Nam time.',
	calendarSource: (source) => `Basis: ${source}`,
	period: 'Period',
	from: 'First day',
	to: 'Last day',
	due: 'Report due',
	cumulative: 'This period, year to date and derived quarters',
	cumulativeNotes: [
		'“This period” is the quarter’s own figure; “Year to date” runs from the start of the year to the end of the quarter.',
		'Where a unit reports only the year to date, a quarter is derived as the difference between two successive year-to-date figures and marked as such. This is done only for figures that can be added up. A negative difference is faulty data.',
		'A year-to-date figure counts as reported only if it was reported itself, or if every quarter in it was reported.'
	],
	coverage: 'Coverage',
	coverageNotes: [
		'The units that must report are those in operation on the last day of the period, of a group that the indicator applies to.',
		'“Nothing occurred” is a unit that reported with a denominator of 0. “No figures yet” is a unit that has not reported. Neither is ever counted as 0% or 100%.',
		'The figure for the whole province always comes with how many units reported, out of those that must report.',
		'An indicator of a unit in a period has one source. Where two sources differ, the declared one is used and a note says so; the two are never added.',
		'A rate that was reported without counts is shown and held to the target, but not added to the overall figure.'
	],
	structure: 'Units after reorganisation',
	structureNotes: [
		'Figures keep the name of the unit that reported them. The view “In today’s structure” adds the counts of merged units to the unit that succeeded them.',
		'The figures of a unit that was split are not divided among the new units: they stay in the figure for the whole province and are marked as not convertible.',
		'In the quarter of a reorganisation, the view “As reported” keeps both the old units and the new ones; the view “In today’s structure” adds both.',
		'Where two former units reported the same quarter, numerators are added to numerators and denominators to denominators before the rate is computed; two rates are never averaged.',
		'A unit that was reorganised more than once is counted in the last one: where A merged into B and B into C, the figures of A and B both stand under C.',
		'A unit that ended without a successor keeps its name in every view; its figures stay in the figure for the whole province.',
		'The figure for the whole province is the same in both views.'
	],
	workDays: 'Working days',
	workDaysText:
		'How late a dossier is counts in working days: Monday to Friday, without public holidays and days in lieu, with the make-up days below. Nothing is counted for years outside the table.',
	workDaysYear: (year, days) => `${year}: ${days} days`,
	workDaysNone: 'This data set has no table of days off, so working days are not counted.',
	day: 'Day',
	dayKind: 'Kind',
	off: 'day off',
	makeup: 'make-up day',
	occasion: 'Occasion',
	sources: 'Source systems',
	assumptions: 'Assumptions',
	increment: (basis) =>
		`Where a plan does not say whether an increase is in points or relative, it is read as ${basis}.`,
	points: 'percentage points',
	relative: 'relative to the base figure',
	near: (points, percent) =>
		`“Nearly met” is short by no more than ${counted(points, 'percentage point')} for rates, or ${percent}% of the target for counts. This is a setting, not a regulation.`,
	since: (date) => `Only periods that begin on or after ${date} are shown.`,
	asOf: (date) => `Only periods that end on or before ${date} are shown.`,
	unverified: 'Dates that have not been checked against an official document are marked “unverified”.',
	limits: 'Limits',
	limitNotes: [
		'Met or not met speaks only of the figure that was reported, not of the quality of the report.',
		'A unit with few dossiers varies a lot between quarters; look at the counts beside the rate.',
		'Two indicators with the same name in two plans may have different numerators or denominators; the indicator’s page lists each way of counting and never mixes them.',
		'Satisfaction measured in different ways cannot be compared.'
	]
};
