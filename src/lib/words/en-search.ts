import type { TaskLevel } from '../domain/catalogue';
import type { viSearch } from './vi-search';

const levels: Record<TaskLevel, string> = { objective: 'Objective', task: 'Task', activity: 'Activity' };

/** The search page's sentences, in English. */
export const enSearch: typeof viSearch = {
	title: 'Search',
	intro:
		'Find indicators, units, fields, plans and each objective and task of the plans, by their English or Vietnamese words, with or without Vietnamese marks, in any order.',
	label: 'Words to find',
	privacy: 'The search runs on this machine; what you type is sent nowhere.',
	examples: 'For example',
	exampleQueries: ['on time', 'so khcn', 'số hóa', 'satisfaction', 'home affairs'],
	noScript:
		'Searching by words needs JavaScript. Without it, open one of the lists below and use your browser’s own search in the page (Ctrl + F).',
	lists: 'Or open a list',
	loading: 'Loading the list to search …',
	failed: 'The list could not be loaded. Check the network and try again.',
	retry: 'Try again',
	waiting: 'Results appear as you type.',
	noWords: 'Type at least one letter or digit.',
	found: (count, query) => `${count} ${count === '1' ? 'result' : 'results'} for “${query}”`,
	nothing: (query) => `Nothing found for “${query}”.`,
	nothingHelp: 'Try fewer words, leave out the marks, or use a unit’s abbreviation.',
	otherMarks: (query) => `Nothing is written with the marks of “${query}”; these are written with other marks.`,
	groupTitle: (name, count) => `${name}: ${count}`,
	jump: 'Go to a group of results',
	kinds: {
		indicator: 'Indicators',
		unit: 'Units',
		field: 'Fields',
		plan: 'Plans',
		task: 'Objectives, tasks, activities'
	},
	showAll: (count, name) => `Show all ${count} results of the group ${name}`,
	labels: {
		short: 'Short name',
		alias: 'Also called',
		vietnamese: 'Vietnamese name',
		number: 'Number',
		issuer: 'Issued by',
		numerator: 'Numerator',
		denominator: 'Denominator',
		requirement: 'Requirement',
		deliverable: 'Product',
		lead: 'Lead',
		support: 'Support',
		deadline: 'Deadline',
		remark: 'Remark'
	},
	list: (parts) => parts.filter((part) => part !== null).join(' · '),
	field: (number, name) => `Field ${number}. ${name}`,
	fieldDetail: 'Field of administrative reform',
	withFigures: 'With figures',
	withoutFigures: 'No figures yet',
	until: (date) => `Existed until ${date}`,
	into: (name) => `now part of ${name}`,
	renamed: (name) => `now ${name}`,
	fictional: 'plan for illustration',
	level: (level, number) => (number === null ? levels[level] : `${levels[level]} ${number}`)
};
