import type { DecimalSign, NumberReading, WrittenNumber } from './number-text';

/** What says which sign stands before fractions in a column. */
export type DecimalRule =
	/** Nothing in the column needs to know: every number reads the same either way. */
	| { kind: 'free' }
	/**
	 * `told` by whoever asks; `written`: cells that read in one way only ("99,5", "1.234.567"); `whole`: cells of a count,
	 * of which only one reading has no fraction ("98.500"). `cells` are the indices of those that decided.
	 */
	| { kind: 'decided'; sign: DecimalSign; by: 'told' | 'written' | 'whole'; cells: number[] }
	/** Cells that can be read in two ways, and none that decides. */
	| { kind: 'open'; cells: number[] }
	/** Cells that read with a decimal comma only, and others that read with a decimal point only. */
	| { kind: 'contradiction'; comma: number[]; point: number[] };

/**
 * One rule for a whole column of numbers; null stands for a cell that is none. What is written decides first; for
 * counts, that a count has no fraction decides next.
 */
export function decimalRule(numbers: readonly (WrittenNumber | null)[], count: boolean): DecimalRule {
	const written = evidence(numbers, ({ readings }) => readings);
	if (written !== null) return ruled(written, 'written');
	const open = indices(numbers, ({ readings }) => readings.length > 1);
	if (open.length === 0) return { kind: 'free' };
	const whole = count ? evidence(numbers, ({ readings }) => readings.filter((reading) => reading.whole)) : null;
	return whole === null ? { kind: 'open', cells: open } : ruled(whole, 'whole');
}

type Evidence = Record<DecimalSign, number[]>;

function ruled(cells: Evidence, by: 'written' | 'whole'): DecimalRule {
	const { ',': comma, '.': point } = cells;
	if (comma.length > 0 && point.length > 0) return { kind: 'contradiction', comma, point };
	return comma.length > 0
		? { kind: 'decided', sign: ',', by, cells: comma }
		: { kind: 'decided', sign: '.', by, cells: point };
}

function evidence(
	numbers: readonly (WrittenNumber | null)[],
	possible: (number: WrittenNumber) => NumberReading[]
): Evidence | null {
	const found: Evidence = { ',': [], '.': [] };
	numbers.forEach((number, index) => {
		const [only, ...others] = number === null ? [] : possible(number);
		if (only !== undefined && only.decimal !== null && others.length === 0) found[only.decimal].push(index);
	});
	return found[','].length + found['.'].length > 0 ? found : null;
}

function indices(numbers: readonly (WrittenNumber | null)[], has: (number: WrittenNumber) => boolean): number[] {
	return numbers.flatMap((number, index) => (number !== null && has(number) ? [index] : []));
}
