import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import { ident, joinSql, sql, trusted, type Sql } from '../sql/sql';
import { csvHeading } from './csv-heading';
import { DOSSIER_COLUMNS } from './dossier-columns';
import { rejectedLines } from './dossier-rejects';

export { DOSSIER_COLUMNS };

/** A file of dossiers that the engine can read. */
export interface DossierFile {
	/** The engine's name for it; Parquet is recognised by its ending. */
	source: string;
	/** As issues name it. */
	file: string;
	/** The first bytes of a CSV, its heading row at least. Parquet needs none. */
	head: Uint8Array;
	/** Columns that the package describes besides the standard ones; they are not read. */
	described: readonly string[];
}

/**
 * Reads a dossier file into `dossier_raw`, every cell as text, with `row` as an editor numbers it where no cell holds a
 * line break: the heading is row 1. Faults of the file, its headings and of rows that cannot be read are returned;
 * `readable` is false where `dossier_raw` could not be filled.
 */
export async function readDossiers(
	engine: Engine,
	dossiers: DossierFile
): Promise<{ issues: Issue[]; readable: boolean }> {
	const { source, file, head, described } = dossiers;
	const isParquet = source.endsWith('.parquet');
	const { heading, issues, stamps } = isParquet
		? await parquetHeading(engine, source, file)
		: { ...csvHeading(head, file), stamps: [] };
	if (heading.length === 0) return { issues, readable: false };
	issues.push(...columnIssues(heading, described, file));
	if (DOSSIER_COLUMNS.some((column) => !heading.includes(column))) return { issues, readable: false };
	const rows = isParquet ? sql`read_parquet(${source})` : csvRows(source, heading);
	try {
		await engine.run(sql`create or replace table dossier_raw as
			select row_number() over () + 1 as row, ${joinSql(
				DOSSIER_COLUMNS.map((column) => {
					const name = isParquet ? ident(column) : ident(`c${String(heading.indexOf(column))}`);
					// A stamp cannot tell a day from its first minute, at which no office receives or answers.
					const text = stamps.includes(column)
						? sql`regexp_replace(${name}::varchar, ' 00:00:00$', '')`
						: sql`${name}::varchar`;
					return sql`nullif(${text}, '') as ${trusted(column)}`;
				}),
				', '
			)} from ${rows}`);
	} catch (cause) {
		return { issues: [...issues, unreadable(file, cause)], readable: false };
	}
	return { issues: isParquet ? issues : [...issues, ...(await rejectedLines(engine, file))], readable: true };
}

/** `dossier_raw` of a package without dossiers. */
export const noDossiers: Sql = sql`create or replace table dossier_raw as
	select 0::bigint as row, ${joinSql(
		DOSSIER_COLUMNS.map((column) => sql`null::varchar as ${trusted(column)}`),
		', '
	)} limit 0`;

// Nothing is sniffed: a guess of the reader would depend on the rows it happens to look at.
function csvRows(source: string, heading: string[]): Sql {
	const columns = heading.map((_, at) => sql`${`c${String(at)}`}: 'VARCHAR'`);
	return sql`read_csv(${source}, auto_detect = false, columns = {${joinSql(columns, ', ')}}, header = true, delim = ',',
		quote = '"', escape = '"', nullstr = '', store_rejects = true, rejects_limit = 0)`;
}

/** `stamps`: the columns that hold days with a time always. */
async function parquetHeading(engine: Engine, source: string, file: string): Promise<Heading> {
	try {
		const answer = await engine.query(
			sql`select column_name, column_type from (describe select * from read_parquet(${source}))`
		);
		const heading = (answer.columns.column_name ?? []).map(String);
		const types = (answer.columns.column_type ?? []).map(String);
		return { heading, issues: [], stamps: heading.filter((_, at) => types[at]?.startsWith('TIMESTAMP')) };
	} catch (cause) {
		return { heading: [], issues: [unreadable(file, cause)], stamps: [] };
	}
}

interface Heading {
	heading: string[];
	issues: Issue[];
	stamps: string[];
}

function columnIssues(heading: string[], described: readonly string[], file: string): Issue[] {
	const names: readonly string[] = [...DOSSIER_COLUMNS, ...described];
	const unknown = heading.filter((name) => !names.includes(name));
	const missing = DOSSIER_COLUMNS.filter((name) => !heading.includes(name));
	return [
		...unknown.map((found) => ({
			severity: 'error' as const,
			code: 'unknown-column',
			file,
			row: 1,
			column: found,
			found,
			expected: `one of ${[...new Set(names)].join(', ')}`,
			message: 'The description of dossiers knows no such column; mind the spelling, or describe it.'
		})),
		...missing.map((column) => ({
			severity: 'error' as const,
			code: 'missing-column',
			file,
			row: 1,
			column,
			found: 'nothing',
			expected: `the column ${column}`,
			message: 'The column must be there.'
		}))
	];
}

function unreadable(file: string, cause: unknown): Issue {
	const words = cause instanceof Error ? cause.message : String(cause);
	if (words.includes('state machine')) {
		return {
			severity: 'error',
			code: MIXED_LINE_BREAKS,
			file,
			found: 'line breaks of several kinds',
			expected: 'the same line break after every row',
			message: 'The file seems to be put together from several; open it and save it once more as "CSV UTF-8".'
		};
	}
	return {
		severity: 'error',
		code: 'unreadable-file',
		file,
		found: (words.split('\n')[0] ?? '').replace(/(["'])[^"']*[/\\][^"']*\1/g, 'the file'),
		expected: 'a UTF-8 CSV file with commas, or Parquet',
		message: 'The file cannot be read.'
	};
}

/** The code of a fault that goes away when the line breaks are made even. */
export const MIXED_LINE_BREAKS = 'mixed-line-breaks';

/**
 * `dossier_raw` as typed `dossier`, to be run only when `checkDossiers` found nothing.
 * `on_time`: a due day without a time runs to its end, one with a time to the end of that minute; a finish without a
 * time on the very day of a timed due counts as on time, for nothing shows that it was late. Null without due or finish.
 * Days are local (Asia/Ho_Chi_Minh) as written; no time zone is applied.
 */
export const typedDossiers: Sql = sql`
create or replace table dossier as
with typed as (
	select dossier, unit, procedure, channel,
		replace(received_at, 'T', ' ')::timestamp as received_at, replace(due_at, 'T', ' ')::timestamp as due_at,
		replace(finished_at, 'T', ' ')::timestamp as finished_at,
		length(due_at) = 10 as due_is_day,
		outcome, components_digitised::boolean as components_digitised, electronic_result::boolean as electronic_result,
		fee::bigint as fee, paid_online::boolean as paid_online, apology::boolean as apology
	from dossier_raw
)
select * exclude (due_is_day), received_at::date as received_on, due_at::date as due_on, finished_at::date as finished_on,
	finished_at < case when due_is_day then due_at + interval 1 day else date_trunc('minute', due_at) + interval 1 minute end as on_time
from typed`;
