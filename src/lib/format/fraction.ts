/** An exact number: `n / d` with `d` above 0. Rounding is decided here, never on a double. */
export interface Fraction {
	n: bigint;
	d: bigint;
}

const SCALE = 1_000_000_000;

/** A double as an exact fraction, to nine decimals. */
export function fractionOf(value: number): Fraction {
	return { n: BigInt(Math.round(value * SCALE)), d: BigInt(SCALE) };
}

/** Counts as an exact percentage. `denominator` must be above 0. */
export function percentOf(numerator: number, denominator: number): Fraction {
	return { n: BigInt(numerator) * 100n, d: BigInt(denominator) };
}

/** -1, 0 or 1: on which side of `b` is `a`? */
export function compare(a: Fraction, b: Fraction): number {
	const left = a.n * b.d;
	const right = b.n * a.d;
	return left < right ? -1 : left > right ? 1 : 0;
}

/** Half away from zero, to `decimals` digits; the answer is counted in units of the last digit. */
export function round(value: Fraction, decimals: number): bigint {
	const n = (value.n < 0n ? -value.n : value.n) * 10n ** BigInt(decimals);
	const rounded = (n * 2n + value.d) / (value.d * 2n);
	return value.n < 0n ? -rounded : rounded;
}
