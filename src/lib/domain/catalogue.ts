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
	numerator_en: string | null;
	denominator_vi: string | null;
	denominator_en: string | null;
	facts: 'dossiers' | 'observations';
	dated_by: 'received' | 'finished' | 'active' | 'open' | null;
	numerator_sql: string | null;
	denominator_sql: string | null;
	distinct_of: 'procedure' | null;
	method: string;
	method_en: string | null;
	source_system: string;
	legal_basis: string | null;
	legal_basis_en: string | null;
	decimals: number;
	core: boolean;
	position: number;
	/** Unit kinds separated by spaces; null: every reporting kind. */
	applies_to: string | null;
	note: string | null;
	note_en: string | null;
}

export interface Plan {
	plan: string;
	unit: string;
	title: string;
	title_en: string | null;
	number: string | null;
	issued_on: string | null;
	year_from: number;
	year_to: number;
	document: string | null;
	fictional: boolean;
	note: string | null;
	note_en: string | null;
}

export interface Target {
	target: string;
	plan: string;
	indicator: string;
	part: string | null;
	part_en: string | null;
	kind: TargetKind;
	operator: Operator;
	/** Percent for ratios, the count for counts, the change for increment and baseline. */
	value: number | null;
	basis: 'points' | 'relative' | 'absolute' | 'unstated' | null;
	cap: number | null;
	base: string | null;
	base_en: string | null;
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
	assigned_by_en: string | null;
	supersedes: string | null;
	follows: string | null;
	/** The objective or task of the plan that states it. */
	task: string | null;
	place: string;
	place_en: string | null;
	note: string | null;
	note_en: string | null;
}

export interface TargetQuote {
	target: string;
	fragment: number;
	line: number;
	quote: string;
}

/** A part of a plan that holds rows: a field's heading of the annex, or a paragraph of the body. */
export interface PlanSection {
	section: string;
	plan: string;
	field: string;
	/** As written. */
	number: string | null;
	heading: string;
	/** Lines of the document's text, from 1, both included; null for a plan without one. */
	line_from: number | null;
	line_to: number | null;
	/** Columns that its rows have in the document, separated by spaces. */
	cells: string;
	/** How many rows of each level the heading itself declares; null: it does not. */
	objectives: number | null;
	tasks: number | null;
	activities: number | null;
	note: string | null;
	note_en: string | null;
}

export type TaskLevel = 'objective' | 'task' | 'activity';
export type TaskStatus = 'not_started' | 'in_progress' | 'done';

/** The cells of a plan's row that hold words of the document. */
export const TASK_CELLS = [
	'number',
	'name',
	'requirement',
	'deliverable',
	'lead',
	'support',
	'start',
	'deadline',
	'remark'
] as const;
export type TaskCell = (typeof TASK_CELLS)[number];

/** An objective, a task or an activity of a plan; every text as the document has it. */
export interface Task extends Record<Exclude<TaskCell, 'name'>, string | null> {
	task: string;
	plan: string;
	section: string;
	field: string;
	level: TaskLevel;
	/** The row that it stands under. */
	parent: string | null;
	name: string;
	/** The time that the deadline names, ISO, both included; null: none, or not certain. */
	due_from: string | null;
	due_to: string | null;
	/** Null: nobody has said. */
	status: TaskStatus | null;
	status_on: string | null;
	evidence: string | null;
	evidence_en: string | null;
	note: string | null;
	note_en: string | null;
}

/** A stretch of a cell that stands verbatim in the document. */
export interface TaskQuote {
	task: string;
	cell: TaskCell;
	/** Order, from 1. */
	fragment: number;
	line: number;
	quote: string;
}

/** Who leads or supports a task. */
export interface TaskUnit {
	task: string;
	role: 'lead' | 'support';
	position: number;
	/** Verbatim part of the cell. */
	mention: string;
	/** Null: a group of units, or not certain. */
	unit: string | null;
}

/** Text of a section that is no cell of a row. */
export interface PlanPassage {
	plan: string;
	line: number;
	kind: 'heading' | 'table_head' | 'page_number' | 'group' | 'unplaced' | 'other';
	quote: string;
}

export const DEFECT_KINDS = [
	'numbering_skipped',
	'numbering_repeated',
	'wrong_year',
	'wrong_reference',
	'typing_error',
	'displaced_cell',
	'missing_cell',
	'left_blank',
	'count_differs',
	'inconsistent',
	'other'
] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

/** A defect of the document itself: kept, never corrected. */
export interface PlanDefect {
	defect: string;
	plan: string;
	kind: DefectKind;
	line: number;
	quote: string | null;
	task: string | null;
	target: string | null;
	note: string;
	note_en: string | null;
}

export interface Holiday {
	/** ISO. */
	date: string;
	/** off: nobody works; makeup: a day of the weekend that is worked. */
	kind: 'off' | 'makeup';
	name: string;
	name_en: string | null;
	source: string;
	unverified: boolean | null;
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
	name_en: string | null;
	short_name_en: string | null;
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
	note_en: string | null;
}

export interface Succession {
	from_unit: string;
	to_unit: string;
	on: string;
	kind: 'merge' | 'rename' | 'split';
	unverified: boolean | null;
	note: string | null;
	note_en: string | null;
}

export interface Calendar {
	calendar: string;
	name_vi: string;
	name_en: string;
	source: string;
	source_en: string | null;
	note: string | null;
	note_en: string | null;
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
	note_en: string | null;
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
	plan_sections: PlanSection[];
	tasks: Task[];
	task_units: TaskUnit[];
	plan_defects: PlanDefect[];
	unit_kinds: UnitKind[];
	units: Unit[];
	unit_successions: Succession[];
	calendars: Calendar[];
	periods: Period[];
	holidays: Holiday[];
	source_systems: SourceSystem[];
}
