import type { Issue } from '../domain/issue';
import { CHANNELS, OUTCOMES } from '../domain/dossier';
import type { Engine } from '../engine/engine';
import { joinSql, sql, trusted, type Sql } from '../sql/sql';

/** The columns of the `dossiers` table, in the package's order. Others may follow and are ignored. */
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
] as const;
type DossierColumn = (typeof DOSSIER_COLUMNS)[number];

/** At most this many faults of one kind are listed one by one; the rest is counted. */
const LISTED_PER_KIND = 100;
const WHEN = String.raw`\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?`;

const whenIsWrong = (column: DossierColumn) =>
	trusted(
		`${column} is not null and (not regexp_full_match(${column}, '${WHEN}') or try_cast(replace(${column}, 'T', ' ') as timestamp) is null)`
	);
const notOneOf = (column: DossierColumn, values: readonly string[]) =>
	sql`${trusted(column)} is not null and ${trusted(column)} not in ${values.slice()}`;

interface Check {
	column: DossierColumn;
	code: string;
	expected: string;
	wrong: Sql;
}

const MOMENT = 'a local date (2025-09-15) or date and time (2025-09-15 16:30)';
const BOOLEAN = 'true, false or empty';
const CHECKS: Check[] = [
	{ column: 'dossier', code: 'required', expected: 'the dossier’s code', wrong: sql`dossier is null` },
	{ column: 'unit', code: 'required', expected: 'a unit of the units table', wrong: sql`unit is null` },
	{
		column: 'unit',
		code: 'foreign-key',
		expected: 'a unit of the units table',
		wrong: sql`unit is not null and unit not in (select unit from known_unit)`
	},
	{ column: 'received_at', code: 'required', expected: MOMENT, wrong: sql`received_at is null` },
	...(['received_at', 'due_at', 'finished_at'] as const).map((column) => ({
		column,
		code: 'wrong-type',
		expected: MOMENT,
		wrong: whenIsWrong(column)
	})),
	{ column: 'channel', code: 'not-allowed', expected: CHANNELS.join(', '), wrong: notOneOf('channel', CHANNELS) },
	{ column: 'outcome', code: 'not-allowed', expected: OUTCOMES.join(', '), wrong: notOneOf('outcome', OUTCOMES) },
	...(['components_digitised', 'electronic_result', 'paid_online', 'apology'] as const).map((column) => ({
		column,
		code: 'wrong-type',
		expected: BOOLEAN,
		// Excel writes TRUE and FALSE.
		wrong: notOneOf(column, ['true', 'false', 'TRUE', 'FALSE'])
	})),
	{
		column: 'fee',
		code: 'wrong-type',
		expected: 'a whole number of đồng, 0 or more',
		wrong: sql`fee is not null and not regexp_full_match(fee, '\\d{1,15}')`
	},
	{
		column: 'dossier',
		code: 'duplicate-key',
		expected: 'each dossier once',
		wrong: sql`dossier in (select dossier from dossier_raw where dossier is not null group by dossier having count(*) > 1)`
	},
	{
		column: 'finished_at',
		code: 'out-of-order',
		expected: 'not before the day of receipt',
		wrong: sql`try_cast(left(finished_at, 10) as date) < try_cast(left(received_at, 10) as date)`
	},
	{
		column: 'outcome',
		code: 'missing-outcome',
		expected: 'an outcome for a finished dossier, none for an open one',
		wrong: sql`(finished_at is null) <> (outcome is null)`
	}
];

/**
 * Reads a dossier file into `dossier_raw`, every cell as text, with `row` counted as records: the heading is row 1.
 * `source` is a name that the engine can read; Parquet is recognised by its name. Faults of the headings and rows with
 * too many or too few cells are returned; `dossier_raw` exists only when the list is empty.
 */
