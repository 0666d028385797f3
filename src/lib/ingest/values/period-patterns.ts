/**
 * How Vietnamese offices write periods in titles, sheet names and file names. Patterns run over text in lower case; every
 * repetition is bounded, so that they stay linear. In text without a single marked letter ("bc_quy3_2025") the words are
 * accepted without marks; elsewhere "quy" and "nam" are other words.
 */
export interface PeriodPatterns {
	/** "từ ngày 15/6/2025 đến ngày 14/9/2025": day, month, year? twice, each in figures or in words. */
	dates: RegExp;
	/** "từ tháng 1 đến tháng 9 năm 2025". */
	months: RegExp;
	/** Days of documents ("ngày 10/9/2025"), stretches of years ("giai đoạn 2021-2025", "đến năm 2030"): no periods. */
	ignored: RegExp[];
	/** Groups: number, a second number of a list, year. */
	quarter: RegExp[];
	/** Groups: how many months, "đầu" or "cuối", year. */
	manyMonths: RegExp[];
	/** Groups: "đầu" or "cuối", year. */
	half: RegExp;
	/** Groups: month, year. */
	month: RegExp[];
	/** Group: year. */
	year: RegExp;
}

const MARKED = {
	quarter: 'q(?:uý|úy)',
	month: 'tháng',
	year: 'năm',
	day: 'ngày',
	from: 'từ',
	to: '(?:đến|tới)',
	end: 'hết',
	first: 'đầu',
	last: 'cuối',
	half: 'nửa',
	and: 'và',
	counted: 'ba|sáu|chín'
};

const BARE: typeof MARKED = {
	quarter: 'quy',
	month: 'thang',
	// Not the South in the name of a place.
	year: '(?<!(?:viet|ha|quang|mien|phia)[ _.-]?)nam',
	day: 'ngay',
	from: 'tu',
	to: '(?:den|toi)',
	end: 'het',
	first: 'dau',
	last: 'cuoi',
	half: 'nua',
	and: 'va',
	counted: 'ba|sau|chin'
};

const START = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const GAP = '[\\s._/,(–-]{0,3}';
const SPACE = '[\\s_]{0,3}';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const QUARTER = `(iv|i{1,3}|0?[1-4])${END}`;

function build(w: typeof MARKED): PeriodPatterns {
	const some = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'gu');
	const year = `(?:${GAP}(?:${w.year}${GAP})?${YEAR})?`;
	const inFigures = `(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}))?`;
	const inWords = `(\\d{1,2})${SPACE}${w.month}${SPACE}(\\d{1,2})(?:${SPACE}${w.year}${SPACE}(\\d{4}))?`;
	const day = `(?:${w.day}${SPACE})?(?:${inWords}|${inFigures})(?!\\d)`;
	const to = `${SPACE}(?:${w.to}(?:${SPACE}${w.end})?|[-–—])${SPACE}`;
	const listed = `(?:\\s{0,3}(?:[,+&–-]|${w.and}|${w.to})\\s{0,3}(?:${w.quarter}\\s{0,3})?${QUARTER})?`;
	const part = `${SPACE}(${w.first}|${w.last})(?:${SPACE}${w.year}${END})?`;
	return {
		dates: some(START, `(?:${w.from}${SPACE})?`, day, to, day),
		months: some(
			START,
			w.from,
			SPACE,
			w.month,
			SPACE,
			'(\\d{1,2})',
			to,
			`(?:${w.month}${SPACE})?(\\d{1,2})(?!\\d)`,
			year
		),
		ignored: [
			some(
				START,
				`(?:${w.day}${SPACE})?\\d{1,2}${SPACE}${w.month}${SPACE}\\d{1,2}(?!\\d)(?:${SPACE}${w.year}${SPACE}\\d{4})?`
			),
			some(START, '\\d{1,2}\\s?([/.-])\\s?\\d{1,2}\\s?\\1\\s?\\d{4}(?!\\d)'),
			some(START, '\\d{4}-\\d{2}-\\d{2}(?!\\d)'),
			some(START, '(?:19|20)\\d{2}\\s?[-–—]\\s?(?:19|20)\\d{2}(?!\\d)'),
			some(START, `(?:${w.to}|${w.from})${SPACE}(?:${w.end}${SPACE})?${w.year}${SPACE}\\d{4}(?!\\d)`)
		],
		quarter: [
			some(
				START,
				'(?<y>(?:19|20)\\d{2})',
				GAP,
				`(?:q|${w.quarter}${SPACE})`,
				QUARTER,
				`(?!${GAP}(?:${w.year}${GAP})?${YEAR})`
			),
			some(START, w.quarter, '[\\s._]{0,3}', QUARTER, listed, year),
			some(START, 'q', QUARTER, `(?:${GAP}(?:${w.year}${GAP})?${YEAR})`),
			/^\s{0,9}q(0?[1-4]|iv|i{1,3})\s{0,9}$/gu
		],
		manyMonths: [
			some(START, `(\\d{1,2}|${w.counted})${SPACE}(?:${w.month}|t)${part}`, year),
			some(START, `(\\d{1,2}|${w.counted})${SPACE}(?:${w.month}|t)()(?:${GAP}(?:${w.year}${GAP})?${YEAR})`),
			new RegExp(`^\\s{0,9}(\\d{1,2})${SPACE}${w.month}()\\s{0,9}$`, 'gu')
		],
		half: some(START, w.half, SPACE, `(${w.first}|${w.last})${SPACE}${w.year}${END}`, year),
		month: [
			some(START, w.month, '[\\s._]{0,3}', '(\\d{1,2})(?!\\d)', year),
			some(START, 't', '(\\d{1,2})(?!\\d)', `(?:${GAP}(?:${w.year}${GAP})?${YEAR})`)
		],
		year: some(START, w.year, '[\\s._:]{0,3}', YEAR)
	};
}

const marked = build(MARKED);
const bare = build(BARE);

/** The patterns for a text in lower case: without marks only where none of its letters has one. */
export const periodPatterns = (lower: string): PeriodPatterns => (/(?![a-z])\p{L}/u.test(lower) ? marked : bare);
