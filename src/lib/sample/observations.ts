import { isSilent, ROLES } from './behaviour';
import { profileOf, shareIn } from './profiles';
import type { SampleProvince } from './province';
import { createRandom, hashText, type Random } from './random';
import { reports, type Report } from './reports';
import { sourcesOf } from './submissions';

/** A figure as a unit reported it. */
export interface Observation {
	indicator: string;
	unit: string;
	period: string;
	calendar: string;
	/** From the start of the year to the end of the period. */
	cumulative: boolean;
	numerator: number | null;
	denominator: number | null;
	/** Percent, where only a rate was reported. */
	value: number | null;
	n: number | null;
	/** Null: the indicator's own. */
	method: string | null;
	source_file: string;
	source_sheet: string;
	source_row: number;
	reported_on: string;
	note: string | null;
}

/** The columns of `observations.csv`, in order. */
export const OBSERVATION_COLUMNS = [
	'indicator',
	'unit',
	'period',
	'calendar',
	'cumulative',
	'numerator',
	'denominator',
	'value',
	'n',
	'method',
	'source_file',
	'source_sheet',
	'source_row',
	'reported_on',
	'note'
] as const satisfies (keyof Observation)[];

interface Counts {
	numerator: number;
	/** Null for a count. */
	denominator: number | null;
}

interface Figure {
	indicator: string;
	source: string;
	sheet: string;
	/** A closing value: never added over quarters. */
	stock?: true;
	/** The denominator is a number of answers. */
	answers?: true;
	/** Null where the unit has nothing to report under this heading. */
	count: (report: Report, random: Random) => Counts | null;
}

/** How many of `total`, about `perMille` of a thousand: drawn one by one, so that small numbers vary as they do. */
function some(random: Random, total: number, perMille: number): Counts {
	let numerator = 0;
	for (let i = 0; i < total; i++) if (random.chance(perMille)) numerator++;
	return { numerator, denominator: total };
}

const SIZE: Record<string, number> = { department: 900, district: 700, commune: 260 };

/** How many documents a unit exchanges in the part of the quarter in which it existed: one total for every indicator. */
function documents({ unit, quarter, presence }: Report): number {
	const own = 60 + (hashText(`${unit.unit} documents`) % 90);
	const size = Math.floor(((SIZE[unit.kind] ?? 0) * own * (100 + 2 * quarter.index)) / 10_000);
	return Math.floor((size * presence * (90 + (hashText(`${unit.unit} ${quarter.period}`) % 21))) / 100_000);
}

/** How many answers a survey brings in. */
function answers({ unit, presence }: Report, random: Random): number {
	if (unit.unit === ROLES.nineDossiers) return 9;
	const base = unit.kind === 'commune' ? random.between(22, 70) : random.between(90, 320);
	return Math.max(5, Math.floor((base * presence) / 1000));
}

const isDepartment = ({ unit }: Report): boolean => unit.kind === 'department';

