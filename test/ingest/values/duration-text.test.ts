import { expect, test } from 'vitest';
import { durationText } from '../../../src/lib/ingest/values/duration-text';

const brief = (text: string): unknown => {
	const read = durationText(text);
	if (read.kind === 'duration') return [read.readings.map(({ value }) => value), ...read.units];
	return read.kind === 'fault' ? read.fault.code : read.kind;
};

test.each([
	['05 ngày làm việc', [[5], 'working_day']],
	['1,5 ngày làm việc', [[1.5], 'working_day']],
	['5 NGÀY'.normalize('NFD'), [[5], 'working_day', 'day']],
	['24 giờ', [[24], 'working_hour', 'hour']],
	['24h', [[24], 'working_hour', 'hour']],
	['30 phút', [[30], 'minute']],
	['15', [[15]]],
	['1.500 phút', [[1500, 1.5], 'minute']],
	['', 'blank'],
	['-', 'dash'],
	['không', 'word'],
	['-5 ngày', 'not-a-duration'],
	['5 ngày 4 giờ', 'not-a-duration'],
	['5 toString', 'not-a-duration'],
	['ngày', 'not-a-duration'],
	['5%', 'not-a-duration'],
	['５ ngày', 'foreign-digits'],
	['5\nngày', 'several-values'],
	['5 '.repeat(1e5), 'too-long']
])('%j → %j', (text, expected) => expect(brief(text)).toEqual(expected));
