import type { viHome } from './vi-home';

/** The three ways into the site, in English. */
export const enHome: typeof viHome = {
	label: 'What do you need?',
	compare: 'Compare the units',
	compareText: 'Which units meet the province’s targets and which fall short, indicator by indicator.',
	watch: 'Follow your own unit',
	watchText: 'Results, own targets and plan tasks that fall due, for each department and commune.',
	learn: 'Understand figures and plans',
	learnText: 'How to read these pages, what each indicator counts, what the plans say.'
};
