import type { Operator } from './catalogue';

/** Decided in SQL on integer counts, before any rounding. */
export const STATUSES = ['met', 'near', 'missed', 'not_occurring', 'no_data', 'no_target'] as const;
export type Status = (typeof STATUSES)[number];

/** As reported by the units of the time, or recomputed for today's units. */
export type Structure = 'reported' | 'current';

/**
 * Which rule chose the target. `province`: the province's own target; `plan`: the default of a plan.
 * The order of precedence is the order here.
 */
export const TARGET_RULES = ['unit_period', 'unit_year', 'unit_kind', 'province', 'plan'] as const;
export type TargetRule = (typeof TARGET_RULES)[number];

/** `own`: every rule; `province`: what the province asks of everybody, so that a scoreboard compares like with like. */
export type HeldTo = 'own' | 'province';

/**
 * One figure: an indicator of a unit in a period, held against its target.
 * Everything on screen, in a file or in a report is made of these.
 */
export interface Measurement {
	indicator: string;
	unit: string;
	calendar: string;
	period: string;
	/** From the start of the year to the end of the period. */
	cumulative: boolean;
	structure: Structure;
	/** Integer counts; null where nothing was reported or only a rate was. */
	numerator: number | null;
	denominator: number | null;
	/** Percent for ratios, otherwise the count or amount; null where there is none. Not rounded. */
	value: number | null;
	/** Answers that a reported rate rests on. */
	n: number | null;
	method: string | null;
	operator: Operator | null;
	/** In the unit of `value`; null where there is no target or it has no value. */
	target: number | null;
	/** Code of the target row that applied, also where it has no value. */
	target_id: string | null;
	target_rule: TargetRule | null;
	/** Null where the figure is a fault (numerator over denominator). */
	status: Status | null;
	/** Why, as codes separated by spaces (see `REASONS`); empty where nothing needs saying. */
	reason: string;
	/** Computed from adjacent windows, not reported itself. */
	derived: boolean;
	/** Where the counts come from; null where there are none. */
	facts: 'dossiers' | 'observations' | null;
	/** File, sheet and row of an observation, as `file#sheet#row`; null otherwise. */
	source_ref: string | null;
	/** Units counted in this figure that reported, of those expected to: 1 of 1 for a single unit that did. */
	units_reported: number;
	units_expected: number;
}

/** Codes of `Measurement.reason`. */
export const REASONS = [
	'no_report',
	'quarter_missing',
	'nothing_occurred',
	'no_rule',
	'target_not_assigned',
	'no_base',
	'cumulative_only',
	'provisional',
	'assumed_points',
	'assumed_relative',
	'rate_only',
	'not_additive',
	'numerator_over_denominator',
	'conflict',
	'negative_difference',
	'partial',
	'rates_left_out',
	'not_convertible'
] as const;
export type Reason = (typeof REASONS)[number];
