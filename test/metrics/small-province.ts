import type { Catalogue, Target, Unit } from '../../src/lib/domain/catalogue';
import type { Measurement } from '../../src/lib/domain/measurement';
import type { Cell, ColumnType, Engine, TableInput } from '../../src/lib/engine/engine';
import { toTable } from '../../src/lib/engine/to-table';
import { buildCube, loadCatalogue, measure, prepareCells } from '../../src/lib/metrics/run';
import { DOSSIER_COLUMNS, typedDossiers } from '../../src/lib/ingest/dossiers';
import type { MeasureOptions } from '../../src/lib/metrics/measure';
import * as build from '../builders/catalogue';

/**
 * A province small enough to compute by hand: department A with its division A1, department B, which A took over on
 * 1 March 2025, department C, and a district D that gave way to commune E on 1 July 2025. Calendar quarters 2024–2025.
 */
export const unit = (code: string, kind: string, more: Partial<Unit> = {}): Unit =>
	build.unit(code, { kind, parent: 'P', province: 'P', ...more });

export const target = (code: string, more: Partial<Target> = {}): Target =>
	build.target(code, { plan: 'province-plan', indicator: 'documents', ...more });

const { indicator, period } = build;
export { indicator, period };

export function smallProvince(more: Partial<Catalogue> = {}): Catalogue {
	return build.catalogueOf({
		settings: build.settings({ province: 'P' }),
		indicators: [
			indicator('received-online', {
				position: 1,
				core: true,
				facts: 'dossiers',
				dated_by: 'received',
				source_system: 'one-stop',
				numerator_sql: "channel in ('online_full', 'online_partial')",
				denominator_sql: 'true'
			}),
			indicator('on-time', {
				position: 2,
				core: true,
				facts: 'dossiers',
				dated_by: 'finished',
				source_system: 'one-stop',
				numerator_sql: "outcome in ('granted', 'refused') and on_time",
				denominator_sql: "outcome in ('granted', 'refused') and due_at is not null"
			}),
			indicator('procedures-paid', {
				position: 3,
				facts: 'dossiers',
				aggregation: 'distinct',
				distinct_of: 'procedure',
				dated_by: 'received',
				source_system: 'one-stop',
				numerator_sql: 'paid_online',
				denominator_sql: 'fee > 0'
			}),
			indicator('on-time-cohort', {
				position: 4,
				facts: 'dossiers',
				aggregation: 'cohort',
				dated_by: 'active',
				source_system: 'one-stop',
				numerator_sql:
					'(finished_on <= period_to and on_time) or ((finished_on is null or finished_on > period_to) and (due_on is null or due_on >= period_to))',
				denominator_sql: 'true'
			}),
			indicator('documents', { position: 5, core: true }),
			indicator('backlog', { position: 6, aggregation: 'stock', direction: 'lower' }),
			indicator('forms', { position: 7, kind: 'count', denominator_vi: null, unit_vi: 'phiếu' })
		],
		plans: [
			build.plan('province-plan', { unit: 'P', year_from: 2024, year_to: 2026 }),
			build.plan('plan-of-a', { unit: 'A' })
		],
		unit_kinds: [
			{ kind: 'province', role: 'province', name_vi: '', name_en: '', position: 1 },
			{ kind: 'department', role: 'reporting', name_vi: '', name_en: '', position: 2 },
			{ kind: 'division', role: 'division', name_vi: '', name_en: '', position: 3 },
			{ kind: 'district', role: 'reporting', name_vi: '', name_en: '', position: 4 },
			{ kind: 'commune', role: 'reporting', name_vi: '', name_en: '', position: 5 }
		],
		units: [
			unit('P', 'province', { parent: null }),
			unit('A', 'department'),
			unit('A1', 'division', { parent: 'A' }),
			unit('B', 'department', { valid_to: '2025-02-28' }),
			unit('C', 'department'),
			unit('D', 'district', { valid_to: '2025-06-30' }),
			unit('E', 'commune', { valid_from: '2025-07-01' })
		],
		unit_successions: [
			build.succession('B', 'A', '2025-03-01', 'merge'),
			build.succession('D', 'E', '2025-07-01', 'split')
		],
		periods: [2024, 2025].flatMap((year) => [1, 2, 3, 4].map((k) => period(`${String(year)}-Q${String(k)}`))),
		...more
	});
}

