import { isoDate, toDayNumber } from '../../domain/day-number';
import { periodMentions, type DatedPeriod, type NamedPeriod, type PeriodMention } from './period-text';

/** A named period whose year is known. */
export type WholePeriod = NamedPeriod & { year: number };

/** A mention and the text it stands in, e.g. `place: 'sheet'`. */
export type PlacedMention = PeriodMention & { place: string };

/** The period that several texts agree on. */
export type OnePeriod =
	| { kind: 'none' }
	/** By name, by its days, or both; days that stand beside a name have their middle in the period of that name. */
	| { kind: 'period'; named: WholePeriod | null; dated: DatedPeriod | null; mentions: PlacedMention[] }
	/**
	 * `different`: several periods are named; `year`: a period has no year, `proposed` joins it with years named elsewhere;
	 * `disagree`: the days are not those of the name; `unclear`: words of a period that name none.
	 */
	| {
			kind: 'question';
			about: 'different' | 'year' | 'disagree' | 'unclear';
			proposed: (WholePeriod | DatedPeriod)[];
			mentions: PlacedMention[];
	  };

/**
 * What the title, the sheet name and the file name say together. A name without a year is the same as one with a year
 * that differs in nothing else ("Quý III" and "Quý III năm 2025"). Nothing is chosen where they differ.
 */
export function onePeriod(texts: readonly { place: string; text: string }[]): OnePeriod {
	const mentions = texts.flatMap(({ place, text }) => periodMentions(text).map((found) => ({ ...found, place })));
	const meanings = mentions.map(({ meaning }) => meaning);
	const all = meanings.filter((meaning) => meaning.kind === 'named');
	const whole = distinct(all.flatMap((meaning) => (hasYear(meaning) ? [meaning] : [])));
	const dated = distinct(meanings.filter((meaning) => meaning.kind === 'dated'));
	const yearless = distinct(
		all.filter((meaning) => !hasYear(meaning) && !whole.some((other) => sameName(other, meaning)))
	);
	const ask = (
		about: (OnePeriod & { kind: 'question' })['about'],
		proposed: (WholePeriod | DatedPeriod)[]
	): OnePeriod => ({
		kind: 'question',
		about,
		proposed,
		mentions
	});
	if (mentions.length === 0) return { kind: 'none' };
	if (meanings.some(({ kind }) => kind === 'unclear')) return ask('unclear', [...whole, ...dated]);
	if (yearless.length > 0) return ask('year', withYears(yearless, whole, dated));
	if (whole.length > 1 || dated.length > 1) return ask('different', [...whole, ...dated]);
	const [name = null, days = null] = [whole[0], dated[0]];
	if (name !== null && days !== null && !middleIn(days, name)) return ask('disagree', [name, days]);
	return { kind: 'period', named: name, dated: days, mentions };
}

const hasYear = (period: NamedPeriod): period is WholePeriod => period.year !== null;

const sameName = (a: NamedPeriod, b: NamedPeriod): boolean => a.grain === b.grain && a.number === b.number;

function distinct<T extends NamedPeriod | DatedPeriod>(periods: readonly T[]): T[] {
	return [...new Map(periods.map((period) => [JSON.stringify(Object.entries(period).toSorted()), period])).values()];
}

function withYears(
	yearless: readonly NamedPeriod[],
	whole: readonly WholePeriod[],
	dated: readonly DatedPeriod[]
): WholePeriod[] {
	const years = new Set([...whole.map(({ year }) => year), ...dated.map((days) => Number(middle(days).slice(0, 4)))]);
	return yearless.flatMap((period) => [...years].map((year) => ({ ...period, year })));
}

/** The day in the middle. Reporting windows begin and end up to half a month beside the calendar (15/6–14/9). */
const middle = ({ from, to }: DatedPeriod): string => isoDate(Math.floor((toDayNumber(from) + toDayNumber(to)) / 2));

const MONTHS: Record<NamedPeriod['grain'], number> = { month: 1, quarter: 3, half: 6, nine_months: 9, year: 12 };

function middleIn(days: DatedPeriod, { grain, number, year }: WholePeriod): boolean {
	const month = middle(days).slice(0, 7);
	const first = (number - 1) * MONTHS[grain] + 1;
	const last = first + MONTHS[grain] - 1;
	const name = (at: number): string => `${year}-${String(at).padStart(2, '0')}`;
	return month >= name(first) && month <= name(last);
}
