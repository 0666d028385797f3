import { EngineError } from './errors';
import type { Cell, ColumnType } from './engine';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 as an ISO date. Throws outside the years 1 to 9999. */
export function isoDate(epochDay: number): string {
	const date = new Date(epochDay * MS_PER_DAY);
	const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
	if (!/^\d{4}-\d\d-\d\dT/.test(text) || text.startsWith('0000')) {
		throw new EngineError('value', `a date outside the years 1 to 9999: day ${epochDay}`);
	}
	return text.slice(0, 10);
}

/** An ISO date as days since 1970-01-01. Throws for anything else, 2025-02-30 included. */
export function epochDay(iso: string): number {
	const ms = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
	const day = ms / MS_PER_DAY;
	if (Number.isNaN(day) || isoDate(day) !== iso) throw new EngineError('value', `not an ISO date: ${iso}`);
	return day;
}

/** An integer of the engine as a number. Throws beyond 2^53 rather than losing digits. */
export function safeInteger(value: bigint): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number)) throw new EngineError('value', `an integer beyond 2^53: ${value}`);
	return number;
}

/** A decimal given as its digits and the count of those behind the point, e.g. (1234n, 2) is 12.34. */
export function decimalNumber(digits: bigint, scale: number): number {
	if (scale === 0) return safeInteger(digits);
	const sign = digits < 0n ? '-' : '';
	const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
	safeInteger(BigInt(text.slice(0, -scale)));
	return Number(`${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`);
}

/** A number of the engine. Throws for NaN and infinities, which no figure of ours may be. */
export function finiteNumber(value: number): number {
	if (!Number.isFinite(value)) throw new EngineError('value', `a number that is not finite: ${value}`);
	return value;
}

const fits: Record<ColumnType, (cell: string | number | boolean) => boolean> = {
	VARCHAR: (cell) => typeof cell === 'string',
	BIGINT: Number.isSafeInteger,
	DOUBLE: Number.isFinite,
	BOOLEAN: (cell) => typeof cell === 'boolean',
	DATE: (cell) => typeof cell === 'string'
};

/** Throws unless every cell is null or of the column's type. */
export function checkCells(name: string, type: ColumnType, values: readonly (Cell | undefined)[]): void {
	const fit = fits[type];
	const at = values.findIndex((cell) => cell === undefined || (cell !== null && !fit(cell)));
	if (at === -1) return;
	throw new EngineError('value', `column ${name}, row ${at + 1}: expected ${type}, found ${String(values[at])}`);
}
