import { formatDate } from '../../../format/date';
import type { PlanHead } from '../../../report/plan/plan-head';
import type { NamedPeriod, StatedTarget } from '../../../report/plan/stated-target';
import { periodName } from '../../../words/period-name';
import type { PlanTexts, PlanWords } from './plan-words';

type Covered = Pick<PlanHead, 'from' | 'to' | 'issuer'>;

/** When, for whom and of what a target is, where that is not the plan's own; empty where all of it is. */
export function targetLimits(
	{ from, to, period, scope, target, part }: StatedTarget,
	head: Covered,
	{ words, text }: PlanTexts
): string {
	const isOneYear = from.slice(0, 4) === to.slice(0, 4);
	const parts = [
		part === null ? null : text.target.part(part),
		scope === null || scope === head.issuer.name ? null : text.target.scope(scope),
		period === null ? validity(from, to, head, { words, text }) : text.target.only(named(period, { words, text })),
		isOneYear ? null : words.target[target.cadence]
	];
	return parts.filter((one) => one !== null).join(', ');
}

/** In years where they are whole, else in days; null: the years of the plan. */
function validity(from: string, to: string, head: Covered, { words, text }: PlanTexts): string | null {
	const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31');
	if (!isWhole) return uncapitalise(words.target.validity(formatDate(from, words.lang), formatDate(to, words.lang)));
	const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
	return first === head.from && last === head.to ? null : uncapitalise(text.years(first, last));
}

function named({ code, head, calendar }: NamedPeriod, { words, text }: PlanTexts): string {
	const name = head === null ? code : periodName(head, words);
	return calendar === null ? name : text.target.ofCalendar(name, calendar);
}

/**
 * What is said where no figure is shown; null: nothing, because there is one, or because the plan is of another
 * province, of which the head of its page says that there are none.
 */
export function figureRemark(item: StatedTarget, { isOwn }: Pick<PlanHead, 'isOwn'>, text: PlanWords): string | null {
	if (!isOwn) return null;
	if (item.isPerUnit) return text.target.eachUnit;
	if (item.figure !== null) return null;
	return item.hasFigures ? text.target.elsewhere : text.target.noFigure;
}

const uncapitalise = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);
