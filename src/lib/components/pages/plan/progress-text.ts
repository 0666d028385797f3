import { formatNumber } from '../../../format/number';
import type { Progress } from '../../../report/plan/plan-page';
import type { PlanTexts } from './plan-words';

/** How far the work is: `all` adds up to all of it; `late` is what of that is past its deadline, null where nothing is. */
export function progressText(progress: Progress, { words, text }: PlanTexts): { all: string; late: string | null } {
	const number = (n: number): string => formatNumber(n, { locale: words.lang });
	const say = (n: number, sentence: (n: string) => string): string[] => (n === 0 ? [] : [sentence(number(n))]);
	const { done, work, inProgress, notStarted, unstated, overdue, unreported } = progress;
	const late = [...say(overdue, text.plan.overdue), ...say(unreported, text.plan.unreported)];
	return {
		all: [
			text.plan.progressOf(number(done), number(work)),
			...say(inProgress, text.plan.inProgress),
			...say(notStarted, text.plan.notStarted),
			...say(unstated, text.plan.unstated)
		].join(', '),
		late: late.length === 0 ? null : late.join(', ')
	};
}
