import { compare, fractionOf, round, type Fraction } from './fraction';

/** How many more decimals than asked for are tried before the last digit is forced. */
const EXTRA_DECIMALS = 2;

export interface Rounded {
	/** In units of the last digit. */
	units: bigint;
	decimals: number;
}

/**
 * Rounds so that the printed figure stays on the true side of every mark: 9999 of 10000 is not 100, 1 of 10000 is not
 * 0, and 89,96 held against 90 is not 90,0. More decimals are taken where needed (two at most), then the last digit
 * is forced to the true side.
 */
export function roundApart(value: Fraction, decimals: number, marks: readonly number[]): Rounded {
	const fractions = marks.map(fractionOf);
	const sides = fractions.map((mark) => compare(value, mark));
	const last = decimals + EXTRA_DECIMALS;
	let units = 0n;
	for (let d = decimals; d <= last; d += 1) {
		units = round(value, d);
		const printed = { n: units, d: 10n ** BigInt(d) };
		if (fractions.every((mark, i) => compare(printed, mark) === sides[i])) return { units, decimals: d };
	}
	const wrong = fractions.findIndex((mark, i) => compare({ n: units, d: 10n ** BigInt(last) }, mark) !== sides[i]);
	return { units: units + BigInt(sides[wrong] ?? 0), decimals: last };
}