export async function readDossiers(engine: Engine, source: string, file: string): Promise<Issue[]> {
	const rows = source.endsWith('.parquet')
		? sql`read_parquet(${source})`
		: sql`read_csv(${source}, auto_detect = true, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"',
			nullstr = '', store_rejects = true, rejects_limit = 0, sample_size = 2000)`;
	let headings: string[];
	try {
		const described = await engine.query(sql`select column_name from (describe select * from ${rows})`);
		headings = (described.columns.column_name ?? []).map(String);
	} catch (cause) {
		return [unreadable(file, cause)];
	}
	const missing = DOSSIER_COLUMNS.filter((column) => !headings.includes(column));
	if (missing.length > 0) {
		return missing.map((column) => ({
			severity: 'error' as const,
			code: 'missing-column',
			file,
			row: 1,
			column,
			found: headings.join(', ').slice(0, 300),
			expected: column,
			message: `add the column ${column}`
		}));
	}
	try {
		await engine.run(sql`create or replace table dossier_raw as
			select row_number() over () + 1 as row, ${joinSql(
				DOSSIER_COLUMNS.map((column) => sql`${trusted(column)}::varchar as ${trusted(column)}`),
				', '
			)} from ${rows}`);
	} catch (cause) {
		return [unreadable(file, cause)];
	}
	return source.endsWith('.parquet') ? [] : rejectedLines(engine, file);
}

/** `dossier_raw` of a package without dossiers. */
export const noDossiers: Sql = sql`create or replace table dossier_raw as
	select 0::bigint as row, ${joinSql(
		DOSSIER_COLUMNS.map((column) => sql`null::varchar as ${trusted(column)}`),
		', '
	)} limit 0`;

function unreadable(file: string, cause: unknown): Issue {
	const words = cause instanceof Error ? cause.message : String(cause);
	return {
		severity: 'error',
		code: 'unreadable',
		file,
		found: words.split('\n')[0]?.slice(0, 300) ?? '',
		expected: 'a UTF-8 CSV file with commas, or Parquet',
		message: 'the file could not be read'
	};
}

/** Lines that the reader refused (too many cells, too few, an unbalanced quote, bytes that are not UTF-8). */
async function rejectedLines(engine: Engine, file: string): Promise<Issue[]> {
	const rejected = await engine.query(
		sql`select distinct line::double as line, left(csv_line, 120) as found, error_message from reject_errors order by line`
	);
	await engine.run(sql`drop table if exists reject_errors; drop table if exists reject_scans`);
	return (rejected.columns.line ?? []).map((line, at) => ({
		severity: 'error' as const,
		code: 'ragged-row',
		file,
		row: Number(line),
		found: String(rejected.columns.found?.[at] ?? ''),
		expected: 'one cell for each heading, quotes in pairs, UTF-8',
		message: String(rejected.columns.error_message?.[at] ?? '').split('\n')[0] ?? ''
	}));
}

/**
 * Every fault of every row of `dossier_raw`. Needs `known_unit`. All faults are found; of one kind the first hundred
 * are listed one by one and the rest is counted.
 */
export async function checkDossiers(engine: Engine, file: string): Promise<Issue[]> {
	const found = await engine.query(
		joinSql(
			CHECKS.map(
				(check, at) => sql`
select * from (
	select ${at} as check_no, row::double as row, left(${trusted(check.column)}, 120) as found, count(*) over ()::double as many
	from dossier_raw where ${check.wrong} order by row limit ${LISTED_PER_KIND}
)`
			),
			' union all '
		)
	);
	const issues: Issue[] = [];
	const listed = new Map<number, number>();
	for (let at = 0; at < found.numRows; at++) {
		const no = Number(found.columns.check_no?.[at]);
		const check = CHECKS[no];
		if (check === undefined) continue;
		const many = Number(found.columns.many?.[at]);
		const count = (listed.get(no) ?? 0) + 1;
		listed.set(no, count);
		const value = found.columns.found?.[at];
		issues.push({
			severity: 'error',
			code: check.code,
			file,
			row: Number(found.columns.row?.[at]),
			column: check.column,
			found: typeof value === 'string' ? value : '',
			expected: check.expected,
			message:
				count === LISTED_PER_KIND && many > count
					? `${String(many - count)} more rows have this fault`
					: `correct the cell: ${check.expected}`
		});
	}
	return issues;
}

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
