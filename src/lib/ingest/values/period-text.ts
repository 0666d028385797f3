import type { Grain } from '../../domain/catalogue';
import { existing } from './day-text';
import { periodPatterns, type PeriodPatterns } from './period-patterns';

/** A period by name. `number`: quarter 1–4, half 1–2, month 1–12; 1 for nine months and years. */
export interface NamedPeriod {
	kind: 'named';
	grain: Grain | 'month';
	/** Null where the text names none. */
	year: number | null;
	number: number;
}

/** A period by its first and last day, ISO, both included. */
export interface DatedPeriod {
	kind: 'dated';
	from: string;
	to: string;
}

/** `unclear`: words of a period that name none that exists or has a grain: "từ 31/2/2025 đến …", "5 tháng năm 2025". */
export type PeriodMeaning = NamedPeriod | DatedPeriod | { kind: 'unclear' };

/** A stretch of text that names a period. */
export interface PeriodMention {
	meaning: PeriodMeaning;
	/** The stretch, as written (composed). */
	text: string;
	/** Where it starts in the composed (NFC) text. */
	start: number;
}

/** Titles are short; of anything longer only the beginning is looked at. */
const LONGEST_TITLE = 20_000;

/**
 * The periods that a title, a sheet name or a file name mentions, in order: "Quý III năm 2025", "6 tháng đầu năm 2025",
 * "từ ngày 15/6/2025 đến ngày 14/9/2025", "bc_quy3_2025.xlsx". Days of documents and stretches of years
 * ("giai đoạn 2021-2025") are none. Days are read day first, as all Vietnamese prose has them.
 */
export function periodMentions(text: string): PeriodMention[] {
	const composed = text.slice(0, LONGEST_TITLE).normalize('NFC');
	const lower = composed.replace(/\p{Lu}/gu, sameLengthLower);
	const patterns = periodPatterns(lower);
	const taken = new Uint8Array(lower.length);
	const found: PeriodMention[] = [];
	const take = (pattern: RegExp, meaningOf: ((groups: Groups) => PeriodMeaning[]) | null): void => {
		for (const match of lower.matchAll(pattern)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (taken.subarray(start, end).includes(1)) continue;
			taken.fill(1, start, end);
			const meanings = meaningOf?.([match.groups?.y, ...match.slice(1)]) ?? [];
			for (const meaning of meanings) found.push({ meaning, text: composed.slice(start, end).trim(), start });
		}
	};
	takeAll(patterns, take);
	return found.toSorted((a, b) => a.start - b.start);
}

/** Of a match: the year in front, if any, then its groups from 1 on. */
type Groups = (string | undefined)[];

/** What is longer or more telling first: a date eats the "tháng 9 năm 2025" inside it. */
function takeAll(
	patterns: PeriodPatterns,
	take: (pattern: RegExp, meaningOf: ((groups: Groups) => PeriodMeaning[]) | null) => void
): void {
	take(patterns.dates, ([, ...groups]) => [betweenDays(groups)]);
	take(patterns.months, ([, first, last, year]) => [betweenMonths(Number(first), Number(last), yearOf(year))]);
	for (const pattern of patterns.ignored) take(pattern, null);
	const [yearFirst, ...quarters] = patterns.quarter;
	if (yearFirst !== undefined) take(yearFirst, ([year, , number]) => [quarter(number, year)]);
	for (const pattern of quarters) {
		take(pattern, ([, first, ...others]) => {
			const year = others.at(-1);
			const second = others.length > 1 ? others[0] : undefined;
			return second === undefined ? [quarter(first, year)] : [quarter(first, year), quarter(second, year)];
		});
	}
	for (const pattern of patterns.manyMonths) {
		take(pattern, ([, count, part, year]) => [manyMonths(count, part, yearOf(year))]);
	}
	take(patterns.half, ([, part, year]) => [named('half', isLast(part) ? 2 : 1, yearOf(year))]);
	for (const pattern of patterns.month) take(pattern, ([, month, year]) => [oneMonth(Number(month), yearOf(year))]);
	take(patterns.year, ([, year]) => [named('year', 1, yearOf(year))]);
}

const sameLengthLower = (letter: string): string => {
	const lower = letter.toLowerCase();
	return lower.length === letter.length ? lower : letter;
};

const named = (grain: NamedPeriod['grain'], number: number, year: number | null): NamedPeriod => ({
	kind: 'named',
	grain,
	year,
	number
});

const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const isLast = (part: string | undefined): boolean => part?.startsWith('cu') ?? false;

const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];

function quarter(text: string | undefined, year: string | undefined): NamedPeriod {
	const roman = ROMAN.indexOf(text ?? '');
	return named('quarter', roman > 0 ? roman : Number(text), yearOf(year));
}

function oneMonth(month: number, year: number | null): PeriodMeaning {
	return month >= 1 && month <= 12 ? named('month', month, year) : { kind: 'unclear' };
}

const COUNTED: Record<string, number> = { ba: 3, sáu: 6, sau: 6, chín: 9, chin: 9 };

/** Months from the start of the year, or at its end where the text says "cuối năm". */
function manyMonths(text: string | undefined, part: string | undefined, year: number | null): PeriodMeaning {
	const count = COUNTED[text ?? ''] ?? Number(text);
	if (count === 3 && part !== undefined && part !== '') return named('quarter', isLast(part) ? 4 : 1, year);
	if (count === 6) return named('half', isLast(part) ? 2 : 1, year);
	if (count === 9 && !isLast(part)) return named('nine_months', 1, year);
	return count === 12 ? named('year', 1, year) : { kind: 'unclear' };
}

function betweenMonths(first: number, last: number, year: number | null): PeriodMeaning {
	if (year === null || first < 1 || last > 12 || first > last) return { kind: 'unclear' };
	const [from, to] = [existing(year, first, 1), lastDay(year, last)];
	return from === null || to === null ? { kind: 'unclear' } : { kind: 'dated', from, to };
}

const lastDay = (year: number, month: number): string | null =>
	[31, 30, 29, 28].map((day) => existing(year, month, day)).find((date) => date !== null) ?? null;

/** Day, month, year in words, then in figures, for the first day; then the same for the last. */
function betweenDays(groups: Groups): PeriodMeaning {
	const part = (index: number): number | null => yearOf(groups[index] ?? groups[index + 3]);
	const [lastYear, month, day] = [part(8), part(1) ?? 0, part(0) ?? 0];
	if (lastYear === null || lastYear < 1900 || lastYear > 2199) return { kind: 'unclear' };
	const to = existing(lastYear, part(7) ?? 0, part(6) ?? 0);
	const firstYear = part(2);
	if (firstYear !== null && (firstYear < 1900 || firstYear > 2199)) return { kind: 'unclear' };
	// "15/12 - 14/3/2025": a first day without a year is the last such day before the end.
	const same = existing(firstYear ?? lastYear, month, day);
	const early = firstYear === null && to !== null && same !== null && same > to;
	const from = early ? existing(lastYear - 1, month, day) : same;
	if (from === null || to === null || from > to) return { kind: 'unclear' };
	return { kind: 'dated', from, to };
}
