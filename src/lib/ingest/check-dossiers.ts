import { CHANNELS, OUTCOMES } from '../domain/dossier';
import type { Issue } from '../domain/issue';
import type { Engine } from '../engine/engine';
import { joinSql, sql, trusted, type Sql } from '../sql/sql';
import type { DossierColumn } from './dossier-columns';
import { excelDate } from './excel-date';
import { looseCode } from './loose-code';
import { lostZeros } from './lost-zeros';

/** What the dossiers refer to. */
export interface KnownCodes {
	/** Null: not known, so that no unit is a fault. */
	units: readonly string[] | null;
	/** A procedure that is not among them is no fault unless it seems to have lost zeros. */
	procedures: readonly string[];
}

/** At most this many faults of one kind are listed one by one; the rest is counted. */
const LISTED_PER_KIND = 1000;
const WHEN = String.raw`\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?`;

const whenIsWrong = (column: DossierColumn) =>
	trusted(
		`${column} is not null and (not regexp_full_match(${column}, '${WHEN}') or try_cast(replace(${column}, 'T', ' ') as timestamp) is null)`
	);
const notOneOf = (column: DossierColumn, values: readonly string[]) =>
	sql`${trusted(column)} is not null and ${trusted(column)} not in ${values.slice()}`;
const holdsControl = (column: DossierColumn) => trusted(`regexp_matches(${column}, '[[:cntrl:]]')`);

type Told = Partial<Pick<Issue, 'code' | 'expected'>> & { message: string };

interface Check {
	column: DossierColumn;
	code: string;
	expected: string;
	wrong: Sql;
	/** What is wrong, in a sentence, or more exactly for what was found. */
	told: string | ((found: string) => Told);
}

const MOMENT = 'a local date (2025-09-15) or date and time (2025-09-15 16:30)';
const FILL = 'The cell must be filled.';

function wrongMoment(found: string): Told {
	const rewritten = excelDate(found);
	if (rewritten !== null) return { code: 'excel-date', message: rewritten };
	const isWritten = new RegExp(`^${WHEN}$`).test(found);
	return { message: isWritten ? 'There is no such day or time.' : 'Only a date or a date and time may stand here.' };
}

const CHECKS: Check[] = [
	{ column: 'dossier', code: 'required', expected: 'the dossier’s code', wrong: sql`dossier is null`, told: FILL },
	{ column: 'unit', code: 'required', expected: 'a unit of the units table', wrong: sql`unit is null`, told: FILL },
	{ column: 'received_at', code: 'required', expected: MOMENT, wrong: sql`received_at is null`, told: FILL },
	...(['dossier', 'procedure'] as const).map((column) => ({
		column,
		code: 'control-character',
		expected: 'one line of text',
		wrong: holdsControl(column),
		told: 'The cell holds a control character.'
	})),
	...(['received_at', 'due_at', 'finished_at'] as const).map((column) => ({
		column,
		code: 'wrong-type',
		expected: MOMENT,
		wrong: whenIsWrong(column),
		told: wrongMoment
	})),
	...(
		[
			['channel', CHANNELS],
			['outcome', OUTCOMES]
		] as const
	).map(([column, values]) => ({
		column,
		code: 'not-allowed',
		expected: `one of ${values.join(', ')}`,
		wrong: notOneOf(column, values),
		told: 'The value is not one of those allowed in this column.'
	})),
	...(['components_digitised', 'electronic_result', 'paid_online', 'apology'] as const).map((column) => ({
		column,
		code: 'wrong-type',
		expected: 'true, false or empty',
		// Excel writes TRUE and FALSE.
		wrong: notOneOf(column, ['true', 'false', 'TRUE', 'FALSE']),
		told: 'Only true or false may stand here.'
	})),
	{
		column: 'fee',
		code: 'wrong-type',
		expected: 'a whole number of đồng, 0 or more',
		wrong: sql`fee is not null and not regexp_full_match(fee, '\\d{1,15}')`,
		told: 'Write digits only, without separators, decimals or a currency.'
	},
	{
		column: 'dossier',
		code: 'duplicate-key',
		expected: 'each dossier once',
		wrong: sql`dossier in (select dossier from dossier_raw where dossier is not null group by dossier having count(*) > 1)`,
		told: 'The same dossier stands in several rows.'
	},
	{
		column: 'finished_at',
		code: 'out-of-order',
		expected: 'not before the day of receipt',
		wrong: sql`try_cast(left(finished_at, 10) as date) < try_cast(left(received_at, 10) as date)`,
		told: 'The dossier would have ended before it was received.'
	},
	{
		column: 'outcome',
		code: 'missing-outcome',
		expected: 'an outcome for a finished dossier, none for an open one',
		wrong: sql`(finished_at is null) <> (outcome is null)`,
		told: 'The outcome and the day of the end belong together.'
	}
];

/**
 * Every fault of every row of `dossier_raw`, in the order of the rows. All are found; of one kind the first thousand are
 * listed one by one and the rest is counted.
 */
export async function checkDossiers(engine: Engine, file: string, known: KnownCodes): Promise<Issue[]> {
	const checks = [...CHECKS, ...(await referenceChecks(engine, known))];
	const found = await engine.query(
		joinSql(
			checks.map(
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
		const check = checks[no];
		if (check === undefined) continue;
		const many = Number(found.columns.many?.[at]);
		const count = (listed.get(no) ?? 0) + 1;
		listed.set(no, count);
		const cell = found.columns.found?.[at];
		const value = typeof cell === 'string' ? cell : '';
		const told = typeof check.told === 'string' ? { message: check.told } : check.told(value);
		const rest = count === LISTED_PER_KIND && many > count ? ` ${String(many - count)} more rows have this fault.` : '';
		issues.push({
			severity: 'error',
			code: check.code,
			file,
			row: Number(found.columns.row?.[at]),
			column: check.column,
			found: value === '' ? 'an empty cell' : value,
			expected: check.expected,
			...told,
			message: told.message + rest
		});
	}
	return issues.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

const LOST_ZEROS = 'The codes differ only in zeros; a spreadsheet seems to have taken one for a number.';

/** Checks that need to know what else the package holds. Makes `known_unit` and `lost_code`. */
async function referenceChecks(engine: Engine, { units, procedures }: KnownCodes): Promise<Check[]> {
	const lost = await lostZeros(engine, procedures);
	await engine.insert({ name: 'lost_code', columns: [{ name: 'code', type: 'VARCHAR', values: [...lost.keys()] }] });
	const checks: Check[] = [
		{
			column: 'procedure',
			code: 'lost-zeros',
			expected: 'the code of a procedure',
			wrong: sql`procedure in (select code from lost_code)`,
			told: (found) => ({ expected: lost.get(found), message: LOST_ZEROS })
		}
	];
	if (units === null) return checks;
	const loose = new Map(units.map((unit) => [looseCode(unit) ?? unit, unit]));
	await engine.insert({ name: 'known_unit', columns: [{ name: 'unit', type: 'VARCHAR', values: [...units] }] });
	checks.push({
		column: 'unit',
		code: 'foreign-key',
		expected: 'a unit of the units table',
		wrong: sql`unit is not null and unit not in (select unit from known_unit)`,
		told: (found) => {
			const code = looseCode(found);
			const near = code === null ? undefined : loose.get(code);
			if (near === undefined) return { message: 'There is none in units.' };
			return { code: 'lost-zeros', expected: near, message: LOST_ZEROS };
		}
	});
	return checks;
}
