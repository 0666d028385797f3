import type { IndicatorKind } from '../domain/catalogue';
import type { Measurement } from '../domain/measurement';

/**
 * A figure less an earlier one: percentage points for ratios, the count or amount otherwise. Null where either is
 * missing or they were measured by different methods.
 */
export function changeSince(now: Measurement | null, before: Measurement | null, kind: IndicatorKind): number | null {
	if (now === null || before === null || now.value === null || before.value === null) return null;
	if (now.method !== before.method) return null;
	if (kind !== 'ratio' || now.denominator === null || before.denominator === null) return now.value - before.value;
	if (now.numerator === null || before.numerator === null) return now.value - before.value;
	// Over one denominator, so that equal shares differ by exactly 0.
	const cross = now.numerator * before.denominator - before.numerator * now.denominator;
	return (100 * cross) / (now.denominator * before.denominator);
}
