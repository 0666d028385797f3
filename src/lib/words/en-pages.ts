import { counted, inSentence, thePeriod } from './en-grammar';
import type { viPages } from './vi-pages';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Words of single pages, in English; part of the catalogue in `en.ts`. */
export const enPages: typeof viPages = {
	controls: {
		variants: 'How each indicator is counted'
	},
	view: {
		join: (parts) => parts.join(', '),
		calendar: (name) => `by ${inSentence(name)}`,
		today: 'combined under today’s units',
		days: (range) => `figures from ${range.replace('–', ' to ')}`,
		unverified: 'dates of the period unverified'
	},
	overview: {
		title: (period) => `Administrative reform, ${inSentence(period)}`,
		homeTitle: (place) => `Overview of ${place}`,
		heading: (period, finding) => `${period}: ${finding}`,
		allMet: (all, place) => `${place} met ${all === 1 ? 'its only main target' : `all ${all} main targets`}`,
		someMet: (met, all, place) => `${place} met ${met} of ${counted(all, 'main target')}`,
		noneMet: (all, place) =>
			`${place} ${all === 1 ? 'did not meet its only main target' : `met none of its ${all} main targets`}`,
		noneJudged: (place) => `${place} has no main target that can be assessed yet`,
		board: 'Unit by unit',
		boardCaption: (kind, period) =>
			`${kind}: result of each indicator against the province’s target, ${inSentence(period)}`,
		boardNote:
			'All units are held to the same target of the province. The targets of single units are on their own pages. Background colours and symbols show the assessment only.',
		column: 'Indicator shown in the table',
		rows: (kind, n) => `${kind}: ${counted(n, 'unit')}`,
		metHead: 'Units that met it',
		coverageHead: 'Units that reported',
		met: (met, reported) => `${met} of ${counted(reported, 'unit')} that reported met the target`,
		metNote:
			'Units that met it: units that met the target, out of those that reported. Units that reported: out of those that must report.',
		exactly: 'exactly on target',
		nothing: (n) => `nothing occurred in ${counted(n, 'unit')}`,
		noUnits: 'There are no units of this group in the period.',
		notConcerned: 'not applicable',
		fault: 'Faulty data'
	},
	indicators: {
		title: 'Indicators',
		intro: (all, figures) =>
			`${counted(all, 'indicator')} by field of administrative reform; ${figures} with figures. For the others there is the definition and the targets that plans set.`,
		withFigures: 'Has figures',
		without: 'No figures yet',
		targets: (n) => `${counted(n, 'target')} in plans`,
		field: (number, name) => `Field ${number}. ${name}`,
		core: 'main indicator'
	},
	indicator: {
		trend: 'Trend by quarter',
		trendSubtitle: (name) => `${name}, whole province, each reporting period; the dashed line is the province’s target`,
		ranking: 'Units against the target',
		rankingSubtitle: (name, period) => `${name}, ${inSentence(period)}; the dashed mark is the province’s target`,
		table: 'Table of figures',
		tableCaption: (kind, name, period) => `${kind}: ${name}, ${inSentence(period)}`,
		trendTable: (name) => `${name}, whole province by period`,
		definition: 'Definition and how it is counted',
		formula: 'Numerator divided by denominator, times 100',
		formulaCount: 'Count',
		of: 'out of',
		plans: 'What the plans ask for',
		plansIntro:
			'The words of each plan, in Vietnamese. Where a plan counts in another way, it says which indicator its target belongs to.',
		noPlans: 'No plan sets a target for this yet.',
		onVariant: (name) => `Set for: ${name}`,
		note: 'Note',
		breakLabel: (day) => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? day.slice(5, 7)} ${day.slice(0, 4)}`,
		breakNote: (date, from, to) =>
			`${date}: ${counted(from, 'unit')} ${from === '1' ? 'was' : 'were'} reorganised into ${counted(to, 'unit')}`,
		breakNotes: (notes) => `Vertical lines mark reorganisations of units (${notes})`,
		variantsIntro: 'The same subject with another numerator or denominator; the figures are never mixed.',
		trendTitle: (place, value, period, result) => `${place}: ${value} in ${thePeriod(period)}, ${result}`,
		rankingTitle: (finding, view) => `${finding}, ${inSentence(view)}`,
		noLegalBasis: 'not recorded',
		adding: 'How it adds up',
		reported: 'reported',
		notReported: 'not reported'
	},
	units: {
		title: 'Units',
		intro: (n, province) => `${counted(n, 'unit')} of ${province} in operation, and the units before reorganisation.`,
		ended: (n) => `No longer in operation: ${counted(n, 'unit')}`,
		until: (date) => `until ${date}`
	},
	unit: {
		latest: (period) => `Latest results: ${inSentence(period)}`,
		latestCaption: (unit, period) =>
			`${unit}: results for ${thePeriod(period)} against the province’s targets and the unit’s own`,
		history: 'Over time',
		historyCaption: (unit) => `${unit}: each indicator over time, against the target that applies to the unit`,
		coverage: 'Reports received',
		coverageText: (told, all) =>
			`There are figures for ${told} of ${counted(all, 'period')} that the unit must report.`,
		about: 'About the unit',
		kind: 'Unit group',
		code: 'Identification code',
		validity: 'In operation',
		from: (date) => `from ${date}`,
		to: (date) => `to the end of ${date}`,
		always: 'throughout the time that the figures cover',
		parent: 'Part of',
		divisions: 'Units within it',
		predecessors: 'Formed from',
		successors: 'Now',
		merge: 'merged',
		rename: 'renamed',
		split: 'split (figures not converted)',
		on: (date) => `on ${date}`,
		note: 'Note',
		againstOwn: 'Against the unit’s target',
		againstProvince: 'Against the province’s target',
		reasonFor: (names, reason) => `${names}: ${reason}`,
		everyIndicator: 'Every indicator',
		sameAsProvince: 'same as the province’s target',
		absent: '·',
		historyNote: 'Against the target that applied to the unit in each period; the newest period comes first.',
		trend: 'Trend',
		noFigures: 'There are no figures for this unit yet.',
		summaryMet: (met, all, period) => `Met ${met} of ${counted(all, 'target')} with a result, ${inSentence(period)}`,
		sparkline: (name, first, last) => `${name}, from ${first} to ${last}`
	},
	engine: {
		intent: (size) =>
			`To change the view, the browser must first download about ${size} of calculation software, once.`,
		loading: (done, total) => `Loading the calculation engine: ${done} of ${total}`,
		start: (size) => `Download ${size} and calculate`,
		ready: 'The calculation engine is ready. Each change of view is calculated on this device.',
		old: (view) => `The figures shown are for ${thePeriod(view)}; the new view is being calculated.`,
		kept: (view) => `The page still shows all figures for ${thePeriod(view)}.`,
		noWasm: 'This browser does not allow the calculation engine to run, so the view cannot be changed.',
		noMemory: 'This device does not have enough memory for the calculation engine, so the view cannot be changed.',
		noDownload: 'The calculation engine or the figures could not be downloaded, so the view cannot be changed.',
		failed: 'This view could not be calculated.',
		noPeriod: (period, used) =>
			`This calendar has no figures for ${thePeriod(period)}; ${thePeriod(used)} is shown instead.`,
		fault: (name, found) =>
			`The address gives ${name} as “${found}”, which these figures do not have; the default view is shown.`,
		parameter: {
			cumulative: 'the time span',
			calendar: 'the reporting calendar',
			kind: 'the unit group',
			variants: 'the way of counting',
			structure: 'the unit structure'
		}
	}
};
