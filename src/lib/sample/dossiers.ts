import { toDayNumber } from '../domain/day-number';
import { AS_OF, silentQuarter } from './behaviour';
import { timeOf } from './days';
import { procedureTraits } from './procedure-traits';
import { channelUnknown, profileOf, recordsTime, shareIn, type Profile } from './profiles';
import type { SampleProvince, SampleSize } from './province';
import { createRandom, type Random } from './random';
import { workload, type Batch, type Workload } from './workload';

export type Channel = 'online_full' | 'online_partial' | 'direct' | 'postal' | 'other';
export type Outcome = 'granted' | 'refused' | 'returned' | 'withdrawn';

/** One case. Dates and date-times are ISO, local; null: not known, or not yet. */
export interface Dossier {
	dossier: string;
	unit: string;
	procedure: string;
	channel: Channel | null;
	received_at: string;
	due_at: string;
	finished_at: string | null;
	outcome: Outcome | null;
	components_digitised: boolean | null;
	electronic_result: boolean | null;
	/** VND. */
	fee: number;
	paid_online: boolean | null;
	apology: boolean | null;
}

/** The columns of `dossiers.csv`, in order. */
export const DOSSIER_COLUMNS = [
	'dossier',
	'unit',
	'procedure',
	'channel',
	'received_at',
	'due_at',
	'finished_at',
	'outcome',
	'components_digitised',
	'electronic_result',
	'fee',
	'paid_online',
	'apology'
] as const satisfies (keyof Dossier)[];

interface Procedure {
	procedure: string;
	days: number;
	fee: number;
	/** Sum of weights up to and including this one. */
	upTo: number;
}

/** What the dossiers of one batch have in common. */
interface Office {
	batch: Batch;
	work: Workload;
	profile: Profile;
	procedures: Procedure[];
	timed: boolean;
	/** Index of the last open day on which a dossier can be finished, null: no limit but today. */
	finishBy: number | null;
	random: Random;
}

const OPENS = 7 * 60 + 30;
const CLOSES = 17 * 60;
const NOON = [11 * 60 + 30, 13 * 60 + 30] as const;

/** A minute of office hours that is not before `from`. */
function officeMinute(random: Random, from: number, to = CLOSES): number {
	const minute = random.between(Math.min(from, to), to);
	return minute > NOON[0] && minute < NOON[1] && from <= NOON[0] ? NOON[0] : minute;
}

function procedureList(province: SampleProvince, sectors: string[]): Procedure[] {
	let upTo = 0;
	return province.procedures
		.filter((p) => sectors.includes(p.sector))
		.map(({ procedure, sector }) => {
			const { days, fee, weight } = procedureTraits(procedure, sector);
			upTo += weight;
			return { procedure, days, fee, upTo };
		});
}

/** The last open day before a unit ends or goes silent, where it still has work from before. */
function finishBy({ unit, month }: Batch, { days }: Workload): number | null {
	const limits: number[] = [];
	if (unit.valid_to !== '') limits.push(days.indexFrom(toDayNumber(unit.valid_to) + 1) - 1);
	const silent = silentQuarter(unit.unit);
	if (silent && month.to < silent.from) limits.push(days.indexFrom(silent.from) - 1);
	return limits.length === 0 ? null : Math.min(...limits);
}

function channelOf({ random, profile, batch }: Office): Channel | null {
	if (random.chance(channelUnknown(batch.unit.unit))) return null;
	const { quarter } = batch.month;
	if (random.chance(shareIn(profile.online, quarter, random.between(-15, 15))))
		return random.chance(550 + 30 * quarter.index) ? 'online_full' : 'online_partial';
	if (random.chance(120)) return 'postal';
	return random.chance(6) ? 'other' : 'direct';
}

/** Open days after the promised one on which a late dossier is finished: mostly a few, sometimes many. */
function daysLate(random: Random): number {
	const draw = random.below(100);
	if (draw < 68) return random.between(1, 3);
	return draw < 94 ? random.between(4, 12) : random.between(13, 60);
}

interface Course {
	received_at: string;
	due_at: string;
	finished_at: string | null;
	late: boolean;
}

