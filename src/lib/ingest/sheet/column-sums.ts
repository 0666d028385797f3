/** What the rows of a range add up to in one column. */
export interface RangeSum {
	/** Null where no row of the range has a number. */
	sum: number | null;
	/** Rows that have one. */
	known: number;
}

const MOST_DECIMALS = 6;

/**
 * Sums over any range of rows of one column. Numbers are added as whole multiples of the column's last decimal place, so
 * that 0.1 + 0.2 = 0.3 and amounts in đồng stay exact; beyond 2^53 or six decimals sums are told apart only roughly.
 */
export class ColumnSums {
	readonly #places: number[] = [];
	readonly #until: number[] = [0];
	readonly #scale: number;
	#slack = 0;

	/** @param cells place among the rows and number there, by growing place; numbers are finite */
	constructor(cells: readonly (readonly [place: number, value: number])[]) {
		const decimals = cells.reduce((most, [, value]) => Math.max(most, decimalsOf(value)), 0);
		this.#scale = 10 ** Math.min(decimals, MOST_DECIMALS);
		let size = 0;
		for (const [place, value] of cells) {
			const whole = Math.round(value * this.#scale);
			this.#places.push(place);
			this.#until.push((this.#until.at(-1) ?? 0) + whole);
			size += Math.abs(whole);
		}
		if (decimals > MOST_DECIMALS) this.#slack = cells.length;
		if (size > Number.MAX_SAFE_INTEGER) this.#slack = Math.max(this.#slack, size * 1e-12);
	}

	/** Rows from one place up to and without another. */
	range(from: number, to: number): RangeSum {
		const [first, last] = [this.#find(from), this.#find(to)];
		if (last <= first) return { sum: null, known: 0 };
		return { sum: ((this.#until[last] ?? 0) - (this.#until[first] ?? 0)) / this.#scale, known: last - first };
	}

	equal(a: number, b: number): boolean {
		return Math.abs(a - b) * this.#scale <= this.#slack + 0.01;
	}

	/** How many cells stand before a place. */
	#find(place: number): number {
		let [low, high] = [0, this.#places.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#places[middle] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** Decimal places with which a number is written; one more than most where there are more. */
function decimalsOf(value: number): number {
	for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
		const scaled = value * 10 ** decimals;
		if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(value))) return decimals;
	}
	return MOST_DECIMALS + 1;
}
