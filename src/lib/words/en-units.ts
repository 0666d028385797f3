import type { viUnits } from './vi-units';

/** What happened to a unit, in English. */
export const enUnits: typeof viUnits = {
	story: {
		formed: (date) => [`Formed on ${date}`, '.'],
		formed_by_merger: (date) => [
			`Formed on ${date} from `,
			'; the view “In today’s structure” adds their earlier figures.'
		],
		formed_by_renaming: (date) => [`Has had this name since ${date}; before that it was `, '.'],
		formed_by_split: (date) => [
			`Formed on ${date} from a part of `,
			'; earlier figures cannot be converted to this unit.'
		],
		took_over: (date) => [`On ${date} it took over `, '; the view “In today’s structure” adds their earlier figures.'],
		received_part: (date) => [
			`On ${date} it received a part of `,
			'; earlier figures of that part cannot be converted.'
		],
		merged: (date) => [`On ${date} it merged into `, '; the view “In today’s structure” adds its figures there.'],
		renamed: (date) => [`On ${date} it was renamed `, '.'],
		split: (date) => [
			`On ${date} it was split into `,
			'; its figures cannot be converted and stay in those of the whole province.'
		],
		gave_part: (date) => [`On ${date} it gave a part to `, '; earlier figures of that part cannot be converted.'],
		ended: (date) => [`Ended on ${date} without a successor`, '; its figures stay in those of the whole province.']
	},
	elsewhere: {
		formed_by_merger:
			'; the view “In today’s structure” works within one province and does not add the earlier figures of another.',
		took_over:
			'; the view “In today’s structure” works within one province and does not add the earlier figures of another.',
		merged: '; the view “In today’s structure” works within one province, so its figures do not move to another.'
	},
	today: ['After further changes its figures now belong to ', '.'],
	now: { merged: 'now part of', renamed: 'now' }
};
