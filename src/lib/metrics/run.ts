import type { Catalogue, Settings } from '../domain/catalogue';
import { STATUSES, TARGET_RULES, type Measurement, type Status, type TargetRule } from '../domain/measurement';
import type { Cell, Columns, Engine } from '../engine/engine';
import { cellStatements } from './cells';
import { cubeStatements } from './cube';
import { workingDayTable } from './late-days';
import { measureQuery, type MeasureOptions } from './measure';
import { catalogueTables } from './tables';

/** Loads the catalogue's tables; they are read by everything below. */
export async function loadCatalogue(engine: Engine, catalogue: Catalogue): Promise<void> {
	for (const table of catalogueTables(catalogue)) await engine.insert(table);
}

/** Makes `cube` and `handed_in` from the tables `dossier`, `observation` and `submission`. */
export async function buildCube(
	engine: Engine,
	catalogue: Catalogue,
	breakdown: ('procedure' | 'channel')[] = []
): Promise<void> {
	await engine.insert(workingDayTable(catalogue.holidays));
	for (const statement of cubeStatements(catalogue, breakdown)) await engine.run(statement);
}

/** Makes `cell` from `cube` and `handed_in`: once after loading, before the first measurement. */
export async function prepareCells(engine: Engine): Promise<void> {
	for (const statement of cellStatements()) await engine.run(statement);
}

/** The measurements, in the order of indicators, periods and units. */
export async function measure(engine: Engine, settings: Settings, options: MeasureOptions): Promise<Measurement[]> {
	return toMeasurements(await engine.query(measureQuery(settings, options)));
}

const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : null);
const number = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);
const oneOf = <T extends string>(values: readonly T[], cell: Cell | undefined) =>
	values.find((value) => value === cell) ?? null;

/** Columns as rows. Throws where a column is missing, for that is a fault of the query. */
export function toMeasurements({ numRows, columns }: Columns): Measurement[] {
	const column = (name: string) => {
		const cells = columns[name];
		if (cells === undefined) throw new Error(`measurements without a column ${name}`);
		return cells;
	};
	const cells = {
		indicator: column('indicator'),
		unit: column('unit'),
		calendar: column('calendar'),
		period: column('period'),
		cumulative: column('cumulative'),
		structure: column('structure'),
		numerator: column('numerator'),
		denominator: column('denominator'),
		value: column('value'),
		n: column('n'),
		method: column('method'),
		operator: column('operator'),
		target: column('target'),
		target_id: column('target_id'),
		target_rule: column('target_rule'),
		status: column('status'),
		reason: column('reason'),
		derived: column('derived'),
		facts: column('facts'),
		source_ref: column('source_ref'),
		units_reported: column('units_reported'),
		units_expected: column('units_expected')
	};
	return Array.from({ length: numRows }, (_, at) => ({
		indicator: text(cells.indicator[at]) ?? '',
		unit: text(cells.unit[at]) ?? '',
		calendar: text(cells.calendar[at]) ?? '',
		period: text(cells.period[at]) ?? '',
		cumulative: cells.cumulative[at] === true,
		structure: cells.structure[at] === 'current' ? ('current' as const) : ('reported' as const),
		numerator: number(cells.numerator[at]),
		denominator: number(cells.denominator[at]),
		value: number(cells.value[at]),
		n: number(cells.n[at]),
		method: text(cells.method[at]),
		operator: oneOf(['at_least', 'above', 'at_most', 'below', 'equal'] as const, cells.operator[at]),
		target: number(cells.target[at]),
		target_id: text(cells.target_id[at]),
		target_rule: oneOf<TargetRule>(TARGET_RULES, cells.target_rule[at]),
		status: oneOf<Status>(STATUSES, cells.status[at]),
		reason: text(cells.reason[at]) ?? '',
		derived: cells.derived[at] === true,
		facts: oneOf(['dossiers', 'observations'] as const, cells.facts[at]),
		source_ref: text(cells.source_ref[at]),
		units_reported: number(cells.units_reported[at]) ?? 0,
		units_expected: number(cells.units_expected[at]) ?? 0
	}));
}
