/** Rows of the data package as the program uses them: one interface a table, null for an empty cell. */

export type IndicatorKind = 'ratio' | 'count' | 'amount';
export type Aggregation = 'flow' | 'stock' | 'distinct' | 'cohort';
export type Direction = 'higher' | 'lower' | 'none';
export type Operator = 'at_least' | 'above' | 'at_most' | 'below' | 'equal';
export type TargetKind = 'fixed' | 'assigned' | 'increment' | 'baseline';
export type ScopeType = 'unit' | 'unit_kind' | 'province' | 'plan';
export type Grain = 'quarter' | 'half' | 'nine_months' | 'year';

export interface Field {
	field: string;
	number: string;
	name_vi: string;
	name_en: string;
}

export interface Concept {
	concept: string;
	field: string;
	name_vi: string;
	name_en: string;
}

export interface Indicator {
	indicator: string;
	/** URL segment. */
	slug: string;
	concept: string;
	field: string;
	name_vi: string;
	name_en: string;
	short_name_vi: string;
	short_name_en: string;
	kind: IndicatorKind;
	unit_vi: string;
	unit_en: string | null;
	aggregation: Aggregation;
	direction: Direction;
	numerator_vi: string;
	denominator_vi: string | null;
	facts: 'dossiers' | 'observations';
	dated_by: 'received' | 'finished' | 'active' | 'open' | null;
	numerator_sql: string | null;
	denominator_sql: string | null;
	distinct_of: 'procedure' | null;
	method: string;
	source_system: string;
	legal_basis: string | null;
	decimals: number;
	core: boolean;
	position: number;
	/** Unit kinds separated by spaces; null: every reporting kind. */
	applies_to: string | null;
	note: string | null;
}

export interface Plan {
	plan: string;
	unit: string;
	title: string;
	number: string | null;
	issued_on: string | null;
	year_from: number;
	year_to: number;
	document: string | null;
	fictional: boolean;
	note: string | null;
}

export interface Target {
	target: string;
	plan: string;
	indicator: string;
	part: string | null;
	kind: TargetKind;
	operator: Operator;
	/** Percent for ratios, the count for counts, the change for increment and baseline. */
	value: number | null;
	basis: 'points' | 'relative' | 'absolute' | 'unstated' | null;
	cap: number | null;
	base: string | null;
	base_value: number | null;
	statistic: 'average' | null;
	soft: boolean;
	scope_type: ScopeType;
	scope: string | null;
	period: string | null;
	valid_from: string;
	valid_to: string;
	cadence: 'once' | 'yearly';
	assigned_by: string | null;
	supersedes: string | null;
	follows: string | null;
	place: string;
	note: string | null;
}

export interface TargetQuote {
	target: string;
	fragment: number;
	line: number;
	quote: string;
}

export interface UnitKind {
	kind: string;
	role: 'province' | 'reporting' | 'division';
	name_vi: string;
	name_en: string;
	position: number;
}

export interface Unit {
	unit: string;
	name: string;
	short_name: string;
	kind: string;
	parent: string | null;
	province: string;
	code: string | null;
	/** First day, ISO; null: before all data. */
	valid_from: string | null;
	/** Last day, ISO, included; null: still exists. */
	valid_to: string | null;
	unverified: boolean | null;
	note: string | null;
}

export interface Succession {
	from_unit: string;
	to_unit: string;
	on: string;
	kind: 'merge' | 'rename' | 'split';
	unverified: boolean | null;
	note: string | null;
}

export interface Calendar {
	calendar: string;
	name_vi: string;
	name_en: string;
	source: string;
	note: string | null;
}

export interface Period {
	calendar: string;
	period: string;
	grain: Grain;
	year: number;
	/** First day, ISO. */
	from: string;
	/** Last day, ISO, included. */
	to: string;
	due: string | null;
	source: string;
	unverified: boolean | null;
	note: string | null;
}

export interface SourceSystem {
	source: string;
	name_vi: string;
	name_en: string;
}

/** What `datapackage.json` says under `cchc`: settings, never constants in code. */
export interface Settings {
	/** The province that the package reports on. */
	province: string;
	/** The calendar that is shown first. */
	calendar: string;
	/** Missed by at most this many percentage points is near (ratios). */
	nearPoints: number;
	/** Missed by at most this share of the target, in percent, is near (counts and amounts). */
	nearPercent: number;
	/** How an increase is read where the plan does not say. */
	incrementBasis: 'points' | 'relative';
	/** First day that the facts speak of, ISO; periods that begin earlier are not shown. Null: no limit. */
	since: string | null;
	/** Last day that the facts speak of, ISO; periods that end later are not shown. Null: no limit. */
	asOf: string | null;
	/** Words that stand on everything made from the package, e.g. "Số liệu minh họa"; null: nothing. */
	notice: { vi: string; en: string } | null;
	/** Facts are generated when the folder holds none; null: they never are. */
	practice: { dossiers: number; seed: number } | null;
}

/** Everything that a data package says apart from its facts. */
export interface Catalogue {
	settings: Settings;
	fields: Field[];
	concepts: Concept[];
	indicators: Indicator[];
	plans: Plan[];
	targets: Target[];
	target_quotes: TargetQuote[];
	unit_kinds: UnitKind[];
	units: Unit[];
	unit_successions: Succession[];
	calendars: Calendar[];
	periods: Period[];
	source_systems: SourceSystem[];
}
