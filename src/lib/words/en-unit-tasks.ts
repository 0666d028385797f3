import type { viUnitTasks } from './vi-unit-tasks';

const status = {
	not_started: 'not started',
	in_progress: 'in progress',
	done: 'done',
	none: 'not reported'
};
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const tasks = (n: number): string => (n === 1 ? '1 task' : `${n} tasks`);

/** Tasks of the plans on a unit's page, in English. */
export const enUnitTasks: typeof viUnitTasks = {
	title: 'Tasks in the plan',
	caption: (unit, role) => `${unit}: ${role.toLowerCase()}, from the plan`,
	summary: ({ lead, support, overdue, unreported, soon }, asOf) => {
		const parts = [
			...(overdue > 0 ? [`${overdue} overdue`] : []),
			...(unreported > 0 ? [`${unreported} past the deadline and not reported`] : []),
			...(soon > 0 ? [`${soon} due within three months`] : [])
		];
		const led = parts.length === 0 ? '' : ` (${asOf === null ? '' : `as of ${asOf}: `}${parts.join(', ')})`;
		return [
			...(lead > 0 ? [`Leads ${tasks(lead)}${led}.`] : []),
			...(support > 0 ? [`Supports ${tasks(support)}.`] : [])
		].join(' ');
	},
	note: 'Tasks for which the plan names the unit, one of its divisions or a unit that merged into it; tasks given to a group of units are on the plan’s page. Texts of the plan are in Vietnamese.',
	none: 'No task names this unit; tasks given to a group of units are on the plan’s page.',
	plans: 'Plan',
	columns: { task: 'Task', deadline: 'Deadline', state: 'Progress' },
	role: { lead: 'Tasks it leads', support: 'Tasks it supports' },
	through: (names) => `The plan says: ${names}`,
	field: (number, name) => `${number}. ${name}`,
	deliverable: 'Deliverable',
	until: (date) => `by ${date}`,
	from: (date) => `from ${date}`,
	state: (state, known) =>
		({
			overdue: `Overdue, ${status[known ?? 'none']}`,
			unreported: `Past the deadline, ${known === null ? status.none : `last reported: ${status[known]}`}`,
			soon: `Due soon, ${status[known ?? 'none']}`,
			open: capitalise(status[known ?? 'none']),
			done: capitalise(status.done)
		})[state],
	statedOn: (date) => `updated ${date}`
};
