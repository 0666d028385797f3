import { absentText, LONGEST, plainCell, type Absent } from './cell';
import { faulty, severalLines, unreadable, type Faulty } from './fault';
import { numberText, type NumberReading } from './number-text';

/** What a length of time is counted in. */
export type DurationUnit = 'working_day' | 'day' | 'working_hour' | 'hour' | 'minute' | 'month' | 'year';

/** A length of time as text: its number as in `WrittenNumber` and the units that its word can mean. */
export interface WrittenDuration {
	kind: 'duration';
	/** From 0; two where comma and point can be either. */
	readings: NumberReading[];
	/** Empty where no word says it; two for "ngày" and "giờ", which may be working time. One is an answer, else a question. */
	units: DurationUnit[];
}

const UNITS: Record<string, DurationUnit[]> = {
	'ngày làm việc': ['working_day'],
	nlv: ['working_day'],
	'ngày lịch': ['day'],
	// Offices write "ngày" for calendar days and for working days alike.
	ngày: ['working_day', 'day'],
	'giờ làm việc': ['working_hour'],
	giờ: ['working_hour', 'hour'],
	h: ['working_hour', 'hour'],
	phút: ['minute'],
	tháng: ['month'],
	năm: ['year']
};

/** One cell of text as a length of time: "05 ngày làm việc", "1,5 ngày", "24 giờ", "15". */
export function durationText(text: string): WrittenDuration | Absent | Faulty {
	const refused = unreadable(text, LONGEST) ?? severalLines(text);
	if (refused !== null) return refused;
	const plain = plainCell(text);
	const absent = absentText(plain);
	if (absent !== null) return absent;
	const [, digits = '', word = ''] = /^([\d., ]*\d) ?(\D*)$/u.exec(plain) ?? [];
	const units = word === '' ? [] : Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
	const number = numberText(digits);
	if (units === undefined || number.kind !== 'number') return faulty('not-a-duration', text);
	return { kind: 'duration', readings: number.readings, units: [...units] };
}
