/**
 * @param {number[]} values at least one
 * @returns {number}
 */
export function median(values) {
	return quantile(values, 0.5);
}

/**
 * The value below which a share of the values lies, between neighbours in proportion.
 * @param {number[]} values at least one
 * @param {number} share 0 to 1: 0.95 for p95
 * @returns {number}
 */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)] ?? Number.NaN;
	const high = sorted[Math.ceil(place)] ?? Number.NaN;
	return low + (high - low) * (place - Math.floor(place));
}
