/** Integers that follow from a seed alone: the same on every machine, no clock and no floating-point functions. */
export interface Random {
	/** An integer from 0 up to, not including, `bound` (at most 2^21, so that the product stays exact). */
	below(bound: number): number;
	/** An integer from `low` to `high`, both included. */
	between(low: number, high: number): number;
	/** True in `perMille` of a thousand draws. */
	chance(perMille: number): boolean;
}

/** A 32-bit hash of a text (FNV-1a over UTF-16 units, then mixed): what a unit or a procedure is like. */
export function hashText(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		h ^= text.charCodeAt(i);
		h = Math.imul(h, 0x01000193);
	}
	h ^= h >>> 16;
	h = Math.imul(h, 0x7feb352d);
	h ^= h >>> 15;
	h = Math.imul(h, 0x846ca68b);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A generator of its own for a seed and a purpose, e.g. `createRandom(1, 'dossiers mh-y-te 2025-03')` (mulberry32). */
export function createRandom(seed: number, purpose: string): Random {
	let state = (hashText(`${String(seed)} ${purpose}`) ^ Math.imul(seed | 0, 0x9e3779b1)) >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return (t ^ (t >>> 14)) >>> 0;
	};
	const below = (bound: number): number => Math.floor((next() * bound) / 0x100000000);
	return {
		below,
		between: (low, high) => low + below(high - low + 1),
		chance: (perMille) => below(1000) < perMille
	};
}
