/**
 * Shares `total` out in proportion to whole-number weights, exactly: the largest remainders get the last ones, the
 * earlier place first where two are equal. All zero where no weight is positive.
 */
export function allot(total: number, weights: number[]): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	if (sum === 0) return weights.map(() => 0);
	const exact = weights.map((w) => BigInt(w) * BigInt(total));
	const shares = exact.map((e) => Number(e / BigInt(sum)));
	const left = total - shares.reduce((a, b) => a + b, 0);
	const byRemainder = exact
		.map((e, place) => ({ place, rest: Number(e % BigInt(sum)) }))
		.sort((a, b) => b.rest - a.rest || a.place - b.place);
	for (const { place } of byRemainder.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
	return shares;
}
