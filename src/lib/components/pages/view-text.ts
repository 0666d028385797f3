import { formatDateRange } from '../../format/date';
import type { Choices } from '../../report/choices';
import type { PeriodHead } from '../../report/heads';
import type { View } from '../../report/view';
import { periodName } from '../../words/period-name';
import type { Words } from '../../words/vi';

/** "Quý III/2025", "Lũy kế đến hết quý III/2025, theo kỳ báo cáo ngày 15–14, gộp theo đơn vị hiện nay". */
export function viewText(view: View, period: PeriodHead, choices: Choices, words: Words): string {
	const calendar = choices.calendars.find((c) => c.code === view.calendar)?.name ?? '';
	return words.pages.view.join([
		periodName(period, words, view.cumulative),
		...(view.calendar === choices.calendar ? [] : [words.pages.view.calendar(calendar)]),
		...(view.structure === 'current' ? [words.pages.view.today] : [])
	]);
}

/** "số liệu từ 01/07/2025 đến 30/09/2025"; for a year to date only its end is certain, so the window is left out. */
export function daysText(view: View, period: PeriodHead, words: Words): string | null {
	if (view.cumulative) return null;
	const days = words.pages.view.days(formatDateRange(period.from, period.to, words.lang));
	return period.unverified ? words.pages.view.join([days, words.pages.view.unverified]) : days;
}
