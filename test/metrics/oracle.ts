import type { Catalogue, Indicator, Operator, Period, Target, Unit } from '../../src/lib/domain/catalogue';
import type { HeldTo, Reason, Status, Structure, TargetRule } from '../../src/lib/domain/measurement';
import { daysLate } from './oracle-late-days';

/**
 * What measurements should be, straight from the rows of a package: slow, obvious, without SQL and without the
 * product's own code. It follows the decisions in words, so that the SQL can be held against it.
 */

/** Rows of the fact tables as they stand in the files; an empty cell is an empty string. */
export interface DossierFact {
	unit: string;
	procedure: string;
	channel: string;
	received_at: string;
	due_at: string;
	finished_at: string;
	outcome: string;
	components_digitised: string;
	electronic_result: string;
	fee: string;
	paid_online: string;
	apology: string;
}
export interface ObservationFact {
	indicator: string;
	unit: string;
	period: string;
	calendar: string;
	cumulative: boolean;
	numerator: string;
	denominator: string;
	/** Percent, as a decimal number. */
	value: string;
}
export interface SubmissionFact {
	unit: string;
	period: string;
	calendar: string;
	source: string;
}

/** First and last day, ISO, both included. */
export interface Window {
	from: string;
	to: string;
}
/** Working days by which a dossier was late; null where it was not, or nobody can say. */
export type LateDays = () => number | null;
/** What an indicator counts among dossiers, by hand: the window is that of the period or of the year to date. */
export interface DossierRule {
	numerator: (dossier: DossierFact, window: Window, late: LateDays) => boolean;
	denominator: (dossier: DossierFact, window: Window, late: LateDays) => boolean;
}

export interface OraclePackage {
	catalogue: Catalogue;
	rules: Record<string, DossierRule>;
	dossiers: DossierFact[];
	observations: ObservationFact[];
	submissions: SubmissionFact[];
}

export interface OracleOptions {
	calendar: string;
	cumulative: boolean;
	structure: Structure;
	heldTo: HeldTo;
}

/** A whole or broken number, exactly. */
export interface Fraction {
	n: bigint;
	d: bigint;
}

export interface Expected {
	numerator: bigint | null;
	denominator: bigint | null;
	status: Status | null;
	target: Fraction | null;
	target_id: string | null;
	target_rule: TargetRule | null;
	operator: Operator | null;
	derived: boolean;
	units_reported: number;
	units_expected: number;
	/** Why there is no figure or nothing to count. */
	reasons: Set<Reason>;
}

export interface Oracle {
	measure: (indicator: string, unit: string, period: string, options: OracleOptions) => Expected;
	/** Whether there is a measurement at all. */
	isShown: (indicator: string, unit: string, period: string, options: OracleOptions) => boolean;
}

/** Counts of one unit or of several; `denominator` is null for counts and amounts. */
interface Counts {
	numerator: bigint;
	denominator: bigint | null;
}
interface Figure {
	counts: Counts | null;
	/** Only a rate was reported, in percent. */
	rate: Fraction | null;
	/** A year to date with a quarter missing: what is known of it, for totals and for the unit that took it over. */
	known: Counts | null;
	derived: boolean;
	gap: Reason | null;
}

const NOTHING: Figure = { counts: null, rate: null, known: null, derived: false, gap: 'no_report' };
const figureOf = (counts: Counts, derived = false): Figure => ({ ...NOTHING, counts, derived, gap: null });

const day = (moment: string): string => moment.slice(0, 10);
const hasTime = (moment: string): boolean => moment.length > 10;
const minute = (moment: string): string => moment.slice(0, 16).replace(' ', 'T');

/** Finished by the first promised day, or by its minute where one was promised; null where either is not known. */
export function onTime(dossier: DossierFact): boolean | null {
	const { due_at: due, finished_at: finished } = dossier;
	if (due === '' || finished === '') return null;
	if (hasTime(due) && hasTime(finished)) return minute(finished) <= minute(due);
	return day(finished) <= day(due);
}

