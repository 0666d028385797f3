import { fractionOf, percentOf, type Fraction } from './fraction';
import { MINUS, numberSigns, type Locale } from './locale';
import { roundApart, type Rounded } from './round-apart';

export interface NumberOptions {
	/** Digits after the decimal sign; more are added only where the figure would otherwise say something untrue. */
	decimals?: number;
	/** Marks that the printed figure must not reach unless the true one does, e.g. the target. */
	apart?: readonly number[];
	locale?: Locale;
}

function print({ units, decimals }: Rounded, locale: Locale): string {
	const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const { decimal, group } = numberSigns[locale];
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
	return (units < 0n ? MINUS : '') + grouped + (decimals > 0 ? decimal + digits.slice(-decimals) : '');
}

/** A plain number: 1234.5 → "1.234,5". Throws a RangeError on NaN and infinity. */
export function formatNumber(value: number, options: NumberOptions = {}): string {
	const { decimals = 0, apart = [], locale = 'vi' } = options;
	return print(roundApart(fractionOf(value), decimals, apart), locale);
}

function formatPercentFraction(value: Fraction, options: NumberOptions): string {
	const { decimals = 1, apart = [], locale = 'vi' } = options;
	return `${print(roundApart(value, decimals, [0, 100, ...apart]), locale)}%`;
}

/** A rate that was reported without counts: 98.2 → "98,2%". Never 100% for less, never 0% for more. */
export function formatPercent(percent: number, options: NumberOptions = {}): string {
	return formatPercentFraction(fractionOf(percent), options);
}

/**
 * Integer counts as a percentage: (4134, 4210) → "98,2%". Decided on the integers: never 100% for less than all,
 * never 0% for more than none. Null where nothing occurred (denominator 0).
 */
export function formatRate(numerator: number, denominator: number, options: NumberOptions = {}): string | null {
	return denominator > 0 ? formatPercentFraction(percentOf(numerator, denominator), options) : null;
}

/** A difference with its sign: 3 → "+3,0", -1.4 → "−1,4", 0 → "0,0"; a difference that exists never prints as 0. */
export function formatSigned(value: number, options: NumberOptions = {}): string {
	const { decimals = 1, apart = [], locale = 'vi' } = options;
	const text = print(roundApart(fractionOf(value), decimals, [0, ...apart]), locale);
	return fractionOf(value).n > 0n ? `+${text}` : text;
}

/** Bytes for people: 7600000 → "7,6 MB". */
export function formatBytes(bytes: number, locale: Locale = 'vi'): string {
	if (bytes < 1000) return `${formatNumber(bytes, { locale })} B`;
	if (bytes < 1e6) return `${formatNumber(bytes / 1e3, { locale })} kB`;
	return `${formatNumber(bytes / 1e6, { decimals: 1, locale })} MB`;
}
