const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(,\d{3})+$/;

/**
 * A count as the file writes it: digits, or digits in groups of three ("12,262").
 * Blank and "-" are not known, which is never 0; anything else is not a number and not known either.
 *
 * @param {string} text one cell
 * @returns {{ count: number | null, code: 'dash' | 'not-a-number' | null, grouped: boolean }}
 */
export function parseCount(text) {
	const cell = text.trim();
	const grouped = GROUPED.test(cell);
	if (cell === '') return { count: null, code: null, grouped };
	if (cell === '-') return { count: null, code: 'dash', grouped };
	const count = PLAIN.test(cell) || grouped ? Number(cell.replaceAll(',', '')) : NaN;
	return Number.isSafeInteger(count)
		? { count, code: null, grouped }
		: { count: null, code: 'not-a-number', grouped: false };
}