/** When a dossier was received, promised and finished. */
function courseOf({ random, batch, work, profile, timed, finishBy }: Office, promisedDays: number): Course {
	const { dates } = work.days;
	const date = (index: number): string => dates[index] ?? AS_OF;
	const received = batch.from + random.below(batch.to - batch.from);
	const receivedMinute = officeMinute(random, OPENS, promisedDays === 0 ? NOON[0] : CLOSES);
	const due = received + promisedDays;
	const dueTimed = timed && promisedDays > 0 && random.chance(650);
	const onTime = random.chance(shareIn(profile.onTime, batch.month.quarter));
	const minuteLate = !onTime && dueTimed && receivedMinute < CLOSES - 20 && random.chance(60);

	let finished: number;
	if (minuteLate) finished = due;
	else if (!onTime) finished = due + daysLate(random);
	else if (random.chance(300)) finished = due;
	// The smaller of two early finishes from the promised day: most come shortly before it.
	else finished = due - Math.min(random.below(promisedDays + 1), random.below(promisedDays + 1));
	const abandoned = random.chance(2);
	if (finishBy !== null) finished = Math.max(received, Math.min(finished, finishBy));

	const earliest = finished === received ? receivedMinute : OPENS;
	let minute = officeMinute(random, earliest);
	if (dueTimed && finished === due) {
		if (minuteLate) minute = random.between(receivedMinute + 1, CLOSES);
		else minute = officeMinute(random, Math.min(OPENS, receivedMinute), receivedMinute);
	}
	const open = (abandoned && finishBy === null) || date(finished) > AS_OF;
	const late = finished > due || (finished === due && dueTimed && minute > receivedMinute);
	return {
		received_at: timed ? date(received) + timeOf(receivedMinute) : date(received),
		due_at: dueTimed ? date(due) + timeOf(receivedMinute) : date(due),
		finished_at: open ? null : timed ? date(finished) + timeOf(minute) : date(finished),
		late: late && !open
	};
}

function outcomeOf(random: Random): Outcome {
	const draw = random.below(1000);
	if (draw < 955) return 'granted';
	if (draw < 965) return 'refused';
	return draw < 990 ? 'returned' : 'withdrawn';
}

/** True or false by a share, null where nobody recorded it (15 in a thousand). */
function recorded(random: Random, perMille: number): boolean | null {
	const value = random.chance(perMille);
	return random.chance(15) ? null : value;
}

function pick(random: Random, procedures: Procedure[]): Procedure | undefined {
	const draw = random.below(procedures.at(-1)?.upTo ?? 0);
	return procedures.find((p) => draw < p.upTo);
}

function dossierOf(office: Office, number: number): Dossier {
	const { random, batch, profile } = office;
	const { quarter, month } = batch.month;
	const procedure = pick(random, office.procedures);
	if (procedure === undefined) throw new Error(`The practice province has no procedure for ${batch.unit.unit}.`);
	const channel = channelOf(office);
	const { late, ...course } = courseOf(office, procedure.days);
	const online = channel === 'online_full' || channel === 'online_partial';
	const fee = procedure.fee > 0 && random.chance(950) ? procedure.fee : 0;
	// Whoever files online pays online more readily.
	const paid = Math.min(1000, shareIn(profile.paid, quarter) + (online ? 60 : -140));
	return {
		dossier: `MH-${month.replace('-', '')}-${String(number).padStart(8, '0')}`,
		unit: batch.unit.unit,
		procedure: procedure.procedure,
		channel,
		...course,
		outcome: course.finished_at === null ? null : outcomeOf(random),
		components_digitised: recorded(random, shareIn(profile.digitised, quarter, online ? 40 : -80)),
		electronic_result: course.finished_at === null ? null : recorded(random, shareIn(profile.electronic, quarter)),
		fee,
		paid_online: fee === 0 ? null : recorded(random, paid),
		apology: late ? recorded(random, 620 + 20 * quarter.index) : null
	};
}

/**
 * The dossiers of the practice province, exactly `dossiers` of them, in chunks of one unit and month, by month.
 * The same size and seed give the same dossiers. Chunks draw from generators of their own, so that a change to one
 * unit leaves the others' draws alone.
 */
export function* dossierChunks(province: SampleProvince, { dossiers, seed }: SampleSize): Generator<Dossier[]> {
	const work = workload(province, dossiers);
	let number = 0;
	for (const batch of work.batches) {
		if (batch.dossiers === 0) continue;
		const { unit, stream, month } = batch;
		const office: Office = {
			batch,
			work,
			profile: profileOf(unit.unit),
			procedures: procedureList(province, stream.sectors),
			timed: recordsTime(unit.unit),
			finishBy: finishBy(batch, work),
			random: createRandom(seed, `dossiers ${unit.unit} ${month.month} ${stream.sectors.join(' ')}`)
		};
		yield Array.from({ length: batch.dossiers }, () => dossierOf(office, ++number));
	}
}
