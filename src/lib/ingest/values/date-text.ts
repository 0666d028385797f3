import { isoDate, toDayNumber } from '../../domain/day-number';
import { absentText, LONGEST, plainCell, type Absent } from './cell';
import { clockTime, type ClockTime } from './clock-text';
import { datePart, dayText, type DateOrder, type DatePart, type WrittenDay } from './day-text';
import { faulty, unreadable, type Faulty } from './fault';

/** One way to read a date; `date` is ISO, `time` HH:MM or HH:MM:SS. */
export interface DateReading {
	date: string;
	time: string | null;
	/** The order that this reading supposes; null where the text leaves no choice. */
	order: DateOrder | null;
	/** The zone of a time that names one, as `written` or as the clock in Viet Nam (`local`); null for the same. */
	zone: 'written' | 'local' | null;
}

/** A date as text, with everything that it can mean. */
export interface WrittenDate {
	kind: 'date';
	readings: DateReading[];
	/** The year had two digits; see `WrittenDay`. */
	shortYear: boolean;
}

/** Five digits: perhaps the day number of a workbook that was saved as text. */
export interface BareSerial {
	kind: 'serial';
	serial: number;
}

export type DateText = WrittenDate | DatePart | BareSerial | Absent | Faulty;

/**
 * Every reading of one cell of text: day before month and month before day where both exist, ISO, words, with a time in
 * front or behind. Works on the text alone: no time zone of the machine moves a day. A time that names a zone other than
 * that of Viet Nam (UTC+7, source: QĐ 134/2002/QĐ-TTg) has a reading as written and one in Viet Nam.
 */
export function dateText(text: string): DateText {
	const refused = unreadable(text, LONGEST);
	if (refused !== null) return refused;
	const plain = plainCell(text).replace(/^'/u, '');
	return absentText(plain) ?? serialText(plain) ?? datePart(plain) ?? timed(plain, text);
}

function serialText(plain: string): BareSerial | null {
	return /^\d{5}([.,]\d+)?$/u.test(plain) ? { kind: 'serial', serial: Number(plain.replace(',', '.')) } : null;
}

/** The day first, or else a time and then the day. */
function timed(plain: string, found: string): WrittenDate | Faulty {
	const first = dayText(plain);
	if (first !== null) return withTime(first, typeof first === 'string' ? '' : first.rest, found);
	const lone = clockTime(plain);
	if (lone !== null) return faulty(lone === 'no-such-time' ? lone : 'time-only', found);
	const split =
		/^(\d{1,2}(?::\d{2}){1,2}(?: (?:sa|ch|am|pm))?|\d{1,2} ?(?:h|giờ)(?: ?\d{1,2} ?(?:'|p(?:hút)?)?)?)(?:, ?| )(.*)$/u;
	const match = split.exec(plain);
	const day = match === null ? null : dayText(match[2] ?? '');
	if (match === null || day === null) return faulty('not-a-date', found);
	if (typeof day !== 'string' && day.rest !== '') return faulty('not-a-date', found);
	return withTime(day, ` ${match[1] ?? ''}`, found);
}

function withTime(
	day: WrittenDay | 'no-such-day' | 'impossible-year',
	rest: string,
	found: string
): WrittenDate | Faulty {
	if (typeof day === 'string') return faulty(day, found);
	const { shortYear } = day;
	if (rest === '') {
		return {
			kind: 'date',
			readings: day.readings.map((reading) => ({ ...reading, time: null, zone: null })),
			shortYear
		};
	}
	const clock = /^(?:t|,? |, ?)/u.test(rest) ? clockTime(rest.replace(/^(?:t|,? ?)/u, '')) : null;
	if (clock === null) return faulty('not-a-date', found);
	if (clock === 'no-such-time') return faulty(clock, found);
	const readings = day.readings.flatMap(({ date, order }) => placed(date, clock).map((at) => ({ ...at, order })));
	return { kind: 'date', readings, shortYear };
}

const VIET_NAM = 7 * 60;

function placed(date: string, { time, zone }: ClockTime): Omit<DateReading, 'order'>[] {
	if (zone === null || zone === VIET_NAM) return [{ date, time, zone: null }];
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const local = hour * 60 + minute + VIET_NAM - zone;
	const inDay = ((local % 1440) + 1440) % 1440;
	const clock = [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
	return [
		{ date, time, zone: 'written' },
		{ date: isoDate(toDayNumber(date) + Math.floor(local / 1440)), time: clock + time.slice(5), zone: 'local' }
	];
}
