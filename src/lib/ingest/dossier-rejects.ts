import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import { sql } from '../sql/sql';

/** At most this many lines are listed one by one; the rest is counted. */
const LISTED = 1000;

/** What DuckDB's reader says of a line → what a person can do about it. */
const REASONS: Record<string, Pick<Issue, 'code' | 'expected' | 'message'>> = {
	'MISSING COLUMNS': {
		code: 'ragged-row',
		expected: 'one cell for each heading',
		message: 'The row has fewer cells than the heading.'
	},
	'TOO MANY COLUMNS': {
		code: 'ragged-row',
		expected: 'one cell for each heading',
		message: 'The row has more cells than the heading; a comma inside a cell needs quotation marks around it.'
	},
	'UNQUOTED VALUE': {
		code: 'unbalanced-quotes',
		expected: 'every opening quotation mark closed, quotes inside a cell doubled',
		message:
			'A quotation mark in this row is not closed or stands inside a quoted cell; rows after it cannot be trusted.'
	},
	'INVALID ENCODING': {
		code: 'not-utf8',
		expected: 'text in UTF-8',
		message: 'The row holds bytes that are not UTF-8. Save the file as "CSV UTF-8" and try again.'
	},
	'LINE SIZE OVER MAXIMUM': {
		code: 'row-too-long',
		expected: 'at most 2 MB a row',
		message: 'The row is too long; perhaps a quotation mark is not closed.'
	}
};
const OTHER = { code: 'unreadable-row', expected: 'a row of CSV', message: 'The row cannot be read.' };

/**
 * Lines of a CSV that the engine passed over while it filled `dossier_raw`, one issue each; the first thousand are
 * listed. Moves the numbers of the rows that were read, so that they are again those of the file.
 */
export async function rejectedLines(engine: Engine, file: string): Promise<Issue[]> {
	const rejected = await engine.query(sql`
select line::double as line, left(trim(first(csv_line), chr(10) || chr(13)), 120) as found, min(error_type::varchar) as reason,
	count(*) over ()::double as many
from reject_errors group by line order by line limit ${LISTED}`);
	if (rejected.numRows > 0) await engine.run(renumber);
	await engine.run(sql`drop table reject_errors; drop table reject_scans`);
	const lines = rejected.columns.line ?? [];
	const more = Number(rejected.columns.many?.[0] ?? 0) - lines.length;
	return lines.map((line, at) => {
		const reason = REASONS[String(rejected.columns.reason?.[at])] ?? OTHER;
		const rest = at === lines.length - 1 && more > 0 ? ` ${String(more)} more rows cannot be read.` : '';
		const found = String(rejected.columns.found?.[at] ?? '');
		return { severity: 'error', file, row: Number(line), found, ...reason, message: reason.message + rest };
	});
}

// The k-th line passed over stands after `line - 1 - k` rows that were read.
const renumber = sql`
create or replace table dossier_raw as
with passed_over as (
	select max(k) as many, line - 1 - k as after
	from (select line, row_number() over (order by line) as k from (select distinct line from reject_errors))
	group by after
)
select d.* replace (d.row + coalesce(p.many, 0) as row)
from dossier_raw d asof left join passed_over p on d.row - 1 > p.after`;
