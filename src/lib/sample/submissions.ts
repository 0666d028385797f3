import { toDayNumber } from '../domain/day-number';
import { ROLES } from './behaviour';
import type { SampleProvince } from './province';
import { reports, type Report } from './reports';

/** A source system's figures handed in for a quarter. */
export interface Submission {
	unit: string;
	period: string;
	calendar: string;
	source: string;
	received_on: string;
}

/** The columns of `submissions.csv`, in order. */
export const SUBMISSION_COLUMNS = [
	'unit',
	'period',
	'calendar',
	'source',
	'received_on'
] as const satisfies (keyof Submission)[];

const EVERYONE = ['one-stop', 'payment', 'e-office', 'feedback', 'survey'];

/** Source systems whose figures came with a report. */
export function sourcesOf({ unit, quarter }: Report): string[] {
	const sources = unit.kind === 'department' ? [...EVERYONE, 'reform-report'] : EVERYONE;
	const skipsSurvey = (ROLES.noFirstSurvey as readonly string[]).includes(unit.unit) && began(unit, quarter);
	return skipsSurvey ? sources.filter((s) => s !== 'survey') : sources;
}

/** Whether a unit began in a quarter. */
function began(unit: Report['unit'], quarter: Report['quarter']): boolean {
	return unit.valid_from !== '' && toDayNumber(unit.valid_from) >= quarter.from;
}

/** Who handed in what and when, in the calendar of quarters. */
export function submissions(province: SampleProvince, seed: number): Submission[] {
	return reports(province, seed).flatMap((report) =>
		sourcesOf(report).map((source) => ({
			unit: report.unit.unit,
			period: report.quarter.period,
			calendar: 'quarter',
			source,
			received_on: report.receivedOn
		}))
	);
}