const FIGURES: Figure[] = [
	{
		indicator: 'e-documents',
		source: 'e-office',
		sheet: 'Văn bản điện tử',
		count: (r, random) => some(random, documents(r), shareIn(profileOf(r.unit.unit).documents, r.quarter))
	},
	{
		indicator: 'e-documents-signed',
		source: 'e-office',
		sheet: 'Văn bản điện tử',
		count: (r, random) => some(random, documents(r), shareIn(profileOf(r.unit.unit).documents, r.quarter, -12))
	},
	{
		indicator: 'work-files-online',
		source: 'e-office',
		sheet: 'Hồ sơ công việc',
		count: (r, random) => some(random, Math.floor(documents(r) / 4), shareIn(profileOf(r.unit.unit).files, r.quarter))
	},
	{
		indicator: 'work-files-fully-electronic',
		source: 'e-office',
		sheet: 'Hồ sơ công việc',
		count: (r, random) =>
			some(random, Math.floor(documents(r) / 4), shareIn(profileOf(r.unit.unit).files, r.quarter, -70))
	},
	{
		indicator: 'petitions-handled',
		source: 'feedback',
		sheet: 'Phản ánh, kiến nghị',
		count: (r, random) => some(random, random.below(r.unit.kind === 'commune' ? 4 : 15), 965)
	},
	{
		indicator: 'satisfaction-survey',
		source: 'survey',
		sheet: 'Khảo sát hài lòng',
		answers: true,
		count: (r, random) => some(random, answers(r, random), shareIn(profileOf(r.unit.unit).satisfied, r.quarter))
	},
	{
		indicator: 'satisfaction-counter',
		source: 'survey',
		sheet: 'Đánh giá tại quầy',
		answers: true,
		count: (r, random) => some(random, answers(r, random) * 2, shareIn(profileOf(r.unit.unit).satisfied, r.quarter, 35))
	},
	{
		indicator: 'satisfaction-health',
		source: 'survey',
		sheet: 'Dịch vụ y tế công',
		answers: true,
		count: (r, random) => (r.unit.unit === 'mh-y-te' ? some(random, healthForms(r), 840 + 9 * r.quarter.index) : null)
	},
	{
		indicator: 'satisfaction-health-forms',
		source: 'survey',
		sheet: 'Dịch vụ y tế công',
		count: (r) => (r.unit.unit === 'mh-y-te' ? { numerator: healthForms(r), denominator: null } : null)
	},
	{
		indicator: 'online-payment-enabled',
		source: 'payment',
		sheet: 'Thanh toán trực tuyến',
		stock: true,
		count: (r) => {
			if (!isDepartment(r) || r.unit.unit === ROLES.noFees) return null;
			const denominator = 4 + (hashText(`${r.unit.unit} payable`) % 30);
			const share = shareIn([520 + (hashText(r.unit.unit) % 200), 1000], r.quarter);
			return { numerator: Math.floor((denominator * share) / 1000), denominator };
		}
	},
	{
		indicator: 'procedure-dialogues',
		source: 'reform-report',
		sheet: 'Đối thoại',
		count: (r, random) =>
			isDepartment(r)
				? { numerator: random.chance(r.quarter.index % 2 === 1 ? 850 : 150) ? 1 : 0, denominator: null }
				: null
	}
];

/** Forms of the survey of health services: below 200 in the first year, above it afterwards. */
function healthForms({ unit, quarter }: Report): number {
	return 36 + 7 * quarter.index + (hashText(`${unit.unit} forms ${quarter.period}`) % 6);
}

function isCumulative({ unit }: Report, { stock }: Figure): boolean {
	return stock !== true && (ROLES.cumulativeOnly as readonly string[]).includes(unit.unit);
}

/** The rate of counts in percent, rounded to two decimals on integers. */
function rate({ numerator, denominator }: Counts): number | null {
	return denominator === null || denominator === 0 ? null : Math.round((numerator * 10_000) / denominator) / 100;
}

/**
 * What units reported besides dossiers, by quarter and unit; a unit that is silent reports no figure. Units that
 * report cumulatively only add up what they counted since January (or since they exist).
 */
export function observations(province: SampleProvince, seed: number): Observation[] {
	const soFar = new Map<string, Counts>();
	return reports(province, seed).flatMap((report) => {
		const { unit, quarter } = report;
		if (isSilent(unit.unit, quarter.period)) return [];
		const sources = sourcesOf(report);
		return FIGURES.flatMap((figure, place) => {
			if (!sources.includes(figure.source)) return [];
			const random = createRandom(seed, `${figure.indicator} ${unit.unit} ${quarter.period}`);
			const own = figure.count(report, random);
			if (own === null) return [];
			const cumulative = isCumulative(report, figure);
			const key = `${figure.indicator} ${unit.unit} ${String(quarter.year)}`;
			const counts = cumulative ? added(soFar.get(key), own) : own;
			soFar.set(key, counts);
			const rateOnly = unit.unit === ROLES.rateOnly && figure.indicator === 'satisfaction-survey';
			return [
				{
					indicator: figure.indicator,
					unit: unit.unit,
					period: quarter.period,
					calendar: 'quarter',
					cumulative,
					numerator: rateOnly ? null : counts.numerator,
					denominator: rateOnly ? null : counts.denominator,
					value: rateOnly ? rate(counts) : null,
					n: figure.answers === true ? counts.denominator : null,
					method: null,
					source_file: `bao-cao-cchc-${quarter.period.toLowerCase()}-${unit.unit}.xlsx`,
					source_sheet: figure.sheet,
					source_row: 6 + place,
					reported_on: report.receivedOn,
					note: cumulative ? 'Số lũy kế từ đầu năm.' : null
				}
			];
		});
	});
}

function added(before: Counts | undefined, now: Counts): Counts {
	if (before === undefined) return now;
	return {
		numerator: before.numerator + now.numerator,
		denominator: now.denominator === null ? null : (before.denominator ?? 0) + now.denominator
	};
}