export interface DossierRow {
	dossier?: string;
	unit: string;
	received_at: string;
	procedure?: string | null;
	channel?: string | null;
	due_at?: string | null;
	finished_at?: string | null;
	outcome?: string | null;
	components_digitised?: string | null;
	fee?: string | null;
	paid_online?: string | null;
}

export interface ObservationRow {
	indicator?: string;
	unit: string;
	period: string;
	calendar?: string;
	cumulative?: boolean;
	method?: string | null;
	numerator?: number | null;
	denominator?: number | null;
	/** Percent. */
	value?: number;
	n?: number;
}

export interface SubmissionRow {
	unit: string;
	period: string;
	calendar?: string;
	source?: string | null;
}

export interface Facts {
	dossiers?: DossierRow[];
	observations?: ObservationRow[];
	submissions?: SubmissionRow[];
}

const text: ColumnType = 'VARCHAR';

export function factInputs(facts: Facts): TableInput[] {
	const dossiers: Record<string, Cell>[] = (facts.dossiers ?? []).map((d, at) => ({
		dossier: `d${String(at)}`,
		row: at + 2,
		...d
	}));
	return [
		toTable('dossier_raw', { row: 'BIGINT', ...Object.fromEntries(DOSSIER_COLUMNS.map((c) => [c, text])) }, dossiers),
		toTable(
			'observation',
			{
				indicator: text,
				unit: text,
				period: text,
				calendar: text,
				cumulative: 'BOOLEAN',
				method: text,
				numerator: 'BIGINT',
				denominator: 'BIGINT',
				value_e4: 'BIGINT',
				n: 'BIGINT',
				ref: text
			},
			(facts.observations ?? []).map((o, at) => ({
				indicator: o.indicator ?? 'documents',
				unit: o.unit,
				period: o.period,
				calendar: o.calendar ?? 'quarter',
				cumulative: o.cumulative ?? false,
				method: o.method ?? null,
				numerator: o.numerator ?? null,
				denominator: o.denominator ?? null,
				value_e4: o.value === undefined ? null : Math.round(o.value * 10_000),
				n: o.n ?? null,
				ref: `observations.csv##${String(at + 2)}`
			}))
		),
		toTable(
			'submission',
			{ unit: text, period: text, calendar: text, source: text },
			(facts.submissions ?? []).map((s) => ({
				unit: s.unit,
				period: s.period,
				calendar: s.calendar ?? 'quarter',
				source: s.source ?? null
			}))
		)
	];
}

/** Everything loaded and counted. The caller closes the engine. */
export async function load(engine: Engine, catalogue: Catalogue, facts: Facts): Promise<void> {
	await loadCatalogue(engine, catalogue);
	for (const table of factInputs(facts)) await engine.insert(table);
	await engine.run(typedDossiers);
	await buildCube(engine, catalogue);
	await prepareCells(engine);
}

export const IN_PERIOD: MeasureOptions = {
	calendar: 'quarter',
	cumulative: false,
	structure: 'reported',
	heldTo: 'own'
};
export const TO_DATE: MeasureOptions = { ...IN_PERIOD, cumulative: true };

export async function measured(
	engine: Engine,
	catalogue: Catalogue,
	facts: Facts,
	options: Partial<MeasureOptions> = {}
): Promise<Measurement[]> {
	await load(engine, catalogue, facts);
	return measure(engine, catalogue.settings, { ...IN_PERIOD, ...options });
}

/** The one measurement of that indicator, unit and period; throws where there is none or more than one. */
export function only(rows: Measurement[], indicatorCode: string, unitCode: string, periodCode: string): Measurement {
	const found = rows.filter((m) => m.indicator === indicatorCode && m.unit === unitCode && m.period === periodCode);
	if (found.length !== 1 || found[0] === undefined) {
		throw new Error(`${String(found.length)} measurements of ${indicatorCode} ${unitCode} ${periodCode}`);
	}
	return found[0];
}
