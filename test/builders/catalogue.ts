import type {
	Calendar,
	Catalogue,
	Holiday,
	Indicator,
	Period,
	Plan,
	PlanDefect,
	PlanSection,
	Settings,
	Succession,
	Target,
	Task,
	TaskUnit,
	Unit
} from '../../src/lib/domain/catalogue';

/**
 * Rows of the catalogue for tests: each with the least that makes it a row, every nullable column empty. A new
 * column of a table needs one line here and nothing in the tests.
 */

export const settings = (more: Partial<Settings> = {}): Settings => ({
	province: 'p',
	calendar: 'quarter',
	nearPoints: 5,
	nearPercent: 5,
	incrementBasis: 'points',
	since: null,
	asOf: null,
	notice: null,
	practice: null,
	...more
});

export const unit = (code: string, more: Partial<Unit> = {}): Unit => ({
	unit: code,
	name: code,
	short_name: code,
	name_en: null,
	short_name_en: null,
	kind: 'department',
	parent: null,
	province: 'p',
	code: null,
	valid_from: null,
	valid_to: null,
	unverified: null,
	note: null,
	note_en: null,
	...more
});

export const succession = (
	from: string,
	to: string,
	on: string,
	kind: Succession['kind'],
	more: Partial<Succession> = {}
): Succession => ({
	from_unit: from,
	to_unit: to,
	on,
	kind,
	unverified: null,
	note: null,
	note_en: null,
	...more
});

/** A ratio of observed figures, the higher the better. */
export const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
	indicator: code,
	slug: code,
	concept: code,
	field: 'f',
	name_vi: code,
	name_en: code,
	short_name_vi: code,
	short_name_en: code,
	kind: 'ratio',
	unit_vi: '%',
	unit_en: '%',
	aggregation: 'flow',
	direction: 'higher',
	numerator_vi: 'tử số',
	numerator_en: null,
	denominator_vi: 'mẫu số',
	denominator_en: null,
	facts: 'observations',
	dated_by: null,
	numerator_sql: null,
	denominator_sql: null,
	distinct_of: null,
	method: 'own',
	method_en: null,
	source_system: 'office',
	legal_basis: null,
	legal_basis_en: null,
	decimals: 1,
	core: false,
	position: 9,
	applies_to: null,
	note: null,
	note_en: null,
	...more
});

/** A plan for 2025 without a document. */
export const plan = (code: string, more: Partial<Plan> = {}): Plan => ({
	plan: code,
	unit: 'p',
	title: code,
	title_en: null,
	number: null,
	issued_on: null,
	year_from: 2025,
	year_to: 2025,
	document: null,
	fictional: true,
	note: null,
	note_en: null,
	...more
});

/** At least 90 in 2025, for the province. */
export const target = (code: string, more: Partial<Target> = {}): Target => ({
	target: code,
	plan: 'plan',
	indicator: code,
	part: null,
	part_en: null,
	kind: 'fixed',
	operator: 'at_least',
	value: 90,
	basis: null,
	cap: null,
	base: null,
	base_en: null,
	base_value: null,
	statistic: null,
	soft: false,
	scope_type: 'province',
	scope: null,
	period: null,
	valid_from: '2025-01-01',
	valid_to: '2025-12-31',
	cadence: 'yearly',
	assigned_by: null,
	assigned_by_en: null,
	supersedes: null,
	follows: null,
	task: null,
	place: 'I',
	place_en: null,
	note: null,
	note_en: null,
	...more
});

/** A section of the plan `plan`, without a document, whose rows have a number and a name. */
export const section = (code: string, more: Partial<PlanSection> = {}): PlanSection => ({
	section: code,
	plan: 'plan',
	field: 'f',
	number: null,
	heading: code,
	line_from: null,
	line_to: null,
	cells: 'number name',
	objectives: null,
	tasks: null,
	activities: null,
	note: null,
	note_en: null,
	...more
});

/** A task of the section `section` of the plan `plan`, with a name and nothing else. */
export const task = (code: string, more: Partial<Task> = {}): Task => ({
	task: code,
	plan: 'plan',
	section: 'section',
	field: 'f',
	level: 'task',
	parent: null,
	number: null,
	name: code,
	requirement: null,
	deliverable: null,
	lead: null,
	support: null,
	start: null,
	deadline: null,
	due_from: null,
	due_to: null,
	status: null,
	status_on: null,
	evidence: null,
	evidence_en: null,
	remark: null,
	note: null,
	note_en: null,
	...more
});

export const taskUnit = (code: string, mention: string, more: Partial<TaskUnit> = {}): TaskUnit => ({
	task: code,
	role: 'lead',
	position: 1,
	mention,
	unit: null,
	...more
});

export const defect = (code: string, more: Partial<PlanDefect> = {}): PlanDefect => ({
	defect: code,
	plan: 'plan',
	kind: 'other',
	line: 1,
	quote: null,
	task: null,
	target: null,
	note: 'Lỗi',
	note_en: null,
	...more
});

export const calendar = (code: string, more: Partial<Calendar> = {}): Calendar => ({
	calendar: code,
	name_vi: code,
	name_en: code,
	source: '',
	source_en: null,
	note: null,
	note_en: null,
	...more
});

/** A quarter; `code` as 2025-Q3. */
export const period = (code: string, more: Partial<Period> = {}): Period => {
	const year = code.slice(0, 4);
	const k = Number(code.slice(-1)) - 1;
	return {
		calendar: 'quarter',
		period: code,
		grain: 'quarter',
		year: Number(year),
		from: `${year}-${['01-01', '04-01', '07-01', '10-01'][k] ?? ''}`,
		to: `${year}-${['03-31', '06-30', '09-30', '12-31'][k] ?? ''}`,
		due: null,
		source: 'test',
		unverified: null,
		note: null,
		note_en: null,
		...more
	};
};

export const holiday = (date: string, more: Partial<Holiday> = {}): Holiday => ({
	date,
	kind: 'off',
	name: date,
	name_en: null,
	source: 'test',
	unverified: null,
	...more
});

/** A catalogue without rows but those given. */
export const catalogueOf = (more: Partial<Catalogue> = {}): Catalogue => ({
	settings: settings(),
	fields: [],
	concepts: [],
	indicators: [],
	plans: [],
	targets: [],
	target_quotes: [],
	plan_sections: [],
	tasks: [],
	task_units: [],
	plan_defects: [],
	unit_kinds: [],
	units: [],
	unit_successions: [],
	calendars: [],
	periods: [],
	holidays: [],
	source_systems: [],
	...more
});
