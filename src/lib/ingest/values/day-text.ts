/** Which number comes first in 05/09/2025. */
export type DateOrder = 'dmy' | 'mdy';

/** A day as text, before anything says in which order it is written. */
export interface WrittenDay {
	kind: 'day';
	/** One reading, or two where day and month can be either. Order null: the text itself says which is which. */
	readings: { date: string; order: DateOrder | null }[];
	/** The year had two digits: 90–99 were taken as 1990–1999, 00–89 as 2000–2089. */
	shortYear: boolean;
	/** What stands behind it. */
	rest: string;
}

/** A day without its year, or a month or year without its day. */
export interface DatePart {
	kind: 'part';
	year: number | null;
	month: number | null;
	day: number | null;
}

export type DayFault = 'no-such-day' | 'impossible-year';

const ISO = /^(\d{3,6})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/u;
const ORDERED = /^(ngày )?(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\3 ?(\d{1,6})(?!\d)(.*)$/u;
const SPOKEN = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm | ?[/,-] ?| )(\d{1,6})(?!\d)(.*)$/u;
const ENGLISH = /^(\d{1,2})[- ]([a-z]{3,9})\.?,?[- ](\d{2,6})(?!\d)(.*)$/u;
const AMERICAN = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4,6})(?!\d)(.*)$/u;
/** As portals exchange it: year, month, day and perhaps hour, minute, second without any sign between. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/u;

/** From 2013 on the third and fourth digit are no month, so that ddmmyyyy cannot be meant. */
const COMPACT_DAY = /^(20(?:1[3-9]|[2-9]\d))(\d{2})(\d{2})$/u;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The day at the start of a text (of `plainCell`); null where none stands there. */
export function dayText(plain: string): WrittenDay | DayFault | null {
	let match = COMPACT.exec(plain);
	if (match !== null) {
		const [, year = '', month = '', day = '', hour = '', minute = '', second] = match;
		const clock = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`;
		return written(year, [[month, day, null]], ` ${clock}`);
	}
	match = COMPACT_DAY.exec(plain);
	if (match !== null) return written(match[1] ?? '', [[match[2] ?? '', match[3] ?? '', null]], '');
	match = ISO.exec(plain);
	if (match !== null) {
		const [, year = '', , month = '', day = '', rest = ''] = match;
		return written(year, [[month, day, null]], rest);
	}
	match = ORDERED.exec(plain);
	if (match !== null) {
		const [, prose, first = '', , second = '', year = '', rest = ''] = match;
		const vietnamese = [second, first, prose === undefined ? 'dmy' : null] as const;
		return written(year, prose === undefined ? [vietnamese, [first, second, 'mdy']] : [vietnamese], rest);
	}
	match = SPOKEN.exec(plain);
	if (match !== null) {
		const [, day = '', month = '', year = '', rest = ''] = match;
		return written(year, [[month, day, null]], rest);
	}
	return englishDay(plain);
}

function englishDay(plain: string): WrittenDay | DayFault | null {
	const match = ENGLISH.exec(plain) ?? AMERICAN.exec(plain);
	if (match === null) return null;
	const [, first = '', second = '', year = '', rest = ''] = match;
	const [day, name] = /^\d/u.test(first) ? [first, second] : [second, first];
	const month = MONTHS.findIndex((long) => long === name || long.slice(0, 3) === name) + 1;
	return month === 0 ? null : written(year, [[String(month), day, null]], rest);
}

function written(
	year: string,
	tried: readonly (readonly [month: string, day: string, order: DateOrder | null])[],
	rest: string
): WrittenDay | DayFault {
	const full = fullYear(year);
	if (full === null) return 'impossible-year';
	const readings = tried.flatMap(([month, day, order]) => {
		const date = existing(full, Number(month), Number(day));
		return date === null ? [] : [{ date, order }];
	});
	const [one, other] = readings;
	if (one === undefined) return 'no-such-day';
	// 05/05/2025 is the same day in either order.
	const distinct = other?.date === one.date ? [{ date: one.date, order: null }] : readings;
	return { kind: 'day', readings: distinct, shortYear: year.length === 2, rest };
}

/** No Vietnamese office writes a year of one digit; one of three or of five is a slip. */
function fullYear(text: string): number | null {
	const year = Number(text);
	if (text.length === 2) return year >= 90 ? 1900 + year : 2000 + year;
	return text.length === 4 && year >= 1900 && year <= 2199 ? year : null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The ISO date of a day that exists in the Gregorian calendar, else null. The year has four digits. */
export function existing(year: number, month: number, day: number): string | null {
	const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (day < 1 || day > (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)) return null;
	return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const PARTS: [RegExp, (keyof Omit<DatePart, 'kind'>)[]][] = [
	[/^(?:ngày )?(\d{1,2}) ?[/-] ?(\d{1,2})$/u, ['day', 'month']],
	[/^(?:ngày )?(\d{1,2}) tháng (\d{1,2})$/u, ['day', 'month']],
	[/^tháng (\d{1,2})(?: năm |,? ?[/.-] ?|,? )(\d{4})$/u, ['month', 'year']],
	[/^(\d{1,2}) ?[/.-] ?(\d{4})$/u, ['month', 'year']],
	[/^(\d{4}) ?[/-] ?(\d{1,2})$/u, ['year', 'month']],
	[/^(?:năm )?(\d{4})$/u, ['year']]
];

/** A whole text that names a part of a date: "15/9", "tháng 9/2025", "2025". Null where it is none that exists. */
export function datePart(plain: string): DatePart | null {
	for (const [form, names] of PARTS) {
		const match = form.exec(plain);
		if (match === null) continue;
		const part: DatePart = { kind: 'part', year: null, month: null, day: null };
		names.forEach((name, index) => (part[name] = Number(match[index + 1])));
		// 2024 is a leap year: 29/2 exists in some year.
		const year = part.year ?? 2024;
		if (year < 1900 || year > 2199 || existing(year, part.month ?? 1, part.day ?? 1) === null) continue;
		return part;
	}
	return null;
}