export const receivedIn = (dossier: DossierFact, { from, to }: Window): boolean =>
	day(dossier.received_at) >= from && day(dossier.received_at) <= to;
export const finishedIn = (dossier: DossierFact, { from, to }: Window): boolean =>
	dossier.finished_at !== '' && day(dossier.finished_at) >= from && day(dossier.finished_at) <= to;

function isDated(indicator: Indicator, dossier: DossierFact, window: Window): boolean {
	const finished = dossier.finished_at === '' ? null : day(dossier.finished_at);
	const received = day(dossier.received_at);
	switch (indicator.dated_by) {
		case 'received':
			return receivedIn(dossier, window);
		case 'finished':
			return finishedIn(dossier, window);
		case 'active':
			return received <= window.to && (finished === null || finished >= window.from);
		case 'open':
			return received <= window.to && (finished === null || finished > window.to);
		case null:
			throw new Error(`${indicator.indicator} does not say when a dossier counts`);
	}
}

function decimal(text: string): Fraction {
	const [whole = '', part = ''] = text.split('.');
	return { n: BigInt(whole + part), d: 10n ** BigInt(part.length) };
}
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
/** Negative, zero or positive as `a` is below, at or above `b`; denominators are positive. */
function compare(a: Fraction, b: Fraction): number {
	const difference = a.n * b.d - b.n * a.d;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
const HUNDRED: Fraction = { n: 100n, d: 1n };

function sum(all: Counts[]): Counts {
	return all.reduce((a, b) => ({
		numerator: a.numerator + b.numerator,
		denominator: a.denominator === null || b.denominator === null ? null : a.denominator + b.denominator
	}));
}

export function createOracle({ catalogue, rules, dossiers, observations, submissions }: OraclePackage): Oracle {
	const { settings } = catalogue;
	const units = catalogue.units.filter((u) => u.province === settings.province);
	const unitOf = new Map(units.map((u) => [u.unit, u]));
	const roleOf = (u: Unit) => catalogue.unit_kinds.find((k) => k.kind === u.kind)?.role;
	const reporters = units.filter((u) => roleOf(u) === 'reporting');
	const indicatorOf = new Map(catalogue.indicators.map((i) => [i.indicator, i]));

	/** A unit and the divisions inside it, at any depth. */
	function withDivisions(unit: Unit): Unit[] {
		const inside = units.filter((u) => roleOf(u) === 'division' && u.parent === unit.unit);
		return [unit, ...inside.flatMap(withDivisions)];
	}
	const observationsOf = memo((unit: string) => observations.filter((o) => o.unit === unit));
	const submissionsOf = memo((unit: string) => submissions.filter((s) => s.unit === unit));
	const ownDossiers = memo((unit: string): DossierFact[] => dossiers.filter((d) => d.unit === unit));
	const dossiersOf = memo((unit: string): DossierFact[] => {
		const found = unitOf.get(unit);
		return found === undefined ? [] : withDivisions(found).flatMap((u) => ownDossiers(u.unit));
	});

	const quarters = memo((calendar: string): Period[] =>
		catalogue.periods
			.filter((p) => p.calendar === calendar && p.grain === 'quarter')
			.sort((a, b) => a.from.localeCompare(b.from))
	);
	/** The quarters of the year up to and including this one. */
	const quartersToDate = (period: Period): Period[] =>
		quarters(period.calendar).filter((q) => q.year === period.year && q.to <= period.to);
	const yearToDate = (period: Period): Window => ({
		from: quartersToDate(period)[0]?.from ?? period.from,
		to: period.to
	});
	/** A calendar may begin in the middle of a year. */
	const beginsWithYear = (present: Period[]): boolean => present[0]?.period.endsWith('-Q1') ?? false;
	/** Half years, nine months and years that are the year to date of a quarter. */
	const codesToDate = (period: Period): string[] =>
		catalogue.periods
			.filter((p) => p.calendar === period.calendar && p.grain !== 'quarter')
			.filter((p) => p.from === yearToDate(period).from && p.to === period.to)
			.map((p) => p.period);

	const existsIn = (unit: Unit, { from, to }: Window): boolean =>
		(unit.valid_from === null || unit.valid_from <= to) && (unit.valid_to === null || unit.valid_to >= from);
	const existsAt = (unit: Unit, on: string): boolean => existsIn(unit, { from: on, to: on });

	/** The last day that dossiers or submissions speak of: a dossier that is open then is not counted any further. */
	const lastDay = [
		...dossiers.flatMap((d) => [day(d.received_at), day(d.finished_at)]),
		...submissions.flatMap((s) =>
			catalogue.periods.filter((p) => p.calendar === s.calendar && p.period === s.period).map((p) => p.to)
		)
	].reduce((last, on) => (on > last ? on : last), '');

	function handedIn(unit: Unit, source: string, period: Period): boolean {
		return submissionsOf(unit.unit).some(
			(s) => s.calendar === period.calendar && s.period === period.period && (s.source === '' || s.source === source)
		);
	}

	/** Of a flow, which is counted once, however it ended; of anything else, as it stood at the end of the window. */
	function lateDays(indicator: Indicator, dossier: DossierFact, window: Window): number | null {
		return daysLate(
			catalogue.holidays,
			{ due: day(dossier.due_at), finished: day(dossier.finished_at), onTime: onTime(dossier) },
			indicator.aggregation === 'flow' ? null : window.to,
			settings.asOf ?? lastDay
		);
	}

	function countDossiers(indicator: Indicator, of: DossierFact[], window: Window): Counts {
		const rule = rules[indicator.indicator];
		if (rule === undefined) throw new Error(`no rule by hand for ${indicator.indicator}`);
		const dated = of.filter((d) => isDated(indicator, d, window));
		const count = (meets: DossierRule['numerator']): bigint => {
			const met = dated.filter((d) => meets(d, window, () => lateDays(indicator, d, window)));
			if (indicator.distinct_of === null) return BigInt(met.length);
			return BigInt(new Set(met.map((d) => d.procedure).filter((p) => p !== '')).size);
		};
		return { numerator: count(rule.numerator), denominator: count(rule.denominator) };
	}

	function observed(indicator: Indicator, unit: Unit, period: Period, cumulative: boolean): Figure | null {
		const codes = cumulative ? codesToDate(period) : [];
		const found = observationsOf(unit.unit).find(
			(o) =>
				o.indicator === indicator.indicator &&
				o.calendar === period.calendar &&
				((o.period === period.period && o.cumulative === cumulative) || codes.includes(o.period))
		);
		if (found === undefined) return null;
		if (found.numerator === '') return { ...NOTHING, rate: decimal(found.value), gap: null };
		return figureOf({
			numerator: BigInt(found.numerator),
			denominator: indicator.kind === 'ratio' ? BigInt(found.denominator) : null
		});
	}

	/** Whether the unit handed in other figures of the same source for that quarter. */
	function broughtOthers(indicator: Indicator, unit: Unit, period: Period): boolean {
		return observationsOf(unit.unit).some(
			(o) =>
				o.calendar === period.calendar &&
				(o.period === period.period || codesToDate(period).includes(o.period)) &&
				indicatorOf.get(o.indicator)?.source_system === indicator.source_system
		);
	}

	/** Whether the unit reports the flow from the start of that year: a quarter without a figure is then not nothing. */
	function reportsToDate(indicator: Indicator, unit: Unit, period: Period): boolean {
		const ofYear = quarters(period.calendar).filter((q) => q.year === period.year);
		return indicator.aggregation === 'flow' && ofYear.some((q) => observed(indicator, unit, q, true) !== null);
	}

	/** A unit's own figure of a quarter. */
	function inPeriod(indicator: Indicator, unit: Unit, period: Period): Figure {
		const own = dossiersOf(unit.unit);
		const recorded = own.some((d) => receivedIn(d, period) || finishedIn(d, period));
		if (indicator.facts === 'dossiers') {
			const counts = countDossiers(indicator, own, period);
			// Dossiers in sight tell of themselves, if only that none of them counts.
			const inSight = own.some((d) => isDated(indicator, d, period)) && period.from <= lastDay;
			if (recorded || inSight) return figureOf(counts);
		}
		const reported = observed(indicator, unit, period, false);
		if (reported !== null) return reported;
		if (indicator.aggregation === 'flow' && indicator.facts === 'observations') {
			const toDate = observed(indicator, unit, period, true);
			const earlier = quartersToDate(period).slice(0, -1);
			const before = earlier.at(-1);
			if (toDate?.counts) {
				// The first quarter of the year is its own year to date.
				if (before === undefined) return toDate;
				const last = cumulative(indicator, unit, before).counts;
				// Quarters before a unit existed need no report.
				if (last === null && !earlier.some((q) => existsAt(unit, q.to))) return { ...toDate, derived: true };
				if (last === null) return NOTHING;
				const { numerator: n, denominator: d } = toDate.counts;
				return figureOf(
					{
						numerator: n - last.numerator,
						denominator: d === null || last.denominator === null ? null : d - last.denominator
					},
					true
				);
			}
		}
		const silent =
			handedIn(unit, indicator.source_system, period) &&
			(indicator.facts === 'dossiers' || !broughtOthers(indicator, unit, period)) &&
			!reportsToDate(indicator, unit, period);
		if (silent && indicator.kind === 'ratio') return figureOf({ numerator: 0n, denominator: 0n });
		return NOTHING;
	}

	/** A unit's own figure from the start of the year. */
	function cumulative(indicator: Indicator, unit: Unit, period: Period): Figure {
		const reported = indicator.facts === 'observations' ? observed(indicator, unit, period, true) : null;
		if (reported !== null) return reported;
		if (indicator.aggregation === 'stock') return inPeriod(indicator, unit, period);
		const present = quartersToDate(period);
		// The year to date as last reported, if any, and every quarter after it.
		const startingPoint = present.findLast((q) => observedToDate(indicator, unit, q) !== null);
		const start = startingPoint === undefined ? null : observedToDate(indicator, unit, startingPoint);
		const after = present.filter((q) => startingPoint === undefined || q.from > startingPoint.from);
		const quarterly = after.map((q) => ({ needed: existsAt(unit, q.to), counts: inPeriod(indicator, unit, q).counts }));
		const complete =
			(start !== null || beginsWithYear(present)) && quarterly.every((q) => !q.needed || q.counts !== null);
		const all = [start, ...quarterly.map((q) => q.counts)].filter((c) => c !== null);
		if (all.length === 0) return NOTHING;
		const counts =
			indicator.facts === 'dossiers' && dossiersOf(unit.unit).length > 0
				? countDossiers(indicator, dossiersOf(unit.unit), yearToDate(period))
				: sum(all);
		if (complete) return figureOf(counts, indicator.facts === 'observations' && present.length > 1);
		return { ...NOTHING, known: counts, gap: 'quarter_missing' };
	}

	function observedToDate(indicator: Indicator, unit: Unit, period: Period): Counts | null {
		return indicator.facts === 'observations' ? (observed(indicator, unit, period, true)?.counts ?? null) : null;
	}

	const own = memo3((indicator: string, unit: string, period: string, calendarAndSpan: string): Figure => {
		const [calendar = '', span] = calendarAndSpan.split(' ');
		const i = required(indicatorOf.get(indicator), indicator);
		const u = required(unitOf.get(unit), unit);
		const p = required(
			quarters(calendar).find((q) => q.period === period),
			period
		);
		return span === 'cumulative' ? cumulative(i, u, p) : inPeriod(i, u, p);
	});

	/** Today's unit of a unit: its last successor by merger or renaming; a split is not followed. */
	function today(unit: string): string {
		const next = catalogue.unit_successions.find((s) => s.from_unit === unit && s.kind !== 'split');
		return next === undefined ? unit : today(next.to_unit);
	}
	/** Whose facts are shown under a unit. */
	function membersOf(shown: Unit, structure: Structure): Unit[] {
		if (roleOf(shown) === 'province') return reporters;
		if (structure === 'reported') return [shown];
		return units.filter((u) => roleOf(u) === roleOf(shown) && today(u.unit) === shown.unit);
	}

	interface Shown extends Figure {
		reported: number;
		expected: number;
	}

	const appliesTo = (indicator: Indicator, unit: Unit): boolean =>
		indicator.applies_to === null || indicator.applies_to.split(' ').includes(unit.kind);

	const hasFigure = (f: Figure): boolean => f.counts !== null || f.rate !== null;
	const isExpected = (indicator: Indicator, u: Unit, period: Period): boolean =>
		roleOf(u) === 'reporting' && appliesTo(indicator, u) && existsAt(u, period.to);

	/** The day of the last split of a unit or of one that it took over; null: none. */
	function lastSplit(unit: Unit): string | null {
		const own = units.filter((u) => today(u.unit) === unit.unit || u === unit).map((u) => u.unit);
		const days = catalogue.unit_successions.filter((s) => s.kind === 'split' && own.includes(s.from_unit));
		return days.reduce<string | null>((last, { on }) => (last === null || on > last ? on : last), null);
	}

	function shownFigure(indicator: Indicator, unit: Unit, period: Period, options: OracleOptions): Shown {
		const span = `${period.calendar} ${options.cumulative ? 'cumulative' : 'period'}`;
		const ofUnit = (u: Unit): Figure => own(indicator.indicator, u.unit, period.period, span);
		const members = membersOf(unit, options.structure);
		const isTotal = roleOf(unit) === 'province';
		const hasReported = (u: Unit): boolean => hasFigure(ofUnit(u));
		// Under a unit, whoever is counted counts as expected, so that a single unit that reported is 1 of 1. Whoever is known
		// in part only is expected wherever that part is counted.
		const expected = members.filter(
			(u) => isExpected(indicator, u, period) || ofUnit(u).known !== null || (!isTotal && hasReported(u))
		);
		const coverage = {
			expected: isTotal ? expected.length : Math.max(1, expected.length),
			reported: expected.filter(hasReported).length
		};
		if (isTotal) {
			const itself = ofUnit(unit);
			if (itself.counts !== null || itself.rate !== null) return { ...itself, ...coverage };
		}
		const [first] = members;
		if (!isTotal && first !== undefined && members.length === 1) return { ...ofUnit(first), ...coverage };
		const figures = members.map(ofUnit);
		const told = figures.filter(hasFigure);
		const [only] = told;
		// One of several predecessors has reported, if only a rate: its figure is what is known of today's unit.
		if (!isTotal && told.length === 1 && only?.rate) return { ...only, ...coverage };
		// Counts cannot be added to a rate; today's unit would be shown by the lesser part of itself.
		if (!isTotal && told.length > 1 && told.some((f) => f.rate !== null))
			return { ...NOTHING, gap: 'rates_left_out', ...coverage };
		// What is known of an incomplete year to date enters the province's total, and today's unit once another has a figure.
		const parts = figures.flatMap((f) => f.counts ?? (isTotal || told.length > 0 ? f.known : null) ?? []);
		if (parts.length === 0) {
			const missing = !isTotal && figures.some((f) => f.gap === 'quarter_missing');
			const gap = told.length > 0 ? 'rates_left_out' : missing ? 'quarter_missing' : 'no_report';
			return { ...NOTHING, gap, ...coverage };
		}
		const window = options.cumulative ? yearToDate(period) : period;
		const counts =
			indicator.aggregation === 'distinct'
				? countDossiers(
						indicator,
						members.flatMap((u) => dossiersOf(u.unit)),
						window
					)
				: sum(parts);
		return {
			...figureOf(
				counts,
				figures.some((f) => f.derived)
			),
			...coverage
		};
	}

	const planUnit = new Map(catalogue.plans.map((p) => [p.plan, p.unit]));

	const issuer = (t: Target): string => planUnit.get(t.plan) ?? '';

	function targetOf(
		indicator: Indicator,
		unit: Unit,
		period: Period,
		options: OracleOptions
	): { target: Target; rule: TargetRule } | null {
		const possible = catalogue.targets.filter(
			(t) =>
				t.indicator === indicator.indicator &&
				t.part === null &&
				unitOf.has(issuer(t)) &&
				!catalogue.targets.some((later) => later.supersedes === t.target && later.valid_from <= period.to) &&
				t.valid_from <= period.to &&
				period.to <= t.valid_to &&
				(t.period === null || (t.period === period.period && !options.cumulative))
		);
		const order: [TargetRule, (t: Target) => boolean][] = [
			['unit_period', (t) => t.scope_type === 'unit' && t.scope === unit.unit && t.period !== null],
			['unit_year', (t) => t.scope_type === 'unit' && t.scope === unit.unit && t.period === null],
			['unit_kind', (t) => t.scope_type === 'unit_kind' && t.scope === unit.kind && issuer(t) === settings.province],
			['province', (t) => t.scope_type === 'province' && issuer(t) === settings.province],
			['plan', (t) => t.scope_type === 'plan' && [unit.unit, settings.province].includes(issuer(t))]
		];
		for (const [rule, holds] of order) {
			if (options.heldTo === 'province' && (rule === 'unit_period' || rule === 'unit_year')) continue;
			const target = possible.find(holds);
			if (target !== undefined) return { target, rule };
		}
		return null;
	}

	/** The level that a target sets, in the unit of the value; or why it sets none. */
	function levelOf(
		target: Target,
		indicator: Indicator,
		unit: Unit,
		period: Period,
		options: OracleOptions
	): Fraction | Reason {
		if (indicator.kind !== 'ratio' && target.period === null && !options.cumulative) return 'cumulative_only';
		if (target.value === null) return 'target_not_assigned';
		const value = decimal(String(target.value));
		if (target.kind === 'fixed' || target.kind === 'assigned') return value;
		const base = target.base_value !== null ? decimal(String(target.base_value)) : lastYear();
		if (base === null) return 'no_base';
		const basis = target.basis === 'unstated' ? settings.incrementBasis : target.basis;
		const level = basis === 'relative' ? plus(base, times(base, { n: value.n, d: value.d * 100n })) : plus(base, value);
		if (target.cap === null) return level;
		const cap = decimal(String(target.cap));
		return compare(level, cap) > 0 ? cap : level;

		function lastYear(): Fraction | null {
			const last = quarters(period.calendar)
				.filter((q) => q.year === period.year - 1)
				.at(-1);
			if (last === undefined || target.kind === 'baseline') return null;
			const figure = shownFigure(indicator, unit, last, { ...options, cumulative: true });
			return figure.rate ?? valueOf(figure.counts);
		}
	}

	function statusOf(indicator: Indicator, figure: Figure, operator: Operator, level: Fraction): Status {
		const value = required(figure.rate ?? valueOf(figure.counts), 'value');
		const allowance =
			indicator.kind === 'ratio'
				? decimal(String(settings.nearPoints))
				: times(level, { n: BigInt(settings.nearPercent), d: 100n });
		const low = plus(level, { n: -allowance.n, d: allowance.d });
		const high = plus(level, allowance);
		const [met, near] = {
			at_least: [compare(value, level) >= 0, compare(value, low) >= 0],
			above: [compare(value, level) > 0, compare(value, low) >= 0],
			at_most: [compare(value, level) <= 0, compare(value, high) <= 0],
			below: [compare(value, level) < 0, compare(value, high) <= 0],
			equal: [compare(value, level) === 0, compare(value, low) >= 0 && compare(value, high) <= 0]
		}[operator];
		return met === true ? 'met' : near === true ? 'near' : 'missed';
	}

	/** The quarter of a code, and the options: a half year, nine months or a year under its own name is a year to date. */
	function read(periodCode: string, options: OracleOptions): { period: Period; span: OracleOptions } {
		const quarter = quarters(options.calendar).find(
			(q) => q.period === periodCode || codesToDate(q).includes(periodCode)
		);
		const period = required(quarter, periodCode);
		return { period, span: period.period === periodCode ? options : { ...options, cumulative: true } };
	}

	return {
		isShown: (indicatorCode, unitCode, periodCode, options) => {
			const indicator = required(indicatorOf.get(indicatorCode), indicatorCode);
			const unit = required(unitOf.get(unitCode), unitCode);
			if (roleOf(unit) === 'province') return true;
			const { period, span } = read(periodCode, options);
			const key = `${period.calendar} ${span.cumulative ? 'cumulative' : 'period'}`;
			return membersOf(unit, options.structure).some(
				(u) => isExpected(indicator, u, period) || hasFigure(own(indicator.indicator, u.unit, period.period, key))
			);
		},
		measure: (indicatorCode, unitCode, periodCode, options) => {
			const indicator = required(indicatorOf.get(indicatorCode), indicatorCode);
			const unit = required(unitOf.get(unitCode), unitCode);
			const { period, span } = read(periodCode, options);
			const figure = shownFigure(indicator, unit, period, span);
			const chosen = targetOf(indicator, unit, { ...period, period: periodCode }, options);
			const level = chosen === null ? 'no_rule' : levelOf(chosen.target, indicator, unit, period, span);
			const reasons = new Set<Reason>(typeof level === 'string' ? [level] : []);
			const toDate = options.cumulative ? indicator.aggregation !== 'stock' : period.period !== periodCode;
			const begins = toDate ? yearToDate(period).from : period.from;
			const split = options.structure === 'current' ? lastSplit(unit) : null;
			if (split !== null && begins < split) reasons.add('not_convertible');
			if (hasFigure(figure) && figure.reported < figure.expected) reasons.add('partial');
			let status: Status | null;
			if (figure.counts === null && figure.rate === null) {
				status = 'no_data';
				if (figure.gap !== null) reasons.add(figure.gap);
			} else if (isFault(figure.counts)) {
				status = null;
			} else if (figure.counts?.denominator === 0n) {
				status = 'not_occurring';
				reasons.add('nothing_occurred');
			} else if (chosen === null || typeof level === 'string') {
				status = 'no_target';
			} else {
				status = statusOf(indicator, figure, chosen.target.operator, level);
			}
			return {
				numerator: figure.counts?.numerator ?? null,
				denominator: figure.counts?.denominator ?? null,
				status,
				target: typeof level === 'string' ? null : level,
				target_id: chosen?.target.target ?? null,
				target_rule: chosen?.rule ?? null,
				operator: chosen?.target.operator ?? null,
				derived: figure.derived,
				units_reported: figure.reported,
				units_expected: figure.expected,
				reasons
			};
		}
	};
}

/** Numerator over denominator, or below nothing. */
function isFault(counts: Counts | null): boolean {
	if (counts === null) return false;
	if (counts.numerator < 0n) return true;
	return counts.denominator !== null && (counts.denominator < 0n || counts.numerator > counts.denominator);
}

/** Percent for ratios, otherwise the count; null where there is nothing to divide by. */
function valueOf(counts: Counts | null): Fraction | null {
	if (counts === null || counts.denominator === 0n) return null;
	const { numerator: n, denominator: d } = counts;
	return d === null ? { n, d: 1n } : times({ n, d }, HUNDRED);
}

function required<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined) throw new Error(`no ${what}`);
	return value;
}

function memo<T>(compute: (key: string) => T): (key: string) => T {
	const known = new Map<string, T>();
	return (key) => {
		if (!known.has(key)) known.set(key, compute(key));
		return known.get(key) as T;
	};
}

function memo3<T>(compute: (a: string, b: string, c: string, d: string) => T) {
	const known = new Map<string, T>();
	return (a: string, b: string, c: string, d: string): T => {
		const key = [a, b, c, d].join('\n');
		if (!known.has(key)) known.set(key, compute(a, b, c, d));
		return known.get(key) as T;
	};
}
