import type { Period } from '../domain/catalogue';
import type { Words } from './vi';

type PeriodKey = Pick<Period, 'period' | 'grain' | 'year'>;

/** The number in a period's code: 3 of "2025-Q3", 1 of "2025-H1", 0 of a year. */
function numberIn({ period }: PeriodKey): number {
	return Number(/-[QH](\d)$/.exec(period)?.[1] ?? 0);
}

/** "Quý III/2025", "6 tháng đầu năm 2025", "Năm 2025"; a cumulative quarter: "Lũy kế đến hết quý III/2025". */
export function periodName(period: PeriodKey, words: Words, cumulative = false): string {
	const n = numberIn(period);
	if (cumulative && period.grain === 'quarter') return words.period.cumulative(n, period.year);
	return words.period[period.grain](n, period.year);
}

/** For the axis of a chart: "III/25" for quarters, else the full name. */
export function shortPeriodName(period: PeriodKey, words: Words): string {
	return period.grain === 'quarter' ? words.period.short(numberIn(period), period.year) : periodName(period, words);
}

/** For an axis that names the year below: "III" for quarters, nothing for longer periods. */
export function periodNumeral(period: PeriodKey, words: Words): string {
	return period.grain === 'quarter' ? words.period.numeral(numberIn(period)) : '';
}
