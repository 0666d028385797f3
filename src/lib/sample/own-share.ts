import { hashText } from './random';

/** A share of its own for a unit, from its code alone: between `low` and `high`. */
export function ownShare(unit: string, what: string, low: number, high: number): number {
	return low + (hashText(`${unit} ${what}`) % (high - low + 1));
}
