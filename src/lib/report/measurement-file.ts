import type { IndicatorKind } from '../domain/catalogue';
import type { Measurement } from '../domain/measurement';

/** The columns that other programs rely on, in this order. */
export const MEASUREMENT_COLUMNS = [
	'indicator',
	'unit',
	'period',
	'calendar',
	'cumulative',
	'structure',
	'numerator',
	'denominator',
	'value',
	'operator',
	'target',
	'target_rule',
	'status',
	'reason',
	'derived',
	'units_reported',
	'units_expected'
] as const;
type Column = (typeof MEASUREMENT_COLUMNS)[number];
type Kinds = ReadonlyMap<string, IndicatorKind>;

/**
 * Measurements as CSV with a heading; null is an empty cell. Ratios are in percent with two decimals, rounded half away
 * from zero from the counts themselves: 1 of 3 is 33.33. Only a rate that was reported without counts is rounded from
 * the rate.
 */
export function measurementsCsv(rows: Measurement[], kinds: Kinds): string {
	const lines = rows.map((row) => MEASUREMENT_COLUMNS.map((column) => csvCell(cellOf(row, column, kinds))).join(','));
	return [MEASUREMENT_COLUMNS.join(','), ...lines].join('\n');
}

/** The same columns as an array of objects; null is null. */
export function measurementsJson(rows: Measurement[], kinds: Kinds): string {
	const objects = rows.map((row) =>
		Object.fromEntries(
			MEASUREMENT_COLUMNS.map((column) => [column, column === 'value' ? numericValue(row, kinds) : row[column]])
		)
	);
	return JSON.stringify(objects, null, 1);
}

function numericValue(row: Measurement, kinds: Kinds): number | null {
	const text = valueText(row, kinds);
	return text === '' ? null : Number(text);
}

function cellOf(row: Measurement, column: Column, kinds: Kinds): string {
	if (column === 'value') return valueText(row, kinds);
	if (column === 'target') return row.target === null ? '' : trimmed(row.target);
	const cell = row[column];
	return cell === null ? '' : String(cell);
}

function valueText(row: Measurement, kinds: Kinds): string {
	if (row.value === null) return '';
	if (kinds.get(row.indicator) !== 'ratio') return trimmed(row.value);
	const { numerator, denominator } = row;
	if (numerator === null || denominator === null || denominator === 0) return row.value.toFixed(2);
	const hundredths = (BigInt(numerator) * 20_000n + BigInt(denominator)) / (2n * BigInt(denominator));
	return `${String(hundredths / 100n)}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/** At most four decimals, none that are zero. */
const trimmed = (value: number) => String(Math.round(value * 10_000) / 10_000);

/** Codes of a package are slugs, but what a cell holds is quoted where CSV needs it. */
const csvCell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
