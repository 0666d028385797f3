import type { ParamMatcher } from '@sveltejs/kit';

/** Languages that stand in an address; Vietnamese pages stand without one. */
export const match = ((param: string): param is 'en' => param === 'en') satisfies ParamMatcher;
