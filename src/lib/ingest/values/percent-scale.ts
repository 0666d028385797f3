import type { PossibleNumber, SignedNumber } from './number-cell';

/** `by-size`: a number without a sign is a fraction up to 1 and in hundredths above. */
export type PercentScale = 'points' | 'fraction' | 'by-size';

/** How numbers of a percent column that have no percent sign are meant. */
export type ScaleRule =
	/** There are none, or none but 0. */
	| { kind: 'free' }
	/** `told`: by whoever asks; `written`: all of them are above 1, so they are in hundredths. */
	| { kind: 'decided'; scale: PercentScale; by: 'told' | 'written' }
	/** Some are from 0 to 1: 0.985 can be 98.5 % or 0.985 %, and 1.02 beside it 102 % or 1.02 %. */
	| { kind: 'open'; cells: number[] };

/** The rule for a column; null stands for a cell that is no number of it. */
export function scaleRule(cells: readonly (SignedNumber | null)[], told: PercentScale | undefined): ScaleRule {
	const bare = cells.flatMap((cell, index) =>
		cell !== null && cell.number.scale === 'bare' && cell.reading.value !== 0
			? [{ index, size: Math.abs(cell.reading.value) }]
			: []
	);
	if (bare.length === 0) return { kind: 'free' };
	if (told !== undefined) return { kind: 'decided', scale: told, by: 'told' };
	return bare.some(({ size }) => size <= 1)
		? { kind: 'open', cells: bare.map(({ index }) => index) }
		: { kind: 'decided', scale: 'points', by: 'written' };
}

/** A number of a percent column in hundredths: one reading, or two where its scale is open. */
export function percentReadings({ number, reading }: SignedNumber, rule: ScaleRule): PossibleNumber[] {
	const { value } = reading;
	const points: PossibleNumber = { value, given: 'points' };
	const fraction: PossibleNumber = { value: hundredfold(value), given: 'fraction' };
	if (number.scale === 'points' || value === 0) return [points];
	if (number.scale === 'fraction') return [fraction];
	if (rule.kind !== 'decided') return [fraction, points];
	const scale = rule.scale === 'by-size' ? (Math.abs(value) <= 1 ? 'fraction' : 'points') : rule.scale;
	return [scale === 'fraction' ? fraction : points];
}

/** By the digits: 0.57 * 100 is 56.99999999999999 in doubles. */
function hundredfold(value: number): number {
	const text = String(value);
	return text.includes('e') ? value * 100 : Number(`${text}e2`);
}
